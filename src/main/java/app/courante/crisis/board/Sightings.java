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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which expected actions of an exercise the players' log shows: a line that happened after the
/// inject and says one of the action's signs.
public final class Sightings {
    /// An expected action, and the line that shows it.
    public record Seen(String expected, EntryId evidence) {}

    private record Awaited(ExpectedAction action, Instant from) {}

    private Sightings() {}

    /// What these lines show and nobody has noted yet, each action once, by its first line.
    ///
    /// @param said what a line says on screen, where the program speaks for itself
    public static List<Seen> of(
            Exercise exercise, List<LogLine> lines, Function<LogLine, String> said) {
        var awaited = awaited(exercise);
        if (awaited.isEmpty() || lines.isEmpty()) return List.of();
        var found = new ArrayList<Seen>();
        var seen = new HashSet<String>();
        for (var line : lines) {
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

    private static boolean shows(Exercise exercise, LogLine line, String text, Awaited one) {
        if (line.wording().happened().instant().isBefore(one.from())) return false;
        if (one.action().way() == Way.DECIDED && line.kind() != Kind.DECISION) return false;
        if (struck(exercise.struck(), one.action().id()).contains(line.id())) return false;
        for (var sign : one.action().signs())
            if (says(text, PlainText.of(sign.strip()))) return true;
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
