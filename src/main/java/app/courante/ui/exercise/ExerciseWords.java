package app.courante.ui.exercise;

import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.exercise.Condition;
import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.Scenario;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the screens of an exercise say.
record ExerciseWords(Words words) {
    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /// `01:05`, and days before it once there are some; with its sign before the start.
    String time(@Nullable Duration time) {
        if (time == null) return "";
        var minutes = time.abs().toMinutes();
        var clock = String.format(words.locale(), "%02d:%02d", minutes / 60 % 24, minutes % 60);
        var days = minutes / (24 * 60);
        var whole = days == 0 ? clock : words.of("duration.days-and", days, clock);
        return time.isNegative() ? "−" + whole : whole;
    }

    /// Where an inject stands, in two or three words.
    String state(Row row, Duration elapsed) {
        return switch (row.state()) {
            case DELIVERED -> delivered(row, elapsed);
            case DUE -> of("exercise.due");
            case PLANNED ->
                    row.inject().when() == null
                            ? of("exercise.in", span(left(row, elapsed)))
                            : of("exercise.in-if", span(left(row, elapsed)));
            case HELD, OPEN -> of("exercise.waits");
            case SKIPPED -> of("exercise.skipped");
            case OFF -> of("exercise.off");
        };
    }

    private String delivered(Row row, Duration elapsed) {
        var reaction = row.reaction();
        if (reaction != null) return of("exercise.reaction", span(reaction));
        if (row.came() == Came.CUT_SHORT) return words.of("came", row.came());
        if (row.marks().isEmpty() || row.time() == null) return of("exercise.delivered");
        return of("exercise.waiting", span(elapsed.minus(row.time())));
    }

    private static Duration left(Row row, Duration elapsed) {
        return row.time() == null ? Duration.ZERO : row.time().minus(elapsed);
    }

    /// Minutes, begun ones counted whole while one waits for the end of it.
    String span(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0 && !time.isNegative()
                ? of("exercise.under-a-minute")
                : words.duration(time);
    }

    static Tone tone(Row row) {
        return switch (row.state()) {
            case DELIVERED -> {
                if (row.reaction() != null) yield row.late() ? Tone.SOON : Tone.FINE;
                if (!row.waiting()) yield Tone.QUIET;
                yield row.late() ? Tone.ACT_NOW : Tone.SOON;
            }
            case DUE -> Tone.CHOSEN;
            case PLANNED, HELD, OPEN, SKIPPED, OFF -> Tone.QUIET;
        };
    }

    /// Who speaks to whom, by their names.
    String fromTo(Inject inject, Scenario scenario) {
        var from = role(inject.from(), scenario);
        var to = to(inject, scenario);
        if (from.isEmpty()) return to;
        return to.isEmpty() ? from : from + " → " + to;
    }

    /// Those who get it, by their names; all of them in one word.
    String to(Inject inject, Scenario scenario) {
        var others =
                scenario.roles().stream()
                        .map(PlayedRole::id)
                        .filter(id -> !id.equals(inject.from()))
                        .toList();
        if (others.size() > 2 && inject.to().containsAll(others)) return of("exercise.everyone");
        return inject.to().stream().map(id -> role(id, scenario)).collect(Collectors.joining(", "));
    }

    String role(String id, Scenario scenario) {
        return scenario.role(id).map(role -> role.name()).orElse(id);
    }

    String means(Inject inject) {
        return words.of("means", inject.means());
    }

    /// What an inject waits for, in the words of the expected actions.
    String condition(Condition condition, Scenario scenario) {
        return switch (condition) {
            case Played(var number) -> of("exercise.if-played", number);
            case Fact fact ->
                    scenario.expected(fact.id())
                            .map(action -> "« " + action.text() + " »")
                            .orElse(fact.id());
            case Not(var part) -> of("exercise.if-not", condition(part, scenario));
            case All(var parts) -> joined(parts, of("exercise.and"), scenario);
            case Any(var parts) -> joined(parts, of("exercise.or"), scenario);
        };
    }

    private String joined(List<Condition> parts, String word, Scenario scenario) {
        return parts.stream()
                .map(part -> condition(part, scenario))
                .collect(Collectors.joining(" " + word + " "));
    }

    /// The time of the exercise that is typed: `1:05`, `65`, `+10`, or as in a scenario.
    static Optional<Duration> read(String typed, ExerciseBoard board) {
        var text = typed.strip().replace('h', ':').replace('H', ':');
        if (text.matches("\\+\\d{1,4}"))
            return Optional.of(board.elapsed().plusMinutes(Integer.parseInt(text.substring(1))));
        if (text.matches("\\d{1,4}"))
            return Optional.of(Duration.ofMinutes(Integer.parseInt(text)));
        if (text.matches("\\d{1,3}:[0-5]\\d"))
            return Optional.of(
                    Duration.ofHours(Integer.parseInt(text.substring(0, text.indexOf(':'))))
                            .plusMinutes(Integer.parseInt(text.substring(text.indexOf(':') + 1))));
        return InjectTime.parse(typed)
                .map(time -> time.offset(board.prepared().played().startsAt()));
    }
}
