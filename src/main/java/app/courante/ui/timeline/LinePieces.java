package app.courante.ui.timeline;

import app.courante.crisis.Priority;
import app.courante.ui.kit.DueInput;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.KnownNames.Sort;
import app.courante.ui.timeline.LineReading.Doubt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a line into words and the signs of the grammar.
final class LinePieces {
    private static final Pattern RANK =
            Pattern.compile("!(?:[pP]?([0-3])|urgent)(?![\\p{L}\\p{N}%€]|[.,]\\d)");
    private static final Pattern QUOTED = Pattern.compile("@(?:\"([^\"]+)\"|«\\s*([^»]+?)\\s*»)");
    private static final Pattern NAME =
            Pattern.compile("[@#]([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.'’-]*[\\p{L}\\p{N}])?)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /// What a piece of a line is.
    sealed interface Piece {
        /// As it was typed.
        String typed();

        /// The blanks before it.
        String gap();
    }

    record Word(String gap, String typed) implements Piece {}

    record Name(String gap, String typed, Known known) implements Piece {}

    record Doubtful(String gap, String typed, Doubt doubt) implements Piece {}

    record Rank(String gap, String typed, Priority priority) implements Piece {}

    record Time(String gap, String typed, Instant at) implements Piece {}

    private final String line;
    private final KnownNames names;
    private final Instant now;
    private final ZoneId zone;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private String gap = "";

    private LinePieces(String line, KnownNames names, Instant now, ZoneId zone) {
        this.line = line;
        this.names = names;
        this.now = now;
        this.zone = zone;
    }

    static List<Piece> of(String line, KnownNames names, Instant now, ZoneId zone) {
        var cutting = new LinePieces(line, names, now, zone);
        while (cutting.at < line.length()) cutting.cut();
        return cutting.pieces;
    }

    private void cut() {
        int begin = at;
        while (begin < line.length() && Character.isWhitespace(line.charAt(begin))) begin++;
        gap = line.substring(at, begin);
        at = begin;
        if (at == line.length()) return;
        boolean fresh = at == 0 || !gap.isEmpty() || line.charAt(at - 1) == '(';
        // What is quoted is told as it was said.
        if (!pieces.isEmpty() && pieces.getLast().typed().endsWith("«")) fresh = false;
        var piece = fresh ? sign() : null;
        if (piece == null) {
            boolean opens = line.charAt(at) == '(' && at + 1 < line.length();
            piece = new Word(gap, opens ? "(" : matched(WORD));
        }
        pieces.add(piece);
        at += piece.typed().length();
    }

    /// A sign of the grammar that stands here; null when it is a word.
    private @Nullable Piece sign() {
        return switch (line.charAt(at)) {
            case '@' -> who();
            case '#' -> named(KnownNames.ACTIVITIES);
            case '!' -> rank();
            default -> {
                var time = DueInput.at(line, at, now, zone);
                yield time == null
                        ? null
                        : new Time(gap, line.substring(at, time.end()), time.at());
            }
        };
    }

    private @Nullable Piece who() {
        var quoted = QUOTED.matcher(line).region(at, line.length());
        if (!quoted.lookingAt()) return named(KnownNames.WHO);
        var name = (quoted.group(1) == null ? quoted.group(2) : quoted.group(1)).strip();
        var known = names.find(name, KnownNames.WHO).only();
        return name.isEmpty()
                ? null
                : new Name(
                        gap,
                        quoted.group(),
                        known != null && known.name().equalsIgnoreCase(name)
                                ? known
                                : Known.outsider(name));
    }

    /// A whole name, else a word that means one.
    private @Nullable Piece named(Set<Sort> sorts) {
        var whole = names.written(line, at + 1, sorts);
        if (whole != null)
            return new Name(gap, line.substring(at, at + 1 + whole.name().length()), whole);
        var typed = matched(NAME);
        if (typed.isEmpty()) return null;
        var word = typed.substring(1);
        var match = names.find(word, sorts);
        var only = match.only();
        return only != null
                ? new Name(gap, typed, only)
                : new Doubtful(gap, typed, new Doubt(typed.charAt(0), word, match.found()));
    }

    private @Nullable Piece rank() {
        var typed = matched(RANK).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) return null;
        int rank = typed.charAt(typed.length() - 1) - '0';
        return new Rank(
                gap,
                line.substring(at, at + typed.length()),
                typed.equals("!urgent") ? Priority.P0 : List.of(Priority.values()).get(rank));
    }

    private String matched(Pattern pattern) {
        var found = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.group() : "";
    }
}
