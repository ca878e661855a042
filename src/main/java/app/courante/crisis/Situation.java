package app.courante.crisis;

import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.rule.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything that can be shown, at one instant: the crisis on screen, its log and conduct, what
/// waits to be judged, the plan in force.
///
/// @param versions every version of the plan that was put in force or will be, in that order
/// @param plan the version in force
/// @param document the plan this crisis goes by: the version it was declared under, else the one in
///   force
/// @param inForce the plan that a crisis declared now would go by
/// @param rules the rules of law by which something must be filed outside
/// @param exercise the one that this log is of, if it is of one
public record Situation(
        @Nullable Crisis crisis,
        Log log,
        Conduct conduct,
        Signals signals,
        List<PlanVersion> versions,
        @Nullable PlanVersion plan,
        @Nullable Plan document,
        @Nullable Plan inForce,
        Rulebook rules,
        Exercise exercise) {
    public Situation {
        versions = List.copyOf(versions);
    }

    /// A situation whose plan in force nobody has read.
    public Situation(
            @Nullable Crisis crisis,
            Log log,
            Conduct conduct,
            Signals signals,
            List<PlanVersion> versions,
            @Nullable PlanVersion plan,
            @Nullable Plan document) {
        this(
                crisis,
                log,
                conduct,
                signals,
                versions,
                plan,
                document,
                null,
                Rulebook.NONE,
                Exercise.NONE);
    }

    public static Situation of(Iterable<Entry> entries) {
        var folding = new Folding();
        entries.forEach(folding::apply);
        return folding.state();
    }

    /// Until when what lasts is counted: until the crisis was closed; while it runs, until now.
    public Instant asOf(Instant now) {
        var closed = crisis == null ? null : crisis.closed();
        return closed == null ? now : closed;
    }

    /// Which plan this crisis goes by; null when the house has none.
    public @Nullable PlanId planId() {
        if (crisis != null && crisis.plan() != null) return crisis.plan();
        return plan == null ? null : plan.plan();
    }

    /// With the document of [#planId] as it was read.
    public Situation with(@Nullable Plan read) {
        return with(read, keepsOtherVersion() ? inForce : read);
    }

    /// With both documents: the one this crisis goes by, and the one in force.
    public Situation with(@Nullable Plan read, @Nullable Plan nowInForce) {
        return new Situation(
                crisis, log, conduct, signals, versions, plan, read, nowInForce, rules, exercise);
    }

    /// The same by these rules of law.
    public Situation by(Rulebook book) {
        return new Situation(
                crisis, log, conduct, signals, versions, plan, document, inForce, book, exercise);
    }

    /// Whether this crisis goes by another version than the one in force.
    public boolean keepsOtherVersion() {
        return plan != null && !plan.plan().equals(planId());
    }

    /// The same at another instant: a version that was approved ahead may hold by then.
    public Situation at(Instant now) {
        var holds = PlanVersion.at(now, versions);
        return Objects.equals(holds, plan)
                ? this
                : new Situation(
                        crisis, log, conduct, signals, versions, holds, document, null, rules,
                        exercise);
    }

    /// Whether nothing but the log went on between the two, so that what is worked out without it
    /// and without the time is the same.
    @SuppressWarnings("ReferenceEquality") // what was read anew costs being worked out once more
    public boolean sameButLog(Situation other) {
        return crisis == other.crisis
                && document == other.document
                && inForce == other.inForce
                && rules == other.rules
                && signals == other.signals
                && exercise == other.exercise
                && Objects.equals(plan, other.plan)
                && conduct.sameButLog(other.conduct);
    }

    /// Whether the crisis on screen can be worked on.
    public boolean running() {
        return crisis != null && crisis.running() && !crisis.imported();
    }

    /// The running fold of one crisis and of the house.
    public static final class Folding implements Fold<Situation> {
        private final LogFold log;
        private final CrisisFold crisis;
        private final Conduct.Folding conduct;
        private final Replay<Signals> signals;
        private final Replay<Exercise> exercise;
        private final NavigableSet<PlanVersion> versions = new TreeSet<>(PlanVersion.ORDER);
        private Instant last = Instant.MIN;

        public Folding() {
            log = new LogFold();
            crisis = new CrisisFold();
            conduct = new Conduct.Folding();
            signals = new Replay<>(SignalEvent.class, Signals::of);
            exercise = new Replay<>(ExerciseEvent.class, Exercise::of);
        }

        private Folding(Folding other) {
            log = other.log.copy();
            crisis = other.crisis.copy();
            conduct = other.conduct.copy();
            signals = other.signals.copy();
            exercise = other.exercise.copy();
            versions.addAll(other.versions);
            last = other.last;
        }

        @Override
        public Folding copy() {
            return new Folding(this);
        }

        @Override
        public void apply(Entry entry) {
            log.apply(entry);
            crisis.apply(entry);
            conduct.apply(entry);
            signals.apply(entry);
            exercise.apply(entry);
            var version = PlanVersion.of(entry);
            if (version != null) versions.add(version);
            var entered = entry.times().entered().toInstant();
            if (entered.isAfter(last)) last = entered;
        }

        /// As it was when the last entry was written.
        @Override
        public Situation state() {
            return new Situation(
                    crisis.state(),
                    log.state(),
                    conduct.state(),
                    signals.state(),
                    List.copyOf(versions),
                    PlanVersion.at(last, versions),
                    null,
                    null,
                    Rulebook.NONE,
                    exercise.state());
        }
    }
}
