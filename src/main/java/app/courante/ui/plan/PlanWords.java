package app.courante.ui.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.courante.plan.Person;
import app.courante.plan.Place;
import app.courante.plan.Places;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.Value.Bit;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the plan's values are said: names for ids, durations, days, what is missing.
final class PlanWords {
    private final Plan plan;
    private final Words words;
    private final LocalDate today;
    private final Map<PlanPart, Map<String, String>> names;
    private final Map<String, Person> people;

    PlanWords(Plan plan, Words words, LocalDate today) {
        this.plan = plan;
        this.words = words;
        this.today = today;
        this.names =
                Places.of(plan)
                        .collect(
                                groupingBy(
                                        Place::part, toMap(Place::id, Place::name, (a, _) -> a)));
        this.people = plan.people().stream().collect(toMap(Person::id, p -> p, (a, _) -> a));
    }

    Plan plan() {
        return plan;
    }

    LocalDate today() {
        return today;
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    Words words() {
        return words;
    }

    /// The name of what an id stands for; an id of nothing says so.
    Value ref(PlanPart part, String id) {
        if (id.isEmpty()) return Value.NONE;
        var name = names.getOrDefault(part, Map.of()).get(id);
        return name == null ? unknown(id) : Value.of(name.isBlank() ? id : name);
    }

    Value refs(PlanPart part, List<String> ids) {
        return Value.joined(", ", ids.stream().map(id -> ref(part, id)).toList());
    }

    private Value unknown(String id) {
        return Value.of(words.of("plan.unknown", id), Look.MISSING);
    }

    /// A person with every number, in the order to try them.
    Value person(String id) {
        var person = people.get(id);
        if (person == null) return ref(PlanPart.PERSON, id);
        return Value.beside(
                Value.of(person.name()),
                Value.beside(person.phones().stream().map(Value::figure).toArray(Value[]::new)));
    }

    Value people(Mark mark, List<String> ids) {
        return Value.stacked(mark, ids.stream().map(this::person).toList());
    }

    Value duration(@Nullable Duration time) {
        return time == null ? Value.NONE : Value.figure(words.duration(time));
    }

    Value date(@Nullable LocalDate day) {
        return day == null ? Value.NONE : Value.figure(words.date(day));
    }

    Value euros(long amount) {
        return Value.figure(words.euros(amount));
    }

    /// A day by which something must be done; in words, too, when it has passed.
    Value due(@Nullable LocalDate day) {
        return day != null && day.isBefore(today)
                ? Value.beside(date(day), Value.of(words.of("plan.late"), Look.SOON))
                : date(day);
    }

    /// Done on a day, or due by one.
    Value done(@Nullable LocalDate due, @Nullable LocalDate doneOn) {
        if (doneOn != null) return Value.of(words.of("plan.done-on", words.date(doneOn)));
        if (due == null) return Value.NONE;
        var by = Value.of(words.of("plan.due-by", words.date(due)));
        return due.isBefore(today)
                ? Value.beside(by, Value.of(words.of("plan.late"), Look.SOON))
                : by;
    }

    /// What a plan owes and does not say.
    Value missing() {
        return Value.of(words.of("plan.not-said"), Look.SOON);
    }

    static Value dash() {
        return Value.of(new Bit("–", Look.QUIET));
    }
}
