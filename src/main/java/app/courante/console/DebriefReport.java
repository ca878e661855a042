package app.courante.console;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.EarlierRuns;
import app.courante.crisis.board.EarlierRuns.Held;
import app.courante.crisis.board.EarlierRuns.Run;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `debrief --json` prints. The names are frozen; what there is none of is absent.
///
/// @param lasted until it ended; while it runs, so far
/// @param medianReaction absent while nothing followed any inject
/// @param review as in `status --json`
/// @param earlier the runs of the same scenario before this one, the latest first
record DebriefReport(
        String name,
        String scenario,
        @Nullable String variant,
        Instant begins,
        Duration lasted,
        boolean over,
        List<AimLine> objectives,
        List<TimeLine> times,
        @Nullable Duration medianReaction,
        List<InjectLine> injects,
        List<ExpectedLine> expected,
        List<ObservationLine> observations,
        StatusReview review,
        List<GapLine> gaps,
        List<RunLine> earlier) {
    /// @param reached `met`, `partly-met`, `missed`, `waited-for`, `cut-short`, `not-played`,
    ///   `to-judge`
    record AimLine(
            String objective,
            String name,
            String reached,
            @Nullable JudgedLine judged,
            List<CriterionLine> criteria,
            List<String> entries) {}

    record JudgedLine(String verdict, String reason, String entry) {}

    record CriterionLine(
            String text,
            String reached,
            @Nullable Duration took,
            @Nullable Duration within,
            List<String> entries) {}

    /// @param time from the beginning of the crisis; absent for what has not come to pass
    record TimeLine(String figure, @Nullable Duration time, List<String> entries) {}

    /// @param given on the clock of the exercise, from its start
    /// @param came as in `expected`, of the first reaction; `not-asked` where none is expected
    /// @param attachment what came with it: words, or the name of a file; absent where nothing did
    /// @param attachmentHash by which that file lies in `attachments/`; absent where none came
    record InjectLine(
            String number,
            String title,
            Duration given,
            @Nullable Duration reaction,
            boolean late,
            String came,
            @Nullable String attachment,
            @Nullable String attachmentHash,
            List<String> entries) {}

    /// @param came `in-time`, `late`, `waited-for`, `missing`, `cut-short`, `not-asked`
    record ExpectedLine(
            String action,
            String text,
            String inject,
            String came,
            @Nullable Duration after,
            @Nullable Duration within,
            List<String> entries) {}

    /// @param sign `plus`, `minus`, `neutral`
    record ObservationLine(
            String entry,
            String sign,
            String text,
            @Nullable String place,
            @Nullable String inject,
            String by,
            Instant at) {}

    record GapLine(Duration from, Duration length, List<String> entries) {}

    record RunLine(
            String folder, String name, Instant started, boolean over, List<HeldLine> times) {}

    /// @param difference from then to now: negative when it came sooner now
    /// @param verdict `better`, `worse`, `same`; absent where one of both has none
    record HeldLine(
            String figure,
            @Nullable Duration now,
            @Nullable Duration then,
            @Nullable Duration difference,
            @Nullable String verdict) {}

    static DebriefReport of(Situation situation, Debrief debrief, EarlierRuns earlier) {
        var prepared = debrief.prepared();
        return new DebriefReport(
                prepared.name(),
                prepared.played().title(),
                given(prepared.variant()),
                prepared.begins(),
                debrief.lasted(),
                debrief.over(),
                debrief.aims().stream().map(DebriefReport::aim).toList(),
                debrief.times().stream().map(DebriefReport::time).toList(),
                debrief.medianReaction(),
                debrief.answers().stream().map(DebriefReport::inject).toList(),
                debrief.awaited().stream().map(DebriefReport::expected).toList(),
                situation.exercise().observations().stream()
                        .map(DebriefReport::observation)
                        .toList(),
                StatusReview.of(situation),
                debrief.gaps().stream().map(DebriefReport::gap).toList(),
                earlier.runs().stream().map(DebriefReport::run).toList());
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> shown(List<EntryId> entries) {
        return entries.stream().map(EntryId::shown).toList();
    }

    private static AimLine aim(Aim aim) {
        var judged = aim.judged();
        return new AimLine(
                aim.objective().id(),
                aim.objective().name(),
                Json.word(aim.reached()),
                judged == null
                        ? null
                        : new JudgedLine(
                                Json.word(judged.verdict()), judged.reason(), judged.by().shown()),
                aim.criteria().stream().map(DebriefReport::criterion).toList(),
                shown(aim.evidence()));
    }

    private static CriterionLine criterion(Measured one) {
        return new CriterionLine(
                one.criterion().text(),
                Json.word(one.reached()),
                one.took(),
                one.criterion().within(),
                shown(one.evidence()));
    }

    private static TimeLine time(Figure figure) {
        return new TimeLine(Json.word(figure.kind()), length(figure), shown(figure.entries()));
    }

    private static @Nullable Duration length(@Nullable Figure figure) {
        return figure != null && figure.amount() instanceof Lasting(var length, _) ? length : null;
    }

    private static InjectLine inject(Answer one) {
        return new InjectLine(
                one.inject().number(),
                one.inject().title(),
                one.given(),
                one.reaction(),
                one.late(),
                Json.word(one.came()),
                given(one.inject().attachment()),
                given(one.inject().attachmentHash()),
                shown(one.evidence()));
    }

    private static ExpectedLine expected(Awaited one) {
        return new ExpectedLine(
                one.action().id(),
                one.action().text(),
                one.inject().number(),
                Json.word(one.came()),
                one.after(),
                one.action().within(),
                shown(one.evidence()));
    }

    private static ObservationLine observation(Observation one) {
        return new ObservationLine(
                one.by().shown(),
                Json.word(one.sign()),
                one.text(),
                given(one.place()),
                given(one.inject().id()),
                one.observer(),
                one.at());
    }

    private static GapLine gap(Gap gap) {
        return new GapLine(gap.from(), gap.length(), shown(gap.between()));
    }

    private static RunLine run(Run run) {
        return new RunLine(
                run.folder(),
                run.name(),
                run.started(),
                run.over(),
                run.held().stream().map(DebriefReport::held).toList());
    }

    private static HeldLine held(Held held) {
        return new HeldLine(
                Json.word(held.kind()),
                length(held.now()),
                length(held.then()),
                held.difference(),
                held.verdict() == Verdict.NONE ? null : Json.word(held.verdict()));
    }
}
