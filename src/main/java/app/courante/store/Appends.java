package app.courante.store;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import java.util.List;

/// What every store asks of entries it is given.
final class Appends {
    private Appends() {}

    /// The entries that are new here, which must carry on from the last number without a gap.
    static List<Entry> fresh(List<Entry> added, DeviceId device, long last) {
        for (var entry : added)
            if (!entry.id().device().equals(device))
                throw new IllegalArgumentException(entry.id() + " is not of " + device);
        var fresh = added.stream().filter(entry -> entry.id().number() > last).toList();
        long next = last;
        for (var entry : fresh)
            if (entry.id().number() != ++next)
                throw new IllegalArgumentException(
                        "%s does not follow number %d".formatted(entry.id(), next - 1));
        return fresh;
    }
}
