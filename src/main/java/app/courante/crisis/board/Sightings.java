package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.crisis.PlainText;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which expected actions of an exercise the players' log shows: a line that happened after the
/// inject and says one of the action's signs. Each line is looked at once, and once more when it is
/// put anew.
public final class Sightings {
    /// An expected action, and the line that shows it.
    public record Seen(String expected, EntryId evidence) {}

    private record Awaited(ExpectedAction action, Instant from, List<String> signs) {}

    private List<LogLine> looked = List.of();
    private final Set<EntryId> again = new HashSet<>();

    /// The signs of each action, by its id, as they are looked for.
    private final Map<String, List<String>> signs = new HashMap<>();

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
        var found = new ArrayList<Seen>();
        var seen = new HashSet<String>();
        for (var line : fresh) {
            var text = "\n" + line.search() + "\n" + PlainText.of(said.apply(line)) + "\n";
            for (var one : awaited)
                if (!seen.contains(one.action().id()) && shows(exercise, line, text, one)) {
                    seen.add(one.action().id());
                    found.add(new Seen(one.action().id(), line.id()));
                }
        }
        return found;
    }

    /// Those with signs, of injects that were given, and not seen yet.
    private List<Awaited> awaited(Exercise exercise) {
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
                                awaited.add(new Awaited(action, given, signs(action)));
                    }
                });
        return awaited;
    }

    private List<String> signs(ExpectedAction action) {
        return signs.computeIfAbsent(
                action.id(),
                _ -> action.signs().stream().map(sign -> PlainText.of(sign.strip())).toList());
    }

    private static boolean shows(Exercise exercise, LogLine line, String text, Awaited one) {
        if (line.wording().happened().instant().isBefore(one.from())) return false;
        if (one.action().way() == Way.DECIDED && line.kind() != Kind.DECISION) return false;
        if (struck(exercise.struck(), one.action().id()).contains(line.id())) return false;
        for (var sign : one.signs()) if (says(text, sign)) return true;
        return false;
    }

    /// What was once said to be something else stays so.
    private static Set<EntryId> struck(Map<String, Set<EntryId>> struck, String action) {
        return struck.getOrDefault(action, Set.of());
    }

    /// Whether the words begin where a word begins; short ones must also end where one ends.
    static boolean says(String text, String sign) {
        if (sign.isEmpty()) return false;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            int end = at + sign.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends =
                    sign.length() > 3
                            || end == text.length()
                            || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) return true;
        }
        return false;
    }
}
