package app.courante.crisis.board;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Actions.State;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.Course.LevelSet;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The figures of what the cell did: lines, decisions, reports, calls, actions, and what of it is
/// not at its end.
record FigureWork(Situation situation, Instant until) {
    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        level(figures);
        lines(figures);
        reports(figures);
        calls(figures);
        actions(figures);
        open(figures);
        return figures;
    }

    /// What is not at its end.
    private void open(List<Figure> figures) {
        for (var line : OpenEnds.of(situation).lines())
            figures.add(
                    new Figure(
                            FigureKind.LEFT_OPEN,
                            line.kind().name().toLowerCase(Locale.ROOT),
                            "",
                            new Count(line.count()),
                            List.of(),
                            line.entries()));
    }

    private static Figure figure(FigureKind kind, Amount amount, List<EntryId> entries) {
        return new Figure(kind, "", "", amount, List.of(), entries);
    }

    private void level(List<Figure> figures) {
        situation.conduct().course().levels().stream()
                .max(Comparator.comparingInt(LevelSet::level))
                .ifPresent(highest ->
                        figures.add(
                                figure(
                                        FigureKind.HIGHEST_LEVEL,
                                        new Count(highest.level()),
                                        List.of(highest.by()))));
    }

    private void lines(List<Figure> figures) {
        var byKind = new EnumMap<Kind, List<EntryId>>(Kind.class);
        var unverified = new ArrayList<EntryId>();
        var decisions = new ArrayList<EntryId>();
        for (var line : situation.log().lines()) {
            byKind.computeIfAbsent(line.kind(), _ -> new ArrayList<>()).add(line.id());
            if (!line.verified()) unverified.add(line.id());
            if (!line.reference().isEmpty()) decisions.add(line.id());
        }
        byKind.forEach((kind, ids) ->
                figures.add(
                        new Figure(
                                FigureKind.ENTRIES,
                                kind.name().toLowerCase(Locale.ROOT),
                                "",
                                new Count(ids.size()),
                                List.of(),
                                ids)));
        figures.add(figure(FigureKind.UNVERIFIED, new Count(unverified.size()), unverified));
        figures.add(figure(FigureKind.DECISIONS, new Count(decisions.size()), decisions));
    }

    private void reports(List<Figure> figures) {
        var ids = situation.conduct().reports().given().stream().map(Given::id).toList();
        figures.add(figure(FigureKind.REPORTS, new Count(ids.size()), ids));
    }

    /// The calls, and how many of those who were called could be spoken to in the end.
    private void calls(List<Figure> figures) {
        var all = new ArrayList<EntryId>();
        var reached = new LinkedHashMap<String, EntryId>();
        var called = new LinkedHashMap<String, EntryId>();
        for (var line : situation.log().lines()) {
            if (!(line.entry().event() instanceof PersonCalled call)) continue;
            all.add(line.id());
            called.putIfAbsent(call.person().id(), line.id());
            if (call.outcome().reached()) reached.putIfAbsent(call.person().id(), line.id());
        }
        if (all.isEmpty()) return;
        figures.add(figure(FigureKind.CALLS, new Count(all.size()), all));
        figures.add(
                figure(
                        FigureKind.REACHED,
                        new Part(reached.size(), called.size()),
                        List.copyOf(reached.values())));
    }

    private void actions(List<Figure> figures) {
        var all = situation.conduct().actions().all();
        if (all.isEmpty()) return;
        figures.add(figure(FigureKind.ACTIONS_GIVEN, new Count(all.size()), ids(all)));
        actions(FigureKind.ACTIONS_DONE, all, one -> one.state() == State.DONE, figures);
        actions(FigureKind.ACTIONS_LATE, all, this::late, figures);
        actions(FigureKind.ACTIONS_DROPPED, all, one -> one.state() == State.DROPPED, figures);
        actions(FigureKind.ACTIONS_CARRIED, all, one -> one.state() == State.CARRIED, figures);
        actions(FigureKind.ACTIONS_OPEN, all, Action::open, figures);
    }

    private static void actions(
            FigureKind kind, List<Action> all, Predicate<Action> which, List<Figure> figures) {
        var those = all.stream().filter(which).toList();
        figures.add(figure(kind, new Part(those.size(), all.size()), ids(those)));
    }

    private static List<EntryId> ids(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }

    /// Done after its time, or not done when it had come. What was dropped is not late.
    private boolean late(Action action) {
        if (action.due() == null || action.state() == State.DROPPED) return false;
        var ended = action.ended();
        return action.due().isBefore(ended == null ? until : ended);
    }
}
