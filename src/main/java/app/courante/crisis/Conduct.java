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
        Seats seats,
        Steps steps,
        Actions actions,
        Running running,
        Reports reports,
        Hushes hushes,
        Review review,
        ResourceStates resources,
        Measures measures,
        @Nullable Instant lastEntry) {
    /// The folds of all of it.
    static final class Folding implements Fold<Conduct> {
        private final Replay<Course> course = new Replay<>(CrisisEvent.class, Course::of);
        private final Replay<Calls> calls = new Replay<>(CallEvent.class, Calls::of);
        private final Replay<Seats> seats = new Replay<>(RoleEvent.class, Seats::of);
        private final Replay<Steps> steps = new Replay<>(StepEvent.class, Steps::of);
        private final Replay<Actions> actions = new Replay<>(ActionEvent.class, Actions::of);
        private final Replay<Running> running = new Replay<>(ActivityEvent.class, Running::of);
        private final Replay<Reports> reports = new Replay<>(ReportEvent.class, Reports::of);
        private final Replay<Hushes> hushes = new Replay<>(AlertEvent.class, Hushes::of);
        private final Replay<Review> review = new Replay<>(ReviewEvent.class, Review::of);

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
            seats.apply(entry);
            steps.apply(entry);
            actions.apply(entry);
            running.apply(entry);
            reports.apply(entry);
            hushes.apply(entry);
            review.apply(entry);
            resources.apply(entry);
            measures.apply(entry);
        }

        @Override
        public Conduct state() {
            return new Conduct(
                    course.state(),
                    calls.state(),
                    seats.state(),
                    steps.state(),
                    actions.state(),
                    running.state(),
                    reports.state(),
                    hushes.state(),
                    review.state(),
                    resources.state(),
                    measures.state(),
                    lastEntry);
        }
    }
}
