package app.courante.crisis.board;

import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Named;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the outgoing holder of a role leaves to the incoming one: the decisions of the shift and
/// those taken over from the shift before, the open actions, what must be filed outside, the steps
/// still to do, the next report.
///
/// @param items what is due first in front, decisions last, the latest first
public record HandOverSheet(Named role, List<Item> items) {
    private static final String DECISION = "decision:";

    /// What kind of thing is taken over.
    public enum Subject {
        REPORT,
        ACTION,
        DEADLINE,
        STEP,
        DECISION
    }

    /// One thing to take over.
    ///
    /// @param key what it is known by, on this sheet and in the log
    /// @param text in the words of people; empty for the report, and for all of a plan that was
    ///   activated, which have none
    /// @param about its reference, its card, or who does it; may be empty
    /// @param due null when no time is set
    /// @param entry the entry it comes from; null for a step and the report
    public record Item(
            String key,
            Subject subject,
            String text,
            String about,
            @Nullable Instant due,
            @Nullable EntryId entry,
            boolean accepted) {}

    public HandOverSheet {
        items = List.copyOf(items);
    }

    /// The sheet of a role as it would be, or as far as it has been taken over.
    public static HandOverSheet of(Situation situation, Named role) {
        var seats = situation.conduct().seats();
        var accepted = seats.handOverOf(role.id()).map(HandOver::accepted).orElse(Set.of());
        var items = new ArrayList<Item>();
        report(situation, accepted).ifPresent(items::add);
        actions(situation, role, accepted, items);
        deadlines(situation, role, accepted, items);
        steps(situation, role, accepted, items);
        items.sort(
                Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())));
        decisions(situation, role, accepted, items);
        return new HandOverSheet(role, items);
    }

    private static Optional<Item> report(Situation situation, Set<String> accepted) {
        var due = Rhythm.reportDue(situation);
        if (due == null) return Optional.empty();
        var key = "report:" + situation.conduct().reports().next();
        return Optional.of(
                new Item(
                        key,
                        Subject.REPORT,
                        "",
                        String.valueOf(situation.conduct().reports().next()),
                        due,
                        null,
                        accepted.contains(key)));
    }

    private static void actions(
            Situation situation, Named role, Set<String> accepted, List<Item> items) {
        var names = holders(situation, role);
        for (var action : situation.conduct().actions().open())
            if (concerns(action.to(), role, names)) {
                var key = "action:" + action.id();
                items.add(
                        new Item(
                                key,
                                Subject.ACTION,
                                action.text(),
                                action.to().name(),
                                action.due(),
                                action.id(),
                                accepted.contains(key)));
            }
    }

    /// For the role that files them; the director answers for all.
    private static void deadlines(
            Situation situation, Named role, Set<String> accepted, List<Item> items) {
        var last = situation.conduct().lastEntry();
        if (last == null || situation.conduct().deadlines().open().isEmpty()) return;
        var plan = situation.document();
        boolean leads =
                plan != null
                        && plan.director().filter(one -> one.id().equals(role.id())).isPresent();
        var names = holders(situation, role);
        for (var line : DeadlineBoard.of(situation, last).open()) {
            var one = line.deadline();
            if (!leads && !concerns(one.owner(), role, names)) continue;
            var key = "deadline:" + one.id();
            items.add(
                    new Item(
                            key,
                            Subject.DEADLINE,
                            one.what(),
                            one.owner().name(),
                            line.due(),
                            one.id(),
                            accepted.contains(key)));
        }
    }

    private static boolean concerns(Named to, Named role, List<String> names) {
        return to.id().equals(role.id()) || (to.id().isEmpty() && names.contains(to.name()));
    }

    private static List<String> holders(Situation situation, Named role) {
        return situation.conduct().seats().holdersOf(role.id()).stream()
                .map(one -> one.person().name())
                .toList();
    }

    private static void steps(
            Situation situation, Named role, Set<String> accepted, List<Item> items) {
        for (var card : CardBoard.of(situation).cards()) {
            if (!card.card().role().equals(role.id()) || card.since() == null) continue;
            for (var line : card.lines()) {
                if (!line.open()) continue;
                var key = "step:" + card.card().id() + "/" + line.number();
                items.add(
                        new Item(
                                key,
                                Subject.STEP,
                                line.planned().text(),
                                card.card().title(),
                                line.due(),
                                null,
                                accepted.contains(key)));
            }
        }
    }

    /// Those made since the outgoing holder took the role, and those taken over then, as far as
    /// they stand; the newcomer was not there.
    private static void decisions(
            Situation situation, Named role, Set<String> accepted, List<Item> items) {
        var since =
                situation.conduct().seats().holdersOf(role.id()).stream()
                        .map(Holding::from)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (since == null) return;
        var carried = carried(situation, role);
        for (var line : situation.log().lines().reversed()) {
            boolean before = line.wording().happened().instant().isBefore(since);
            if (before && carried.isEmpty()) break;
            if (!line.reference().isEmpty() && (!before || carried.contains(key(line))))
                items.add(decision(line, accepted));
        }
    }

    /// What whoever holds the role took over with it.
    private static Set<String> carried(Situation situation, Named role) {
        var seats = situation.conduct().seats();
        return seats.handOvers().reversed().stream()
                .filter(one -> one.done() && one.role().id().equals(role.id()))
                .filter(one -> seats.holds(one.to().id(), role.id()))
                .findFirst()
                .map(one ->
                        one.accepted().stream()
                                .filter(key -> key.startsWith(DECISION))
                                .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private static String key(LogLine line) {
        return DECISION + line.id();
    }

    private static Item decision(LogLine line, Set<String> accepted) {
        var key = key(line);
        return new Item(
                key,
                Subject.DECISION,
                said(line),
                line.reference(),
                null,
                line.id(),
                accepted.contains(key));
    }

    /// What somebody said of it: for a level or an activation the reason or the scenario alone.
    private static String said(LogLine line) {
        return switch (line.entry().event()) {
            case LevelChanged(_, var reason, _, _) -> reason;
            case PlanActivated(_, var scenario, _) -> scenario;
            case PlanDeactivated(_, _, var reason, _, _) -> reason;
            default -> line.wording().text();
        };
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /// How many are still to be taken over.
    public int left() {
        return (int) items.stream().filter(item -> !item.accepted()).count();
    }

    /// The next to take over; null when all are.
    public @Nullable Item next() {
        return items.stream()
                .filter(item -> !item.accepted())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
