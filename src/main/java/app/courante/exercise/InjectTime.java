package app.courante.exercise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an inject falls due: so long after the start, or at a time on the clock.
///
/// Written as trainers do, see [WrittenTime].
public sealed interface InjectTime {
    /// So long after the start, or before it.
    ///
    /// @param days of the calendar, so that `D-60` is the same hour across a change of clocks
    record Elapsed(int days, Duration time) implements InjectTime {
        @Override
        public Instant at(ZonedDateTime start) {
            return start.plusDays(days).toInstant().plus(time);
        }

        @Override
        public Duration offset(@Nullable LocalTime start) {
            return Duration.ofDays(days).plus(time);
        }

        @Override
        public String toString() {
            return WrittenTime.of(this, 'D');
        }
    }

    /// A time on the clock, on the day of the start or so many days after.
    record OnClock(int day, LocalTime time) implements InjectTime {
        @Override
        public Instant at(ZonedDateTime start) {
            return start.toLocalDate()
                    .plusDays(day)
                    .atTime(time)
                    .atZone(start.getZone())
                    .toInstant();
        }

        @Override
        public Duration offset(@Nullable LocalTime start) {
            var from = start == null ? time : start;
            return Duration.ofDays(day).plus(Duration.between(from, time));
        }

        @Override
        public String toString() {
            return WrittenTime.of(this, 'D');
        }
    }

    /// The start itself.
    static InjectTime start() {
        return new Elapsed(0, Duration.ZERO);
    }

    /// So many seconds, minutes or hours after the start.
    static InjectTime after(Duration time) {
        return new Elapsed(0, time);
    }

    /// Empty when nobody would take the text for a time.
    static Optional<InjectTime> parse(String text) {
        return WrittenTime.parse(text);
    }

    /// When it falls due in an exercise that began at this instant, in this zone.
    Instant at(ZonedDateTime start);

    /// How long after the start on paper, where days have 24 hours.
    ///
    /// @param start the time at which it is to begin; a time on the clock counts as the start
    ///   itself where there is none
    Duration offset(@Nullable LocalTime start);

    /// As people of this language write it.
    ///
    /// @param day the letter of days: `J` or `D`
    default String written(char day) {
        return WrittenTime.of(this, day);
    }
}
