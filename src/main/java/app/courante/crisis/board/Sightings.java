package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.LogLine;
import app.courante.crisis.board.SignWatch.Awaited;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which expected actions of an exercise the players' log shows: a line that happened after the
/// inject and bears one of the action's signs. Each line is looked at once, and once more when it
/// is put anew.
public final class Sightings {
    /// An expected action, and the line that shows it.
    public record Seen(String expected, EntryId evidence) {}

    private List<LogLine> looked = List.of();
    private final Set<EntryId> again = new HashSet<>();

    private SignWatch watch = new SignWatch(List.of());

    /// What the lines show that came or changed since it was asked last, and that nobody has noted
    /// yet: each action once, by its first line.
    ///
    /// @param lines the whole log
    /// @param said what a line says on screen, where the program speaks for itself
    public List<Seen> in(Exercise exercise, List<LogLine> lines, Function<LogLine, String> said) {
        var fresh = fresh(lines);
        looked = lines;
        again.clear();
        return fresh.isEmpty() ? List.of() : seen(exercise, fresh, said);
    }

    /// What this line showed could not be written down: it is looked at once more.
    public void again(EntryId line) {
        again.add(line);
    }

    /// Those behind what both logs begin with; mostly one, at the end.
    private List<LogLine> fresh(List<LogLine> lines) {
        int same = 0;
        int common = Math.min(looked.size(), lines.size());
        while (same < common && isSame(lines.get(same), looked.get(same))) same++;
        var known = Collections.newSetFromMap(new IdentityHashMap<LogLine, Boolean>());
        known.addAll(looked.subList(same, looked.size()));
        var fresh = new ArrayList<LogLine>();
        if (!again.isEmpty())
            for (var line : lines.subList(0, same)) if (again.contains(line.id())) fresh.add(line);
        for (var line : lines.subList(same, lines.size()))
            if (!known.contains(line) || again.contains(line.id())) fresh.add(line);
        return fresh;
    }

    @SuppressWarnings("ReferenceEquality") // a line that changed is another
    private static boolean isSame(LogLine one, LogLine other) {
        return one == other;
    }

    private List<Seen> seen(
            Exercise exercise, List<LogLine> fresh, Function<LogLine, String> said) {
        var awaited = awaited(exercise);
        if (awaited.isEmpty()) return List.of();
        if (!watch.awaited().equals(awaited)) watch = new SignWatch(awaited);
        var found = new ArrayList<Seen>();
        var seen = new HashSet<String>();
        for (var line : fresh)
            for (var action : watch.shown(line, said, exercise.struck()))
                if (seen.add(action)) found.add(new Seen(action, line.id()));
        return found;
    }

    /// Those with signs, of injects that were given, and not seen yet.
    private static List<Awaited> awaited(Exercise exercise) {
        var from = new HashMap<String, Instant>();
        for (var handed : exercise.handed()) from.putIfAbsent(handed.inject().id(), handed.at());
        var awaited = new ArrayList<Awaited>();
        exercise.played()
                .ifPresent(run -> {
                    for (var inject : run.injects()) {
                        var given = from.get(inject.number());
                        if (given == null) continue;
                        for (var action : inject.expected())
                            if (!action.signs().isEmpty()
                                    && !exercise.sightings().containsKey(action.id()))
                                awaited.add(new Awaited(action, given));
                    }
                });
        return awaited;
    }
}
