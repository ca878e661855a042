package app.courante.crisis.board;

import app.courante.crisis.ActionEvent;
import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.Course;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.LogLine;
import app.courante.crisis.ReportEvent;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.crisis.StepEvent.EvidenceAttached;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepEvent.StepNoted;
import app.courante.crisis.Steps;
import app.courante.crisis.board.CardBoard.Card;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The entries that what is shown of a crisis comes from. Looked for when somebody asks, so that
/// what is shown each second costs nothing more.
public record Sources(Situation situation) {
    /// Of the level that holds.
    public List<EntryId> level() {
        var crisis = situation.crisis();
        if (crisis == null) return List.of();
        if (!crisis.running()) return found(entry -> entry.event() instanceof CrisisClosed);
        var levels = course().levels();
        return levels.isEmpty() ? began() : List.of(levels.getLast().by());
    }

    /// Of the time since the beginning, and, when it is over, until the end.
    public List<EntryId> elapsed() {
        var crisis = situation.crisis();
        if (crisis == null) return List.of();
        return found(entry ->
                opens(entry.event())
                        || (entry.event() instanceof CrisisClosed
                                && at(entry).equals(crisis.closed())));
    }

    /// Of the halves of the plan that are active.
    public List<EntryId> standing() {
        return course().standing().stream().map(Course.Activation::by).toList();
    }

    private List<EntryId> began() {
        return found(entry -> opens(entry.event()));
    }

    private static boolean opens(Event event) {
        return event instanceof CrisisDeclared || event instanceof LogImported;
    }

    /// Of the time to cell active: from when it is counted, what called for the roles, and who took
    /// them.
    public List<EntryId> cellActive() {
        var active = CellActive.at(situation);
        if (active == null) return List.of();
        return joined(began(), called(active), new SeatSources(situation).filling(active));
    }

    private List<EntryId> called(Instant at) {
        Stream<EntryId> activations =
                course().activations().stream()
                        .filter(one -> one.stoodAt(at))
                        .map(Course.Activation::by);
        var level =
                course().levels().stream()
                        .filter(set -> !set.from().isAfter(at))
                        .reduce((_, later) -> later)
                        .map(Course.LevelSet::by);
        return Stream.concat(level.stream(), activations).toList();
    }

    /// Of when the next situation report is due.
    public List<EntryId> reportDue() {
        if (Rhythm.reportDue(situation) == null) return List.of();
        var appointment = Rhythm.appointed(situation);
        if (appointment != null)
            return found(entry ->
                    entry.event() instanceof ReportEvent && at(entry).equals(appointment.said()));
        var active = Objects.requireNonNull(course().activeSince(0, ""));
        var last = situation.conduct().reports().last();
        return joined(
                level(),
                last == null || last.at().isBefore(active)
                        ? turned(course(), active)
                        : List.of(last.id()));
    }

    /// Of the instant from which on this is called for.
    ///
    /// @param scenario empty for what the plan foresees in any event
    public List<EntryId> since(int fromLevel, String scenario) {
        var since = course().activeSince(fromLevel, scenario);
        return since == null ? List.of() : turned(course(), since);
    }

    private static List<EntryId> turned(Course course, Instant at) {
        var levels = course.levels().stream().filter(set -> set.from().equals(at));
        var activations = course.activations().stream().filter(one -> one.from().equals(at));
        return Stream.concat(
                        levels.map(Course.LevelSet::by), activations.map(Course.Activation::by))
                .toList();
    }

    /// Of how far a card has come, and since when its times run.
    public List<EntryId> card(Card card) {
        return joined(since(card), marks(Set.of(card.card().id()), null));
    }

    /// Of how far all cards have come.
    public List<EntryId> cards(CardBoard board) {
        return marks(
                board.cards().stream().map(one -> one.card().id()).collect(Collectors.toSet()),
                null);
    }

    /// Of one step: what was said of it, and from when its time is counted.
    public List<EntryId> step(Card card, int number) {
        var planned = card.lines().get(number - 1).planned();
        var marks = marks(Set.of(card.card().id()), number);
        return planned.within() == null && !marks.isEmpty() ? marks : joined(since(card), marks);
    }

    /// Of the steps that are late.
    public List<EntryId> overdue(CardBoard board, Instant now) {
        var all = new ArrayList<EntryId>();
        for (var card : board.cards())
            if (card.lines().stream().anyMatch(line -> line.overdue(now))) all.addAll(since(card));
        return joined(all);
    }

    /// Of the time a card's steps have been running.
    public List<EntryId> since(Card card) {
        return card.since() == null
                ? List.of()
                : since(card.card().fromLevel(), card.card().scenario());
    }

    private List<EntryId> marks(Set<String> cards, @Nullable Integer step) {
        return found(entry -> {
            var key = marked(entry.event());
            return key != null
                    && cards.contains(key.card())
                    && (step == null || step == key.step());
        });
    }

    private static Steps.@Nullable Key marked(Event event) {
        return switch (event) {
            case StepMarked said -> new Steps.Key(said.card().id(), said.step());
            case StepNoted said -> new Steps.Key(said.card().id(), said.step());
            case EvidenceAttached said -> new Steps.Key(said.card().id(), said.step());
            default -> null;
        };
    }

    /// Of actions: each as it was given, and what became of it.
    public List<EntryId> actions(Collection<EntryId> wanted) {
        var among = Set.copyOf(wanted);
        return found(entry ->
                entry.event() instanceof ActionEvent told && among.contains(action(entry, told)));
    }

    private static EntryId action(Entry entry, ActionEvent told) {
        return switch (told) {
            case ActionGiven _ -> entry.id();
            case ActionChanged changed -> changed.action();
            case ActionDone done -> done.action();
            case ActionDropped dropped -> dropped.action();
            case ActionCarried carried -> carried.action();
            case ActionReopened reopened -> reopened.action();
        };
    }

    /// Of how an activity runs, and how long it was down.
    public List<EntryId> activity(String id) {
        var status = situation.conduct().running().activities().get(id);
        return status == null ? List.of() : status.entries();
    }

    /// Of how many activities are down.
    public List<EntryId> interrupted() {
        return situation.conduct().running().activities().values().stream()
                .filter(status -> status.interrupted() != null)
                .map(Status::entries)
                .flatMap(List::stream)
                .toList();
    }

    /// Of what waits to be verified.
    public List<EntryId> unverified() {
        return situation.log().lines().stream()
                .filter(line -> !line.verified())
                .map(LogLine::id)
                .toList();
    }

    private Course course() {
        return situation.conduct().course();
    }

    List<EntryId> found(Predicate<Entry> wanted) {
        return situation.log().lines().stream()
                .map(LogLine::entry)
                .filter(wanted)
                .map(Entry::id)
                .toList();
    }

    static Instant at(Entry entry) {
        return entry.times().happened().instant();
    }

    @SafeVarargs
    static List<EntryId> joined(Collection<EntryId>... parts) {
        var all = new LinkedHashSet<EntryId>();
        for (var part : parts) all.addAll(part);
        return List.copyOf(all);
    }
}
