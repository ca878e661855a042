package app.courante.document;

import app.courante.document.Scalars.Read;
import app.courante.document.Scalars.Result;
import app.courante.document.Scalars.Unreadable;
import app.courante.exercise.InjectTime;
import app.courante.exercise.WrittenCondition;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Values that a document writes in one line, each in its own way.
public enum Notation {
    /// `09:05`
    TIME_OF_DAY {
        @Override
        Result read(String text) {
            var time =
                    InjectTime.parse(text)
                            .flatMap(found ->
                                    found instanceof InjectTime.OnClock(int day, LocalTime at)
                                                    && day == 0
                                            ? Optional.of(at)
                                            : Optional.<LocalTime>empty());
            return time.<Result>map(Read::new)
                    .orElseGet(() -> new Unreadable("fault.scenario.time-of-day", List.of()));
        }
    },
    /// `T+2`, `M-5`, `09:05`
    INJECT_TIME {
        @Override
        Result read(String text) {
            return InjectTime.parse(text)
                    .<Result>map(Read::new)
                    .orElseGet(() -> new Unreadable("fault.scenario.time", List.of()));
        }
    },
    /// `done(reroute) and not said(prefecture)`
    CONDITION {
        @Override
        Result read(String text) {
            return switch (WrittenCondition.read(text)) {
                case WrittenCondition.Result.Read(var condition) -> new Read(condition);
                case WrittenCondition.Result.TooMany(int most) ->
                        new Unreadable("fault.scenario.condition-facts", List.of(most));
                case WrittenCondition.Result.Unreadable(var at) ->
                        at.isEmpty()
                                ? new Unreadable("fault.scenario.condition-end", List.of())
                                : new Unreadable("fault.scenario.condition", List.of(Quote.of(at)));
            };
        }
    };

    /// What a text that is not blank stands for.
    abstract Result read(String text);
}
