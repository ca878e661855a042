package app.courante.crisis;

import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Seats.Shift;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds [Seats] from one fact after the other; what a fact refers to may be missing.
final class Seating {
    private final List<Holding> holdings = new ArrayList<>();
    private final Map<EntryId, HandOver> handOvers = new LinkedHashMap<>();
    private final Map<EntryId, Shift> shifts = new LinkedHashMap<>();

    void take(Named role, Named person, Instant at) {
        if (standing(role, person) < 0) holdings.add(new Holding(role, person, at, null));
    }

    void leave(Named role, Named person, Instant at) {
        int index = standing(role, person);
        if (index < 0) return;
        var held = holdings.get(index);
        holdings.set(index, new Holding(held.role(), held.person(), held.from(), at));
    }

    void begin(HandOver handOver) {
        handOvers.put(handOver.id(), handOver);
    }

    void accept(EntryId id, String item) {
        handOvers.computeIfPresent(
                id,
                (_, one) -> {
                    var accepted = new HashSet<>(one.accepted());
                    accepted.add(item);
                    return with(one, accepted, one.ended(), one.done());
                });
    }

    void end(EntryId id, Instant at, boolean done) {
        var handOver = handOvers.get(id);
        if (handOver == null || !handOver.underWay()) return;
        handOvers.put(id, with(handOver, handOver.accepted(), at, done));
        if (!done) return;
        leave(handOver.role(), handOver.from(), at);
        take(handOver.role(), handOver.to(), at);
    }

    void plan(Shift shift) {
        shifts.put(shift.id(), shift);
    }

    void cancel(EntryId id) {
        shifts.remove(id);
    }

    Seats seats() {
        return new Seats(
                holdings,
                List.copyOf(handOvers.values()),
                shifts.values().stream().sorted(Comparator.comparing(Shift::from)).toList());
    }

    static Map<String, Instant> onDuty(List<Holding> holdings) {
        var byPerson = new LinkedHashMap<String, List<Holding>>();
        for (var one : holdings)
            byPerson.computeIfAbsent(one.person().id(), _ -> new ArrayList<>()).add(one);
        var since = new HashMap<String, Instant>();
        byPerson.forEach((person, all) -> {
            var begun = unbroken(all);
            if (begun != null) since.put(person, begun);
        });
        return Map.copyOf(since);
    }

    /// Back from what stands now through every holding that touches it.
    private static @Nullable Instant unbroken(List<Holding> all) {
        Instant since = null;
        for (var one : all)
            if (one.stands() && (since == null || one.from().isBefore(since))) since = one.from();
        boolean earlier = since != null;
        while (earlier) {
            earlier = false;
            for (var one : all)
                if (one.until() != null
                        && !one.until().isBefore(since)
                        && one.from().isBefore(since)) {
                    since = one.from();
                    earlier = true;
                }
        }
        return since;
    }

    private int standing(Named role, Named person) {
        for (int i = 0; i < holdings.size(); i++) {
            var one = holdings.get(i);
            if (one.stands()
                    && one.role().id().equals(role.id())
                    && one.person().id().equals(person.id())) return i;
        }
        return -1;
    }

    private static HandOver with(
            HandOver one, java.util.Set<String> accepted, @Nullable Instant ended, boolean done) {
        return new HandOver(
                one.id(), one.role(), one.from(), one.to(), one.begun(), accepted, ended, done);
    }
}
