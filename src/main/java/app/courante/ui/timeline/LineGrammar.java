package app.courante.ui.timeline;

import app.courante.crisis.Kind;
import app.courante.crisis.Moment;
import app.courante.crisis.Priority;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.KnownNames.Sort;
import app.courante.ui.kit.TimeInput;
import app.courante.ui.timeline.LinePieces.Doubtful;
import app.courante.ui.timeline.LinePieces.Name;
import app.courante.ui.timeline.LinePieces.Piece;
import app.courante.ui.timeline.LinePieces.Rank;
import app.courante.ui.timeline.LinePieces.Time;
import app.courante.ui.timeline.LinePieces.Word;
import app.courante.ui.timeline.LineReading.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a line as it is typed: `@role #activity !priority 14h05`.
///
/// Only the first line of a text is read. In an action `@` is who does it, `!` how pressing it is,
/// and a time at the beginning or the end by when. In any other line names are written out where
/// they stand, and a time counts only where the line begins with it: then it is when it happened.
/// What names nothing stays as it was typed.
public record LineGrammar(KnownNames names, Instant now, ZoneId zone) {
    /// A time at the beginning of a line is no longer ago than this; else it is part of what is
    /// told.
    private static final Duration LATELY = Duration.ofHours(12);

    private static final Pattern HAPPENED =
            Pattern.compile(
                    "(?iu)(~?\\d{1,2}(?:h\\d{2}|:\\d{2}(?::\\d{2})?|h(?=\\s?[:–—-]\\s)))"
                            + "(?![\\p{L}\\p{N}/]|\\s?[-–—]\\s?\\d|\\s+(?:d['’]|(?:de|du|à|a|of|to)\\s)|:\\d)"
                            + "\\s*[:,–—-]?\\s+(?=\\S)");

    /// After these a name or a time belongs to the sentence, and is not taken out of it.
    private static final Set<String> BINDING =
            Set.of(
                    "à", "a", "au", "aux", "avec", "chez", "contre", "d’", "de", "des", "depuis",
                    "dès", "du", "en", "entre", "et", "le", "la", "les", "ou", "par", "pour",
                    "sans", "sous", "sur", "jusqu’à", "jusqu'à", "vers", "and", "for", "from", "in",
                    "of", "on", "or", "since", "the", "to", "until", "via", "with", "by");

    /// Before these a time at the beginning is a duration or a range.
    private static final Set<String> GOING_ON = Set.of("de", "du", "d’", "of", "à", "to", "et");

    /// How this text is understood as a line of this kind.
    ///
    /// @param timed whether it is told elsewhere when it happened: then no time is read for it
    public LineReading read(String text, Kind kind, boolean timed) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var rest = end < 0 ? "" : text.substring(end);
        return kind == Kind.ACTION ? action(first, rest) : told(first, rest, timed);
    }

    private LineReading told(String line, String rest, boolean timed) {
        var begins = HAPPENED.matcher(line);
        var happened = !timed && begins.lookingAt() ? lately(begins.group(1)) : null;
        var pieces =
                LinePieces.of(
                        happened == null ? line : line.substring(begins.end()), names, now, zone);
        return new LineReading(
                written(pieces) + rest,
                null,
                named(pieces, false),
                named(pieces, true),
                null,
                null,
                happened,
                List.of());
    }

    private @Nullable Moment lately(String typed) {
        return TimeInput.read(typed, now, zone)
                .filter(moment -> moment.instant().isAfter(now.minus(LATELY)))
                .orElse(null);
    }

    private LineReading action(String line, String rest) {
        var pieces = LinePieces.of(line, names, now, zone);
        var edges = new Edges(pieces);
        var priority = (Priority) null;
        var doubts = new ArrayList<Doubt>();
        for (var piece : pieces) {
            if (piece instanceof Rank(_, _, var rank) && priority == null) priority = rank;
            if (piece instanceof Doubtful(_, _, var doubt)) doubts.add(doubt);
        }
        var people = named(pieces, false);
        var who = people.isEmpty() ? null : people.getFirst();
        var outside = new StringBuilder();
        for (var piece : edges.outside())
            if (piece instanceof Name(_, _, var known) && !known.equals(who))
                outside.append(" · ").append(known.name());
        var kept = edges.inside().stream().filter(piece -> !(piece instanceof Rank)).toList();
        var said = written(kept).strip().replaceFirst("^[:,;–—-]+\\s*", "");
        return new LineReading(
                said.isEmpty() ? "" : said + outside + rest,
                who,
                people.isEmpty() ? people : people.subList(1, people.size()),
                named(pieces, true),
                priority,
                edges.due(),
                null,
                doubts);
    }

    private static String written(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces)
            text.append(piece.gap())
                    .append(piece instanceof Name(_, _, var known) ? known.name() : piece.typed());
        return text.toString();
    }

    private static List<Known> named(List<Piece> pieces, boolean activities) {
        var found = new LinkedHashSet<Known>();
        for (var piece : pieces)
            if (piece instanceof Name(_, _, var known)
                    && (known.sort() == Sort.ACTIVITY) == activities) found.add(known);
        return List.copyOf(found);
    }

    /// What stands at the beginning and the end of an action, around what is to do.
    private static final class Edges {
        private final List<Piece> pieces;
        private int from;
        private int to;
        private @Nullable Time due;

        Edges(List<Piece> pieces) {
            this.pieces = pieces;
            to = pieces.size();
            while (to > 0 && ends(to - 1)) to--;
            while (from < to && begins(from)) from++;
        }

        List<Piece> inside() {
            return pieces.subList(from, to);
        }

        List<Piece> outside() {
            var outside = new ArrayList<>(pieces.subList(0, from));
            outside.addAll(pieces.subList(to, pieces.size()));
            return outside;
        }

        @Nullable Instant due() {
            return due == null ? null : due.at();
        }

        private boolean ends(int index) {
            return switch (pieces.get(index)) {
                case Doubtful _ -> false;
                case Word(var gap, var word) ->
                        gap.isEmpty()
                                && index > 0
                                && !(pieces.get(index - 1) instanceof Word)
                                && word.matches("[.,;:!]+");
                case Rank _ -> true;
                case Name _ -> !follows(index, BINDING);
                case Time time ->
                        isDue(
                                time,
                                !follows(index, BINDING)
                                        && (index == 0
                                                || !(pieces.get(index - 1) instanceof Time)));
            };
        }

        private boolean begins(int index) {
            return switch (pieces.get(index)) {
                case Word _, Doubtful _ -> false;
                case Rank _, Name _ -> true;
                case Time time -> isDue(time, !precedes(index));
            };
        }

        private boolean isDue(Time time, boolean stands) {
            if (!stands || due != null) return false;
            due = time;
            return true;
        }

        private boolean follows(int index, Set<String> words) {
            return index > 0
                    && pieces.get(index - 1) instanceof Word(_, var word)
                    && words.contains(word.toLowerCase(Locale.ROOT));
        }

        private boolean precedes(int index) {
            if (index + 1 == pieces.size()) return false;
            var next = pieces.get(index + 1);
            return next instanceof Time
                    || (next instanceof Word(_, var word)
                            && (GOING_ON.contains(word) || word.startsWith("d’")));
        }
    }
}
