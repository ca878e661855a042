package app.courante.plan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every rule this program knows, in every version, and the calendars of the member states.
public record Rulebook(List<Rule> rules, List<HolidayCalendar> calendars) {
    public static final Rulebook NONE = new Rulebook(List.of(), List.of());

    public Rulebook {
        rules = List.copyOf(rules);
        calendars = List.copyOf(calendars);
    }

    /// The rules that hold on a day, each in the version of that day, in the order of the book.
    public List<Rule> on(LocalDate day) {
        return rules.stream()
                .filter(rule -> holds(rule.id(), day).filter(rule::equals).isPresent())
                .toList();
    }

    /// The version of a rule that holds on a day.
    public Optional<Rule> holds(String id, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(Rule::validFrom));
    }

    /// A rule in the version that an entry names.
    public Optional<Rule> rule(String id, String version) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.validFrom().toString().equals(version))
                .findFirst();
    }

    /// Those that the filing of this rule starts, on a day.
    public List<Rule> after(String id, LocalDate day) {
        return on(day).stream().filter(rule -> rule.after().contains(id)).toList();
    }

    public HolidayCalendar calendar(String id) {
        return calendars.stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElse(HolidayCalendar.NONE);
    }

    /// The same book with more rules behind those of the law.
    public Rulebook with(List<Rule> more) {
        if (more.isEmpty()) return this;
        var all = new ArrayList<>(rules);
        all.addAll(more);
        return new Rulebook(all, calendars);
    }
}
