package app.courante.console;

import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Kind;
import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CellActive;
import app.courante.crisis.board.Rhythm;
import app.courante.json.Json;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import app.courante.wording.AlertSentence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `status --json` prints. The names are frozen; what there is none of is absent.
///
/// @param at the instant at which all of it is judged
/// @param exercise absent in earnest
/// @param timeToCellActive from the beginning of the crisis; absent while the cell is not active
/// @param course absent without a crisis, as everything of how it is run
/// @param reportDue when the next situation report is due
record StatusReport(
        Instant at,
        @Nullable StatusExercise exercise,
        @Nullable CrisisPart crisis,
        @Nullable Duration timeToCellActive,
        @Nullable StatusCourse course,
        List<StatusAlert> alerts,
        List<StatusDeadline> deadlines,
        @Nullable StatusCallOut callOut,
        @Nullable StatusRoles roles,
        @Nullable StatusCards cards,
        @Nullable StatusActions actions,
        List<StatusFigure> figures,
        @Nullable StatusReview review,
        @Nullable StatusTelephony telephony,
        @Nullable StatusRecovery recovery,
        List<StatusActivity> activities,
        @Nullable StatusHolding holding,
        @Nullable StatusCommunication communication,
        @Nullable StatusForesight foresight,
        @Nullable Instant reportDue,
        @Nullable StatusReports reports,
        List<StatusSignal> signals,
        LogPart log,
        @Nullable PlanPart plan,
        List<RolePart> cell,
        List<CrisisLine> crises) {
    /// The crisis itself.
    ///
    /// @param level 0 for a log kept elsewhere
    /// @param elapsed from its beginning until now, or until it was closed
    record CrisisPart(
            String id,
            String number,
            String title,
            int level,
            @Nullable String levelName,
            boolean running,
            boolean imported,
            String known,
            ZonedDateTime began,
            String precision,
            Duration elapsed,
            String openedBy,
            @Nullable Instant closed) {}

    record LogPart(
            int lines, Map<String, Integer> counts, int unverified, List<DecisionLine> decisions) {}

    record DecisionLine(
            String entry, String reference, String text, String by, ZonedDateTime happened) {}

    /// The plan in force.
    record PlanPart(String id, String title, String version, Instant since) {}

    /// A role of the plan that the crisis goes by, and who takes it.
    record RolePart(
            String role,
            String name,
            int fromLevel,
            @Nullable PersonPart holder,
            List<PersonPart> deputies) {}

    /// @param doNotDial true in an exercise in which nobody real is called; absent otherwise
    record PersonPart(String name, List<String> phones, @Nullable Boolean doNotDial) {}

    record CrisisLine(
            String id,
            String number,
            String title,
            int level,
            boolean imported,
            Instant began,
            @Nullable Instant closed,
            int entries) {}

    static StatusReport of(
            Situation situation, List<CrisisSummary> crises, Instant now, AlertSentence sentences) {
        boolean any = situation.crisis() != null;
        var asOf = situation.asOf(now);
        return new StatusReport(
                now.truncatedTo(ChronoUnit.SECONDS),
                StatusExercise.of(situation, now),
                crisis(situation, now),
                CellActive.after(situation),
                any ? StatusCourse.of(situation) : null,
                StatusAlert.of(situation, now, sentences),
                StatusDeadline.of(situation, now),
                any ? StatusCallOut.of(situation, asOf) : null,
                any ? StatusRoles.of(situation) : null,
                any ? StatusCards.of(situation, asOf) : null,
                any ? StatusActions.of(situation, asOf) : null,
                StatusFigure.of(situation, now),
                any ? StatusReview.of(situation) : null,
                any ? StatusTelephony.of(situation) : null,
                any ? StatusRecovery.of(situation, now) : null,
                StatusActivity.of(situation, now),
                StatusHolding.of(situation, now),
                any ? StatusCommunication.of(situation, now) : null,
                any ? StatusForesight.of(situation, now) : null,
                Rhythm.reportDue(situation),
                any ? StatusReports.of(situation, now) : null,
                StatusSignal.of(situation),
                log(situation),
                plan(situation),
                cell(situation),
                crises.stream().map(StatusReport::line).toList());
    }

    private static @Nullable CrisisPart crisis(Situation situation, Instant now) {
        var crisis = situation.crisis();
        if (crisis == null) return null;
        return new CrisisPart(
                crisis.id().value(),
                CrisisChoice.shown(crisis.id()),
                crisis.title(),
                crisis.level(),
                levelName(crisis, situation.document()),
                crisis.running(),
                crisis.imported(),
                crisis.known(),
                crisis.began().at(),
                Json.word(crisis.began().precision()),
                Duration.between(crisis.began().instant(), situation.asOf(now))
                        .truncatedTo(ChronoUnit.SECONDS),
                crisis.openedBy().name(),
                crisis.closed());
    }

    private static @Nullable String levelName(Crisis crisis, @Nullable Plan plan) {
        return plan == null
                ? null
                : plan.level(crisis.level()).map(level -> level.name()).orElse(null);
    }

    private static LogPart log(Situation situation) {
        var log = situation.log();
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : Kind.values())
            counts.put(Json.word(kind), log.counts().getOrDefault(kind, 0));
        var decisions =
                log.lines().stream()
                        .filter(line -> !line.reference().isEmpty())
                        .map(StatusReport::decision)
                        .toList();
        return new LogPart(log.lines().size(), counts, log.unverified(), decisions);
    }

    private static DecisionLine decision(LogLine line) {
        return new DecisionLine(
                line.id().shown(),
                line.reference(),
                line.wording().text(),
                line.decidedBy(),
                line.wording().happened().at());
    }

    private static @Nullable PlanPart plan(Situation situation) {
        var plan = situation.plan();
        if (plan == null) return null;
        return new PlanPart(plan.plan().hash(), plan.title(), plan.version(), plan.from());
    }

    /// Those the crisis calls out; without a crisis, everybody the plan names.
    private static List<RolePart> cell(Situation situation) {
        var plan = situation.document();
        if (plan == null) return List.of();
        int level = situation.crisis() == null ? Integer.MAX_VALUE : situation.crisis().level();
        var doNotDial = situation.exercise().mayDial() ? null : Boolean.TRUE;
        return plan.arrangement().calledAt(level).stream()
                .map(role -> role(role, plan, doNotDial))
                .toList();
    }

    private static RolePart role(Role role, Plan plan, @Nullable Boolean doNotDial) {
        return new RolePart(
                role.id(),
                role.name(),
                role.fromLevel(),
                role.holder() == null ? null : person(role.holder(), plan, doNotDial),
                role.deputies().stream().map(id -> person(id, plan, doNotDial)).toList());
    }

    /// A person the plan refers to without naming is shown by that reference.
    private static PersonPart person(String id, Plan plan, @Nullable Boolean doNotDial) {
        return plan.person(id)
                .map(person -> new PersonPart(person.name(), person.phones(), doNotDial))
                .orElse(new PersonPart(id, List.of(), null));
    }

    private static CrisisLine line(CrisisSummary crisis) {
        return new CrisisLine(
                crisis.id().value(),
                CrisisChoice.shown(crisis.id()),
                crisis.title(),
                crisis.level(),
                crisis.imported(),
                crisis.began(),
                crisis.closed(),
                crisis.entries());
    }
}
