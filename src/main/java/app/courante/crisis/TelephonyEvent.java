package app.courante.crisis;

/// Facts about the numbers that callers dial: tried, moved elsewhere, moved back.
public sealed interface TelephonyEvent extends Event {
    /// A number was tried, or an emergency service from behind it.
    ///
    /// @param number its id in the plan, its digits and its use
    /// @param from where it was dialled from, in words
    record TestCallMade(Named number, TestRoute route, Heard heard, String from, String note)
            implements TelephonyEvent {}

    /// A number comes in another way from now on.
    ///
    /// @param to the carrier that took it over, or, with an empty id, where it is forwarded to
    /// @param by who ordered or did it, by name
    record NumberSwitched(Named number, SwitchWay way, Named to, String by, String note)
            implements TelephonyEvent {}

    /// A number comes in again as it usually does.
    record NumberSwitchedBack(Named number, String by, String note) implements TelephonyEvent {}
}
