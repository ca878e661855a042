package app.courante.wording;

import app.courante.crisis.EntryId;
import app.courante.crisis.HotWash;
import app.courante.crisis.Situation;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.EarlierRuns;
import app.courante.crisis.board.EarlierRuns.Held;
import app.courante.crisis.board.EarlierRuns.Run;
import app.courante.crisis.board.Improvements;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The debrief of an exercise as a page to be printed, sent or kept: each line that the log shows
/// names the entries that show it.
public record DebriefPage(
        Situation situation, Debrief debrief, EarlierRuns earlier, Texts texts, ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /// The page, stamped as that of an exercise.
    public WrittenPage page() {
        var prepared = debrief.prepared();
        var about =
                texts.of(
                        debrief.over() ? "debrief.about" : "debrief.about-running",
                        DATE.format(prepared.begins().atZone(zone)),
                        Spans.duration(debrief.lasted(), texts));
        var scenario = prepared.played().title();
        return new WrittenPage(
                texts.of("exercise.band"),
                texts.of("debrief.title"),
                prepared.name().equals(scenario) ? scenario : prepared.name() + " · " + scenario,
                about,
                said().headline(debrief),
                List.of(
                        part("debrief.aims", aims()),
                        part("debrief.figures", figures()),
                        part("debrief.earlier", earlierRuns()),
                        part("debrief.picture", course()),
                        part("debrief.awaited", awaited()),
                        part("debrief.observations", observations()),
                        part("debrief.strengths", notes(HotWash.WENT_WELL)),
                        part("debrief.weaknesses", notes(HotWash.TO_IMPROVE)),
                        part("debrief.improvements", improvements()),
                        part("debrief.gaps", gaps())));
    }

    private DebriefSentence said() {
        return new DebriefSentence(texts);
    }

    /// A part that has nothing says so: a debrief is read as a whole.
    private Part part(String title, List<Line> lines) {
        return new Part(
                texts.of(title),
                lines.isEmpty() ? List.of(line(texts.of("debrief.none"), List.of())) : lines);
    }

    private static Line line(String text, List<EntryId> entries) {
        var shown = entries.stream().map(EntryId::shown).collect(Collectors.joining(", "));
        return new Line(
                Mark.BUILT, shown.isEmpty() ? text : text + " [" + shown + "]", "", entries);
    }

    private List<Line> aims() {
        var lines = new ArrayList<Line>();
        for (var aim : debrief.aims()) lines.add(aim(aim));
        return lines;
    }

    private Line aim(Aim aim) {
        var text = new StringBuilder(texts.of("reached", aim.reached()));
        text.append(" · ").append(aim.objective().name());
        for (var one : aim.criteria()) text.append('\n').append(said().criterion(one));
        var judged = said().judged(aim);
        if (!judged.isEmpty()) text.append('\n').append(judged);
        return line(text.toString(), aim.evidence());
    }

    private List<Line> figures() {
        var lines = new ArrayList<Line>();
        var sentence = new FigureSentence(texts);
        for (var one : debrief.times())
            lines.add(
                    line(
                            figure(sentence.name(one), sentence.amount(one, debrief.over())),
                            one.entries()));
        var median = debrief.medianReaction();
        if (median != null)
            lines.add(
                    line(
                            figure(texts.of("debrief.median-reaction"), said().span(median)),
                            List.of()));
        return lines;
    }

    private String figure(String name, String amount) {
        return texts.of("debrief.figure", name, amount);
    }

    private List<Line> earlierRuns() {
        var lines = new ArrayList<Line>();
        for (var run : earlier.runs()) {
            var text = new StringBuilder(DATE.format(run.started().atZone(zone)));
            text.append(" · ").append(run.name());
            for (var one : run.held())
                text.append('\n').append(figure(texts.of("figure", one.kind()), held(run, one)));
            lines.add(line(text.toString(), List.of()));
        }
        if (lines.isEmpty()) lines.add(line(texts.of("debrief.no-earlier"), List.of()));
        return lines;
    }

    private String held(Run run, Held one) {
        return said().held(one, debrief.over(), run.over());
    }

    private List<Line> course() {
        var begins = debrief.prepared().begins();
        return debrief.answers().stream()
                .map(one ->
                        line(
                                "T+ %s (%s) · %s %s · %s"
                                        .formatted(
                                                Spans.elapsed(one.given(), texts),
                                                HOUR.format(begins.plus(one.given()).atZone(zone)),
                                                one.inject().number(),
                                                one.inject().title(),
                                                said().reaction(one)),
                                one.evidence()))
                .toList();
    }

    private List<Line> awaited() {
        return debrief.awaited().stream()
                .map(one ->
                        line(
                                texts.of("came", one.came())
                                        + " · "
                                        + one.action().text()
                                        + "\n"
                                        + said().calledFor(one),
                                one.evidence()))
                .toList();
    }

    private List<Line> observations() {
        var begins = debrief.prepared().begins();
        return situation.exercise().observations().stream()
                .map(one ->
                        line(
                                texts.of("observed", one.sign())
                                        + " · "
                                        + one.text()
                                        + "\n"
                                        + said().about(one, begins, zone),
                                List.of(one.by())))
                .toList();
    }

    private List<Line> notes(HotWash side) {
        return situation.conduct().review().notes(side).stream()
                .map(note -> line(note.text() + " · " + note.by(), List.of(note.id())))
                .toList();
    }

    private List<Line> improvements() {
        return Improvements.of(situation).all().stream().map(this::improvement).toList();
    }

    private Line improvement(Improvement one) {
        var text = new StringBuilder(one.action());
        if (!one.owner().name().isEmpty()) text.append(" · ").append(one.owner().name());
        if (one.due() != null)
            text.append(" · ").append(texts.of("told.improvement-due", Clocks.day(one.due())));
        if (!one.finding().isEmpty()) text.append('\n').append(one.finding());
        return line(text.toString(), List.of(one.id()));
    }

    private List<Line> gaps() {
        return debrief.gaps().stream()
                .map(gap -> line(said().silent(gap) + ", " + said().since(gap), gap.between()))
                .toList();
    }
}
