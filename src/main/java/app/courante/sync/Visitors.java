package app.courante.sync;

import app.courante.crisis.DeviceId;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The laptops that joined; one that comes back takes the place of its own old connection.
final class Visitors {
    /// A cell is ten people; each laptop that is let in may take up to a frame of memory.
    private static final int MOST = 12;

    private final Map<DeviceId, Visitor> known = new LinkedHashMap<>();
    private final Map<DeviceId, Wire> wires = new LinkedHashMap<>();

    synchronized List<Visitor> all() {
        return List.copyOf(known.values());
    }

    /// Lets it in.
    ///
    /// @throws TurnedAway when there are too many
    synchronized void enter(Visitor visitor, Wire wire) throws TurnedAway {
        var device = visitor.device();
        if (!known.containsKey(device) && known.size() >= MOST) forgetOne();
        var old = wires.put(device, wire);
        if (old != null) close(old);
        known.put(device, visitor);
    }

    private void forgetOne() throws TurnedAway {
        var gone = known.keySet().stream().filter(one -> !wires.containsKey(one)).findFirst();
        known.remove(gone.orElseThrow(() -> new TurnedAway(Turned.FULL, null)));
    }

    synchronized void heard(DeviceId device, Wire wire, Instant now) {
        if (wires.get(device) == wire) tell(device, now, true);
    }

    /// Whether it was this connection that ended, and not one that was replaced.
    synchronized boolean leave(DeviceId device, Wire wire) {
        if (wires.get(device) != wire) return false;
        wires.remove(device);
        tell(device, null, false);
        return true;
    }

    private void tell(DeviceId device, @Nullable Instant now, boolean here) {
        known.computeIfPresent(
                device,
                (_, was) ->
                        new Visitor(
                                device,
                                was.name(),
                                was.address(),
                                now == null ? was.heard() : now,
                                here));
    }

    private static void close(Wire wire) {
        try {
            wire.close();
        } catch (IOException e) {
            // It is gone in any case.
        }
    }
}
