package app.courante.files;

import app.courante.document.Quote;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.Objective;
import app.courante.exercise.Scenario;
import app.courante.files.InjectSheet.Line;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a scenario of the rows of somebody's inject sheet.
///
/// Dates become times on the clock, counted in days from the first of them; the exercise begins at
/// the earliest time on the clock.
final class InjectScenario {
    private final List<Line> lines;
    private final Casting casting = new Casting();
    private final Casting objectives = new Casting();
    private final @Nullable LocalDate firstDay;

    private InjectScenario(List<Line> lines) {
        this.lines = lines;
        this.firstDay =
                lines.stream()
                        .map(Line::date)
                        .filter(Objects::nonNull)
                        .map(date -> date.toLocalDate())
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    static Scenario of(String title, List<Line> lines) {
        return new InjectScenario(lines).scenario(title);
    }

    private Scenario scenario(String title) {
        var injects = new ArrayList<Inject>();
        var numbers = numbers();
        for (int i = 0; i < lines.size(); i++) injects.add(inject(lines.get(i), numbers.get(i)));
        return new Scenario(
                title,
                "",
                "",
                "",
                start(),
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

    /// The first row that has no number of its own, in a sheet that numbers its injects; they are
    /// all counted anew then.
    static Optional<Line> renumbered(List<Line> lines) {
        if (lines.stream().allMatch(line -> line.text(InjectColumn.NUMBER).isEmpty()))
            return Optional.empty();
        var known = new HashSet<>(Set.of(""));
        return lines.stream()
                .filter(line -> !known.add(line.text(InjectColumn.NUMBER)))
                .findFirst();
    }

    /// Those of the sheet where each row has one of its own; otherwise they are counted.
    private List<String> numbers() {
        var written = lines.stream().map(line -> line.text(InjectColumn.NUMBER)).toList();
        Set<String> apart = new HashSet<>(written);
        if (apart.size() == lines.size() && !apart.contains("")) return written;
        return Stream.iterate(1, n -> n + 1).limit(lines.size()).map(n -> "" + n).toList();
    }

    private @Nullable LocalTime start() {
        return lines.stream()
                .map(this::time)
                .filter(InjectTime.OnClock.class::isInstance)
                .map(InjectTime.OnClock.class::cast)
                .filter(time -> time.day() <= 0)
                .map(InjectTime.OnClock::time)
                .min(LocalTime::compareTo)
                .orElse(null);
    }

    private InjectTime time(Line line) {
        var date = line.date();
        if (date == null || firstDay == null)
            return Objects.requireNonNullElse(line.time(), InjectTime.start());
        int day = Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date.toLocalDate()));
        return new InjectTime.OnClock(day, date.toLocalTime().truncatedTo(ChronoUnit.SECONDS));
    }

    private Inject inject(Line line, String number) {
        var action = line.text(InjectColumn.ACTION);
        var subject = line.text(InjectColumn.SUBJECT);
        var content = line.text(InjectColumn.CONTENT);
        var title = subject.isEmpty() ? action : subject;
        if (title.isEmpty()) title = Quote.of(content);
        if (title.isEmpty()) title = number;
        var notes =
                Stream.of(line.text(InjectColumn.NOTES), action.equals(title) ? "" : action)
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
