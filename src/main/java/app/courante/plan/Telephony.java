package app.courante.plan;

import java.util.List;

/// The telephony kit: what a contact centre must know by heart when its numbers go silent.
public record Telephony(
        List<Trunk> trunks,
        List<BorderController> borderControllers,
        List<PhoneNumber> numbers,
        List<Announcement> announcements,
        List<RescueSim> rescueSims) {
    public Telephony {
        trunks = List.copyOf(trunks);
        borderControllers = List.copyOf(borderControllers);
        numbers = List.copyOf(numbers);
        announcements = List.copyOf(announcements);
        rescueSims = List.copyOf(rescueSims);
    }

    /// A SIP trunk.
    ///
    /// @param carrier a supplier's id
    /// @param borderController the id of the controller that ends it
    /// @param failover what happens by itself when it fails, in words
    public record Trunk(
            String id,
            String name,
            String carrier,
            String borderController,
            int channels,
            String failover) {}

    /// A session border controller.
    ///
    /// @param site a site's id
    /// @param console where it is managed from
    public record BorderController(String id, String name, String site, String console) {}

    /// A number that callers dial, and every way to move it elsewhere.
    ///
    /// @param number the direct inward dialling number, as people write it
    /// @param carrier a supplier's id
    /// @param secondCarrier the id of the supplier that can take the number over; empty when none
    /// @param trunk a trunk's id
    /// @param borderController a session border controller's id
    /// @param overflow where calls go when the queue is full
    /// @param emergencyRouting where 15, 17, 18 and 112 go when dialled behind this number
    /// @param forwardingCode what to dial or do to forward the number at the carrier
    /// @param announcement the id of the announcement to put on when it is disturbed
    public record PhoneNumber(
            String id,
            String number,
            String use,
            String carrier,
            String secondCarrier,
            String trunk,
            String borderController,
            String queue,
            String overflow,
            String emergencyRouting,
            String forwardingCode,
            String announcement) {}

    /// A voice message recorded ahead.
    ///
    /// @param approver the id of the role without whose word it is not put on
    public record Announcement(String id, String name, String text, String approver) {}

    /// A mobile line at another carrier, for the day our own is down.
    ///
    /// @param keeper a person's id
    public record RescueSim(String number, String carrier, String keeper, String kept) {}
}
