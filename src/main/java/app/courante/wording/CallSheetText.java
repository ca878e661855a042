package app.courante.wording;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.CallSheet;
import app.courante.crisis.board.Candidate;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The call sheet as plain text for paper: fixed columns, pages with their number, room beside each
/// number for the hour and what came of the call.
///
/// @param signs what stands on top of each page
public record CallSheetText(Texts texts, ZoneId zone, List<String> signs) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int WIDTH = 80;

    /// Lines of a page of A4 at six to the inch, with its margins.
    private static final int PAGE = 58;

    private static final char NEW_PAGE = '\f';

    public CallSheetText {
        signs = List.copyOf(signs);
    }

    /// That it is of an exercise, and that nobody on it may be called where that is so.
    public static List<String> signs(Situation situation, boolean mayDial, Texts texts) {
        if (!situation.exercise().isPrepared()) return List.of();
        var band = texts.of("exercise.band");
        return mayDial ? List.of(band) : List.of(band, texts.of("exercise.do-not-dial"));
    }

    /// The whole sheet, each line ended; a form feed begins each page but the first.
    public String of(CallSheet sheet) {
        var pages = pages(sheet);
        var text = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) text.append(NEW_PAGE);
            for (var line : head(sheet, page + 1, pages.size())) text.append(line).append('\n');
            for (var line : pages.get(page)) text.append(line).append('\n');
        }
        return text.toString();
    }

    /// What is read to whoever answers begins and ends with the word, in an exercise.
    private String read(CallSheet sheet) {
        return signs.isEmpty() ? sheet.text() : texts.of("exercise.framed", sheet.text());
    }

    /// A role is not torn apart unless it needs more than a page.
    private List<List<String>> pages(CallSheet sheet) {
        int room = PAGE - head(sheet, 1, 1).size();
        var pages = new ArrayList<List<String>>();
        var page = new ArrayList<>(before(sheet));
        int number = 1;
        for (var line : sheet.lines()) {
            var block = block(number++, line, sheet.made());
            if (!page.isEmpty() && page.size() + block.size() > room) {
                pages.add(page);
                page = new ArrayList<>();
            }
            for (var each : block) {
                if (page.size() == room) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                page.add(each);
            }
        }
        pages.add(page);
        return pages;
    }

    private List<String> head(CallSheet sheet, int page, int pages) {
        var level =
                sheet.levelName().isEmpty()
                        ? texts.of("call-sheet.level", sheet.level())
                        : texts.of("call-sheet.level-named", sheet.level(), sheet.levelName());
        var lines = new ArrayList<>(signs);
        lines.add(
                apart(
                        texts.of("call-sheet.title").toUpperCase(locale()),
                        texts.of("call-sheet.page", page, pages)));
        lines.addAll(TextColumns.wrap(sheet.title(), WIDTH));
        lines.add(apart(level, texts.of("call-sheet.made", at(sheet.made()))));
        lines.add("=".repeat(WIDTH));
        return lines;
    }

    private List<String> before(CallSheet sheet) {
        var lines = new ArrayList<String>();
        if (!sheet.text().isEmpty()) {
            lines.add(texts.of("call-sheet.read"));
            for (var line : TextColumns.wrap(read(sheet), WIDTH - 2)) lines.add("  " + line);
            lines.add("");
        }
        var rules = new ArrayList<String>();
        rules.add(texts.of("call-sheet.order"));
        if (sheet.nextAfter() != null)
            rules.add(texts.of("call-sheet.next", Spans.duration(sheet.nextAfter(), texts)));
        rules.add(
                sheet.within() == null
                        ? texts.of("call-sheet.target", sheet.targetPercent())
                        : texts.of(
                                "call-sheet.target-within",
                                sheet.targetPercent(),
                                Spans.duration(sheet.within(), texts)));
        rules.add(
                texts.of(
                        "call-sheet.outcomes",
                        Stream.of(CallOutcome.values())
                                .map(one ->
                                        one.key()
                                                + " "
                                                + texts.of("call-outcome", one)
                                                        .toLowerCase(locale()))
                                .collect(Collectors.joining(", "))));
        for (var rule : rules) lines.addAll(TextColumns.wrap(rule, WIDTH));
        lines.add("");
        return lines;
    }

    private List<String> block(int number, CallLine line, Instant made) {
        var lines = new ArrayList<String>();
        var role = line.role();
        lines.addAll(
                TextColumns.wrap(
                        number
                                + ". "
                                + role.name()
                                + (role.summary().isEmpty() ? "" : " (" + role.summary() + ")"),
                        WIDTH));
        if (!line.held().isEmpty())
            lines.add(
                    "   "
                            + texts.of(
                                    "call-sheet.held",
                                    line.held().stream()
                                            .map(Holding::person)
                                            .map(one -> one.name())
                                            .collect(Collectors.joining(", "))));
        if (line.candidates().isEmpty()) lines.add("   " + texts.of("call-sheet.no-candidate"));
        for (var one : line.candidates()) lines.addAll(candidate(one, made));
        lines.add("-".repeat(WIDTH));
        return lines;
    }

    /// A line a number, and beside each the room to write in.
    private List<String> candidate(Candidate one, Instant made) {
        var phones = one.person().phones();
        var name = new ArrayList<>(TextColumns.wrap(one.person().name(), TextColumns.NAME - 1));
        name.addAll(TextColumns.wrap(state(one, made), TextColumns.NAME - 1));
        return TextColumns.beside(
                List.of(texts.of("call-place", one.place())),
                name,
                phones.isEmpty() ? List.of(texts.of("call-sheet.no-number")) : phones);
    }

    private String state(Candidate one, Instant made) {
        if (one.standing() == Standing.TO_CALL) return "";
        var history = one.history();
        var last = history == null ? null : history.last();
        var expected =
                last == null || last.expected() == null
                        ? ""
                        : Clocks.at(last.expected(), made, zone);
        var said =
                texts.of("call-standing", one.standing(), expected, (long) one.attemptsInVain())
                        .toLowerCase(locale());
        return last == null || one.standing() == Standing.ON_THE_WAY
                ? "(" + said + ")"
                : "(" + said + ", " + Clocks.at(last.at(), made, zone) + ")";
    }

    private String at(Instant instant) {
        return DATE.format(instant.atZone(zone));
    }

    private Locale locale() {
        return texts.language().locale();
    }

    private static String apart(String left, String right) {
        int gap = Math.max(1, WIDTH - left.length() - right.length());
        return left + " ".repeat(gap) + right;
    }
}
