package app.courante.files;

import app.courante.document.Quote;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.InjectTime.OnClock;
import app.courante.exercise.Objective;
import app.courante.exercise.Scenario;
import app.courante.files.InjectSheet.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a scenario of the rows of somebody's inject sheet.
///
/// Dates become times on the clock, counted in days from the first of them; the exercise begins at
/// the earliest time on the clock of its first day, since no sheet tells, and that is told.
final class InjectScenario {
    private final List<Line> lines;
    private final Casting casting = new Casting();
    private final Casting objectives = new Casting();
    private final @Nullable LocalDate firstDay;
    private final @Nullable Line start;
    private final List<String> numbers;

    InjectScenario(List<Line> lines) {
        this.lines = lines;
        this.firstDay =
                lines.stream()
                        .map(Line::date)
                        .filter(Objects::nonNull)
                        .map(date -> date.toLocalDate())
                        .min(LocalDate::compareTo)
                        .orElse(null);
        this.start =
                onClock()
                        .filter(line -> clock(line).day() == 0)
                        .min(Comparator.comparing(line -> clock(line).time()))
                        .orElse(null);
        this.numbers = InjectNumbers.of(lines.stream().map(InjectScenario::number).toList());
    }

    /// Whether times on the clock count from a start that the sheet does not tell.
    boolean startGuessed() {
        return onClock().findAny().isPresent();
    }

    Scenario scenario(String title) {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < lines.size(); i++) injects.add(inject(lines.get(i), numbers.get(i)));
        return new Scenario(
                title,
                "",
                "",
                "",
                start == null ? null : clock(start).time(),
                null,
                List.of(),
                objectives.all().entrySet().stream()
                        .map(named ->
                                new Objective(named.getValue(), named.getKey(), "", List.of()))
                        .toList(),
                casting.roles(),
                injects,
                List.of());
    }

    /// What the scenario has otherwise than the sheet.
    void tell(Faults notes) {
        boolean numbered = lines.stream().anyMatch(line -> !number(line).isEmpty());
        for (int i = 0; numbered && i < lines.size(); i++) {
            var at = lines.get(i).numbered();
            var number = numbers.get(i);
            var written = number(lines.get(i));
            if (at == null || number.equals(written)) continue;
            if (written.isEmpty()) notes.add(at, "note.injects.unnumbered", number);
            else notes.add(at, "note.injects.double", written, number);
        }
        var onClock = onClock().findFirst();
        if (start != null)
            notes.add(start.timed(), "note.injects.start", clock(start).time().toString());
        else if (onClock.isPresent()) notes.add(onClock.get().timed(), "note.injects.no-start");
    }

    private static String number(Line line) {
        return line.text(InjectColumn.NUMBER).replace('\n', ' ');
    }

    private Stream<Line> onClock() {
        return lines.stream().filter(line -> time(line) instanceof OnClock);
    }

    private OnClock clock(Line line) {
        return (OnClock) time(line);
    }

    private InjectTime time(Line line) {
        var date = line.date();
        if (date == null || firstDay == null)
            return Objects.requireNonNullElse(line.time(), InjectTime.start());
        int day = Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date.toLocalDate()));
        return new OnClock(day, date.toLocalTime().truncatedTo(ChronoUnit.SECONDS));
    }

    private Inject inject(Line line, String number) {
        var action = line.text(InjectColumn.ACTION);
        var subject = line.text(InjectColumn.SUBJECT);
        var content = line.text(InjectColumn.CONTENT);
        var title = subject.isEmpty() ? action : subject;
        if (title.isEmpty()) title = Quote.of(content);
        if (title.isEmpty()) title = number;
        var notes =
                Stream.of(
                                line.text(InjectColumn.NOTES),
                                line.text(InjectColumn.CONTROLLER),
                                action.equals(title) ? "" : action)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return new Inject(
                number,
                title.replace('\n', ' '),
                time(line),
                "",
                null,
                null,
                casting.trainer(line.text(InjectColumn.FROM)),
                casting.players(line.text(InjectColumn.TO)),
                MeansWords.of(action),
                content,
                line.text(InjectColumn.ATTACHMENT),
                "",
                expected(line, number),
                objectives.named(line.text(InjectColumn.OBJECTIVE)),
                String.join("\n", notes),
                false);
    }

    private static List<ExpectedAction> expected(Line line, String number) {
        var name = line.text(InjectColumn.EXPECTED_NAME);
        var text = line.text(InjectColumn.EXPECTED);
        var whole = text.isEmpty() ? name : name.isEmpty() ? text : name + " – " + text;
        return whole.isEmpty()
                ? List.of()
                : List.of(
                        new ExpectedAction(
                                "expected-" + number, whole, Way.DONE, "", null, List.of()));
    }
}
