package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.Measures;
import app.courante.plan.Activity;
import app.courante.plan.Indicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newest figures of an activity against the service levels its plan keeps.
///
/// @param levels of each indicator that has a figure, in the order of the plan
public record ServiceLevels(Activity activity, List<Level> levels) {
    /// The newest figure of an indicator.
    ///
    /// @param by the entry that tells it; null while it is only about to be written down
    public record Level(Indicator indicator, double value, Instant at, @Nullable EntryId by) {
        public boolean broken() {
            return indicator.belowKept(value);
        }

        public boolean unbearable() {
            return indicator.belowMinimum(value);
        }
    }

    public ServiceLevels {
        levels = List.copyOf(levels);
    }

    public static ServiceLevels of(Activity activity, Measures measures) {
        return without(activity, measures, null);
    }

    /// As they are without the figures of an entry that is about to be withdrawn.
    public static ServiceLevels without(
            Activity activity, Measures measures, @Nullable EntryId entry) {
        var levels = new ArrayList<Level>();
        for (var indicator : activity.indicators())
            measures.of(activity.id(), indicator.id())
                    .flatMap(series ->
                            series.points().reversed().stream()
                                    .filter(point -> !point.by().equals(entry))
                                    .findFirst())
                    .map(last -> new Level(indicator, last.value(), last.at(), last.by()))
                    .ifPresent(levels::add);
        return new ServiceLevels(activity, levels);
    }

    /// With figures that are about to be told: of the same instant these hold.
    public ServiceLevels with(List<Taken> told) {
        var levels = new ArrayList<Level>();
        for (var indicator : activity.indicators()) {
            var level = level(indicator);
            for (var taken : told)
                if (taken.indicator().id().equals(indicator.id())) {
                    var last = taken.readings().getLast();
                    if (level == null || !last.at().isBefore(level.at()))
                        level = new Level(indicator, last.value(), last.at(), null);
                }
            if (level != null) levels.add(level);
        }
        return new ServiceLevels(activity, levels);
    }

    private @Nullable Level level(Indicator indicator) {
        for (var level : levels) if (level.indicator().id().equals(indicator.id())) return level;
        return null;
    }

    /// The newest of those that break the level the plan keeps; null when all keep it.
    public @Nullable Level broken() {
        return newest(levels.stream().filter(Level::broken).toList());
    }

    /// The newest of those beyond what is bearable; null when none is.
    public @Nullable Level unbearable() {
        return newest(levels.stream().filter(Level::unbearable).toList());
    }

    /// The newest figure that the plan keeps a level for; null when there is none.
    public @Nullable Level latest() {
        return newest(levels.stream().filter(level -> level.indicator().kept() != null).toList());
    }

    private static @Nullable Level newest(List<Level> levels) {
        Level newest = null;
        for (var level : levels)
            if (newest == null || level.at().isAfter(newest.at())) newest = level;
        return newest;
    }
}
