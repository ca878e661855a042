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
        private final Replay<Course> course;
        private final Replay<Calls> calls;
        private final Replay<Deadlines> deadlines;
        private final Replay<Foresight> foresight;
        private final Replay<Seats> seats;
        private final Replay<Steps> steps;
        private final Replay<Actions> actions;
        private final Replay<Running> running;
        private final Replay<Restart> restart;
        private final Replay<Reports> reports;
        private final Replay<Hushes> hushes;
        private final Replay<Review> review;
        private final Voice.Folding voice;
        private final Replay<ResourceStates> resources;
        private final MeasuresFold measures;
        private @Nullable Instant lastEntry;

        Folding() {
            course = new Replay<>(CrisisEvent.class, Course::of);
            calls = new Replay<>(CallEvent.class, Calls::of);
            deadlines = new Replay<>(DeadlineEvent.class, Deadlines::of);
            foresight = new Replay<>(ForesightEvent.class, Foresight::of);
            seats = new Replay<>(RoleEvent.class, Seats::of);
            steps = new Replay<>(StepEvent.class, Steps::of);
            actions = new Replay<>(ActionEvent.class, Actions::of);
            running = new Replay<>(ActivityEvent.class, Running::of);
            restart = new Replay<>(RecoveryEvent.class, Restart::of);
            reports = new Replay<>(ReportEvent.class, Reports::of);
            hushes = new Replay<>(AlertEvent.class, Hushes::of);
            review = new Replay<>(ReviewEvent.class, Review::of);
            voice = new Voice.Folding();
            resources = new Replay<>(ResourceEvent.class, ResourceStates::of);
            measures = new MeasuresFold();
        }

        private Folding(Folding other) {
            course = other.course.copy();
            calls = other.calls.copy();
            deadlines = other.deadlines.copy();
            foresight = other.foresight.copy();
            seats = other.seats.copy();
            steps = other.steps.copy();
            actions = other.actions.copy();
            running = other.running.copy();
            restart = other.restart.copy();
            reports = other.reports.copy();
            hushes = other.hushes.copy();
            review = other.review.copy();
            voice = other.voice.copy();
            resources = other.resources.copy();
            measures = other.measures.copy();
            lastEntry = other.lastEntry;
        }

        @Override
        public Folding copy() {
            return new Folding(this);
        }

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
