package app.courante.crisis.board;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Actions.State;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Course.Activation;
import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Named;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Situation;
import app.courante.crisis.board.ReportLine.Active;
import app.courante.crisis.board.ReportLine.Doing;
import app.courante.crisis.board.ReportLine.Due;
import app.courante.crisis.board.ReportLine.Due.What;
import app.courante.crisis.board.ReportLine.Level;
import app.courante.crisis.board.ReportLine.Loss;
import app.courante.crisis.board.ReportLine.Running;
import app.courante.crisis.board.ReportLine.Staffed;
import app.courante.plan.Activity;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How things stand when a situation report is built, whatever was said before.
record ReportState(Situation situation, Instant now, News news) {
    private static final Comparator<Action> PRESSING =
            Comparator.comparing(Action::priority)
                    .thenComparing(Action::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Action::given)
                    .thenComparing(Action::id);

    private Crisis crisis() {
        return Objects.requireNonNull(situation.crisis());
    }

    /// The entry that opened the crisis.
    EntryId opening() {
        return EntryId.parse(crisis().id().value());
    }

    List<ReportLine> level() {
        var lines = new ArrayList<ReportLine>();
        var course = situation.conduct().course();
        var since = course.levels().isEmpty() ? null : course.levels().getLast();
        lines.add(
                new Level(
                        crisis().level(),
                        levelName(),
                        since == null ? crisis().began().instant() : since.from(),
                        crisis().began().instant(),
                        List.of(since == null ? opening() : since.by())));
        for (var one : course.standing())
            lines.add(new Active(one.side(), one.scenario(), one.from(), List.of(one.by())));
        return lines;
    }

    private String levelName() {
        var plan = situation.document();
        return plan == null ? "" : plan.level(crisis().level()).map(CrisisLevel::name).orElse("");
    }

    /// Those somebody spoke of, in the order of the plan: those that are down first.
    List<ReportLine> activities() {
        var spoken = situation.conduct().running().activities();
        var plan = situation.document();
        if (plan == null || spoken.isEmpty()) return List.of();
        var losses = Losses.of(situation, now);
        var lines = new ArrayList<Running>();
        for (var activity : plan.activities()) {
            var status = spoken.get(activity.id());
            if (status != null)
                lines.add(running(activity, status, losses.line(activity.id()).orElse(null)));
        }
        lines.sort(
                Comparator.comparing((Running line) -> line.state() == ActivityState.NOMINAL)
                        .thenComparing(line -> !line.going()));
        var all = new ArrayList<ReportLine>();
        if (!losses.priced().isEmpty())
            all.add(
                    new Loss(
                            Math.round(losses.euros()),
                            Math.round(losses.perHour()),
                            losses.partly(),
                            losses.entries()));
        all.addAll(News.first(lines, 2 * News.LONGEST));
        return all;
    }

    private Running running(Activity activity, Status status, Losses.@Nullable Line lost) {
        var down = status.down(situation.asOf(now));
        return new Running(
                new Named(activity.id(), activity.name()),
                status.state(),
                status.service(),
                status.since(),
                down,
                status.interrupted() != null,
                activity.rto(),
                activity.mtpd(),
                lost == null ? 0 : Math.round(lost.euros()),
                status.entries());
    }

    /// The late ones, those still open, and what was done since the last report.
    List<ReportLine> actions() {
        var open = new ArrayList<Action>();
        var late = new ArrayList<Action>();
        var ended = new ArrayList<Action>();
        for (var action : situation.conduct().actions().all())
            if (!action.open()) {
                if (isNew(action.ended())) ended.add(action);
            } else if (action.due() != null && action.due().isBefore(now)) late.add(action);
            else open.add(action);
        late.sort(PRESSING);
        open.sort(PRESSING);
        var lines = new ArrayList<ReportLine>();
        some(late, true, lines);
        some(open, false, lines);
        some(ended.stream().filter(one -> one.state() == State.DONE).toList(), false, lines);
        some(ended.stream().filter(one -> one.state() == State.DROPPED).toList(), false, lines);
        return lines;
    }

    private boolean isNew(@Nullable Instant at) {
        var since = news.since();
        return since == null || at == null || at.isAfter(since);
    }

    /// The most pressing of them, and how many there are besides.
    private static void some(List<Action> actions, boolean late, List<ReportLine> lines) {
        lines.addAll(News.first(actions.stream().map(one -> new Doing(one, late)).toList()));
    }

    /// What falls due next, the soonest first.
    List<ReportLine> deadlines() {
        var due = new ArrayList<Due>();
        for (var action : situation.conduct().actions().open())
            add(due, What.ACTION, action.text(), action.due(), action.id());
        var plan = situation.document();
        if (plan != null) limits(plan, due);
        var exit = Rhythm.exitReviewDue(situation);
        if (exit != null) {
            var active = situation.conduct().course().standing();
            var by = active.stream().map(Activation::by).toList();
            due.add(new Due(What.EXIT_REVIEW, "", exit, by));
        }
        due.sort(Comparator.comparing(Due::at));
        return List.copyOf(due.subList(0, Math.min(News.LONGEST, due.size())));
    }

    private void limits(Plan plan, List<Due> due) {
        var running = situation.conduct().running().activities();
        for (var activity : plan.activities()) {
            var status = running.get(activity.id());
            if (status == null || status.interrupted() == null) continue;
            var rto = activity.rto();
            var mtpd = activity.mtpd();
            if (rto != null) add(due, What.RTO, activity.name(), status.limit(rto), status.by());
            if (mtpd != null) add(due, What.MTPD, activity.name(), status.limit(mtpd), status.by());
        }
    }

    private void add(List<Due> due, What what, String name, @Nullable Instant at, EntryId entry) {
        if (at != null && !at.isBefore(now)) due.add(new Due(what, name, at, List.of(entry)));
    }

    List<ReportLine> cell() {
        var lines = new ArrayList<ReportLine>();
        for (var line : RoleBoard.of(situation).lines())
            lines.add(
                    new Staffed(
                            new Named(line.role().id(), line.role().name()),
                            line.holders().stream().map(Holding::person).toList(),
                            line.vacantSince(),
                            news.seat(line.role().id())));
        return lines;
    }
}
