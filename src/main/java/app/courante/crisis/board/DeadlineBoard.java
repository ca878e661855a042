package app.courante.crisis.board;

import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.plan.ContractDeadline;
import app.courante.plan.Obligations;
import app.courante.plan.Obligations.MemberState;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.HolidayCalendar;
import app.courante.plan.rule.Limit;
import app.courante.plan.rule.Regime;
import app.courante.plan.rule.Rule;
import app.courante.plan.rule.Rulebook;
import app.courante.plan.rule.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must be filed outside by when, the next one first, and which clocks can be started.
///
/// @param setting whose clock and whose working days count: those where the crisis was declared
public record DeadlineBoard(
        List<Line> lines, List<Offer> offers, Obligations profile, Limit.Setting setting) {
    /// A clock that was started.
    ///
    /// @param rule the version it was started under
    /// @param limit null while nothing that counts has begun
    public record Line(Deadline deadline, Rule rule, @Nullable Limit limit) {
        public @Nullable Instant due() {
            return limit == null ? null : limit.at();
        }

        /// Whether it must be filed now; before the incident is classified nothing must.
        public boolean binding() {
            return deadline.open() && limit != null && limit.why() != Limit.Why.UNCLASSIFIED;
        }

        /// Whether it was filed before anybody said when the incident was classified: until that is
        /// said, nobody can tell whether it was in time.
        public boolean unjudged() {
            return deadline.filing().isPresent()
                    && limit != null
                    && limit.why() == Limit.Why.UNCLASSIFIED;
        }

        /// From the moment its rule counts from to its limit.
        public Duration whole() {
            if (limit == null) return Duration.ZERO;
            var classified = deadline.classified();
            var from =
                    classified == null || limit.why() == Limit.Why.CAP
                            ? deadline.started()
                            : classified;
            return Duration.between(from, limit.at());
        }

        /// Whether it was filed after its limit, or is open after it.
        public boolean late(Instant now) {
            var due = due();
            if (due == null || deadline.state() == app.courante.crisis.Deadlines.State.WAIVED)
                return false;
            if (deadline.open()) return binding() && !now.isBefore(due);
            return !unjudged()
                    && deadline.filing().filter(one -> one.at().isAfter(due)).isPresent();
        }
    }

    /// What obliges a house such as this one, and the rules that awareness starts.
    ///
    /// @param applies null when the plan does not say
    /// @param ids of the deadlines that it started
    public record Offer(
            String key,
            Regime regime,
            List<Rule> rules,
            @Nullable Boolean applies,
            List<EntryId> ids) {
        public Offer {
            rules = List.copyOf(rules);
            ids = List.copyOf(ids);
        }
    }

    /// Before the id of a deadline of the plan, where it stands for a rule.
    public static final String CONTRACT = "contract:";

    private static final Comparator<Line> NEXT =
            Comparator.comparing((Line line) -> !line.deadline().open())
                    .thenComparing(
                            line -> line.due() == null ? Instant.MAX : line.due(),
                            Comparator.naturalOrder())
                    .thenComparing(line -> line.deadline().id());

    public DeadlineBoard {
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
    }

    public static DeadlineBoard of(Situation situation, Instant now) {
        var profile = profile(situation);
        var book = book(situation);
        var calendar = book.calendar(profile.memberState().calendar());
        var zone = zone(situation, profile, calendar);
        var setting = new Limit.Setting(zone, calendar, profile.traits());
        var lines = new ArrayList<Line>();
        for (var one : situation.conduct().deadlines().all()) {
            var rule = rule(book, one);
            lines.add(
                    new Line(one, rule, Limit.of(rule, one.started(), one.classified(), setting)));
        }
        lines.sort(NEXT);
        return new DeadlineBoard(
                lines,
                offers(book, profile, situation, now.atZone(zone).toLocalDate()),
                profile,
                setting);
    }

    public ZoneId zone() {
        return setting.zone();
    }

    /// Whether nobody knows the holidays of the member state, so that only weekends count.
    public boolean weekendsAlone() {
        return setting.calendar().equals(HolidayCalendar.NONE);
    }

    public Optional<Line> line(EntryId id) {
        return lines.stream().filter(line -> line.deadline().id().equals(id)).findFirst();
    }

    public List<Line> open() {
        return lines.stream().filter(line -> line.deadline().open()).toList();
    }

    /// Where the authorities of the member state are; while nobody said which it is, where the
    /// crisis was declared. Never that of the laptop that looks at it.
    private static ZoneId zone(Situation situation, Obligations profile, HolidayCalendar calendar) {
        if (profile.memberState() != MemberState.UNSAID && calendar.zone() != null)
            return calendar.zone();
        var crisis = situation.crisis();
        return crisis == null ? ZoneOffset.UTC : crisis.began().at().getZone();
    }

    /// Of a rule that only a newer laptop knows, what its entry tells is enough.
    private static Rule rule(Rulebook book, Deadline one) {
        return book.rule(one.duty().rule(), one.version())
                .orElseGet(() ->
                        Rule.plain(one.duty(), LocalDate.EPOCH, one.law(), term(one.within())));
    }

    private static Term term(String written) {
        try {
            return Term.parse(written);
        } catch (java.time.format.DateTimeParseException | ArithmeticException e) {
            return Term.of(Duration.ZERO);
        }
    }

    /// The rules of the law and, behind them, the clocks of the plan's contracts.
    public static Rulebook book(Situation situation) {
        var plan = situation.document();
        return plan == null
                ? situation.rules()
                : situation
                        .rules()
                        .with(
                                plan.contractDeadlines().stream()
                                        .map(DeadlineBoard::contract)
                                        .toList());
    }

    private static Rule contract(ContractDeadline one) {
        return Rule.plain(
                new Duty(CONTRACT + one.id(), Regime.CONTRACT, FilingStep.SERVICE, one.name()),
                LocalDate.EPOCH,
                one.contractRef(),
                Term.of(one.within()));
    }

    /// What the plan says the organisation is.
    public static Obligations profile(Situation situation) {
        var plan = situation.document();
        return plan == null ? Obligations.UNSAID : plan.obligations();
    }

    private static List<Offer> offers(
            Rulebook book, Obligations profile, Situation situation, LocalDate today) {
        var offers = new ArrayList<Offer>();
        for (var rule : book.on(today)) {
            if (!rule.after().isEmpty()) continue;
            var key = key(rule);
            if (offers.stream().anyMatch(one -> one.key().equals(key))) continue;
            offers.add(
                    new Offer(
                            key,
                            rule.duty().regime(),
                            started(book, key, profile, today),
                            applies(rule.duty().regime(), profile),
                            situation.conduct().deadlines().all().stream()
                                    .filter(one -> keyOf(one).equals(key))
                                    .map(Deadline::id)
                                    .toList()));
        }
        return offers;
    }

    /// The rules that are started together: all of a text of law, each contract by itself.
    public static List<Rule> started(
            Rulebook book, String key, Obligations profile, LocalDate today) {
        var traits = profile.traits();
        return book.on(today).stream()
                .filter(rule -> rule.after().isEmpty())
                .filter(rule -> key(rule).equals(key) || rule.id().equals(key))
                .filter(rule -> Collections.disjoint(rule.notFor(), traits))
                .filter(rule ->
                        rule.onlyFor().isEmpty() || !Collections.disjoint(rule.onlyFor(), traits))
                .toList();
    }

    private static String key(Rule rule) {
        return key(rule.duty().regime(), rule.id());
    }

    private static String keyOf(Deadline one) {
        return key(one.duty().regime(), one.duty().rule());
    }

    private static String key(Regime regime, String rule) {
        return switch (regime) {
            case GDPR -> "gdpr";
            case NIS2 -> "nis2";
            case DORA -> "dora";
            case LOPMI -> "lopmi";
            case CONTRACT, OTHER -> rule;
        };
    }

    private static @Nullable Boolean applies(Regime regime, Obligations profile) {
        return switch (regime) {
            case GDPR -> profile.personalData().said();
            case NIS2 -> profile.nis2().said();
            case DORA -> profile.dora().said();
            case LOPMI -> profile.cyberCover().said();
            case CONTRACT -> Boolean.TRUE;
            case OTHER -> null;
        };
    }
}
