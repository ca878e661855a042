package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a crisis is run, beside its log: level and plan, calls, roles, cards, actions, activities,
/// reports, and what was done about alerts.
///
/// @param lastEntry when something was last told in this crisis; null before that
public record Conduct(
        Course course,
        Calls calls,
        Deadlines deadlines,
        Foresight foresight,
        Seats seats,
        Steps steps,
        Actions actions,
        Running running,
        Restart restart,
        Reports reports,
        Hushes hushes,
        ResourceStates resources,
        Measures measures,
        Review review,
        Voice voice,
        @Nullable Instant lastEntry) {
    /// Whether nothing but the log went on between the two: its parts never change.
    @SuppressWarnings("ReferenceEquality")
    boolean sameButLog(Conduct other) {
        return course == other.course
                && calls == other.calls
                && deadlines == other.deadlines
                && foresight == other.foresight
                && seats == other.seats
                && steps == other.steps
                && actions == other.actions
                && running == other.running
                && restart == other.restart
                && reports == other.reports
                && hushes == other.hushes
                && resources == other.resources
                && measures == other.measures
                && review == other.review
                && voice == other.voice;
    }

    /// The folds of all of it.
    static final class Folding implements Fold<Conduct> {
        private final Replay<Course> course = new Replay<>(CrisisEvent.class, Course::of);
        private final Replay<Calls> calls = new Replay<>(CallEvent.class, Calls::of);
        private final Replay<Deadlines> deadlines =
                new Replay<>(DeadlineEvent.class, Deadlines::of);
        private final Replay<Foresight> foresight =
                new Replay<>(ForesightEvent.class, Foresight::of);
        private final Replay<Seats> seats = new Replay<>(RoleEvent.class, Seats::of);
        private final Replay<Steps> steps = new Replay<>(StepEvent.class, Steps::of);
        private final Replay<Actions> actions = new Replay<>(ActionEvent.class, Actions::of);
        private final Replay<Running> running = new Replay<>(ActivityEvent.class, Running::of);
        private final Replay<Restart> restart = new Replay<>(RecoveryEvent.class, Restart::of);
        private final Replay<Reports> reports = new Replay<>(ReportEvent.class, Reports::of);
        private final Replay<Hushes> hushes = new Replay<>(AlertEvent.class, Hushes::of);
        private final Replay<Review> review = new Replay<>(ReviewEvent.class, Review::of);
        private final Voice.Folding voice = new Voice.Folding();

        private final Replay<ResourceStates> resources =
                new Replay<>(ResourceEvent.class, ResourceStates::of);
        private final MeasuresFold measures = new MeasuresFold();

        private @Nullable Instant lastEntry;

        @Override
        public void apply(Entry entry) {
            // Not when it was entered: a log kept on paper was kept, too.
            var learned = entry.times().learned();
            if (entry.crisis() != null && (lastEntry == null || learned.isAfter(lastEntry)))
                lastEntry = learned;
            course.apply(entry);
            calls.apply(entry);
            deadlines.apply(entry);
            foresight.apply(entry);
            seats.apply(entry);
            steps.apply(entry);
            actions.apply(entry);
            running.apply(entry);
            restart.apply(entry);
            reports.apply(entry);
            hushes.apply(entry);
            resources.apply(entry);
            measures.apply(entry);
            review.apply(entry);
            voice.apply(entry);
        }

        @Override
        public Conduct state() {
            return new Conduct(
                    course.state(),
                    calls.state(),
                    deadlines.state(),
                    foresight.state(),
                    seats.state(),
                    steps.state(),
                    actions.state(),
                    running.state(),
                    restart.state(),
                    reports.state(),
                    hushes.state(),
                    resources.state(),
                    measures.state(),
                    review.state(),
                    voice.state(),
                    lastEntry);
        }
    }
}
