package app.courante.sync;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/// How many connections may be on their way in at once, so that somebody who only knocks cannot
/// keep others out, nor try codes faster than is hopeless.
final class Gatekeeper {
    private static final int MOST = 16;
    private static final int MOST_OF_ONE = 4;

    private final Map<InetAddress, Integer> knocking = new HashMap<>();
    private int all;

    /// Whether one more from this address may knock; then it must [#pass] in the end.
    synchronized boolean admit(InetAddress address) {
        int its = knocking.getOrDefault(address, 0);
        if (all >= MOST || its >= MOST_OF_ONE) return false;
        knocking.put(address, its + 1);
        all++;
        return true;
    }

    /// It knocks no more: it is in, or gone.
    synchronized void pass(InetAddress address) {
        knocking.computeIfPresent(address, (_, its) -> its == 1 ? null : its - 1);
        all--;
    }
}
