package app.courante.crisis.board;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.Sending;
import app.courante.crisis.Situation;
import app.courante.crisis.Solicitations.State;
import app.courante.crisis.board.AudienceBoard.Heard;
import app.courante.crisis.board.Figure.Against;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import app.courante.crisis.board.Figure.Limit;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.Regime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The figures of what was said outside: how soon anybody heard, how soon each audience of the plan
/// did, how soon what a law or a contract asks for was filed.
///
/// @param until when it was closed; what is to be filed runs on until now
record FigureOutside(
        Situation situation, Crisis crisis, Instant until, boolean running, Instant now) {
    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        if (crisis.imported()) return figures;
        var audiences = AudienceBoard.of(situation).lines();
        first(figures);
        for (var line : audiences) audience(line, figures);
        notifications(figures);
        work(figures);
        return figures;
    }

    private Figure figure(FigureKind kind, @Nullable Amount amount, List<EntryId> entries) {
        return new Figure(kind, "", "", amount, List.of(), entries);
    }

    /// From the beginning until somebody outside heard from us for the first time.
    private void first(List<Figure> figures) {
        var first =
                AudienceBoard.heard(situation.conduct().voice().messages())
                        .min(Comparator.comparing(Heard::at))
                        .orElse(null);
        var began = crisis.began().instant();
        var entries = new ArrayList<EntryId>();
        CrisisFigures.opening(situation).ifPresent(line -> entries.add(line.id()));
        if (first != null) entries.add(first.entry());
        figures.add(
                figure(
                        FigureKind.TO_FIRST_MESSAGE,
                        first == null ? null : new Lasting(since(began, first.at()), false),
                        first == null ? List.of() : entries));
    }

    /// Counted from the activation of the plan, as the time that it allows is. Of an audience for
    /// which it allows none, only that it heard is told.
    private void audience(AudienceBoard.Line line, List<Figure> figures) {
        var activated = situation.conduct().course().activated();
        if (activated == null || (line.first() == null && line.due() == null)) return;
        var within = line.audience().firstMessageWithin();
        var first = line.first();
        var amount =
                first != null
                        ? new Lasting(since(activated.from(), first.at()), false)
                        : running ? new Lasting(since(activated.from(), until), true) : null;
        figures.add(
                new Figure(
                        FigureKind.TO_AUDIENCE,
                        line.audience().id(),
                        line.audience().name(),
                        amount,
                        within == null ? List.of() : List.of(new Limit(Against.PLAN, within)),
                        first == null
                                ? amount == null ? List.of() : List.of(activated.by())
                                : List.of(activated.by(), first.entry())));
    }

    /// From when somebody knew, or the step before was filed, until the first filing.
    private void notifications(List<Figure> figures) {
        var times = new HashMap<String, Integer>();
        var board = DeadlineBoard.of(situation, now);
        var inOrder = new ArrayList<>(board.lines());
        inOrder.sort(Comparator.comparing(line -> line.deadline().started()));
        for (var line : inOrder) {
            var one = line.deadline();
            if (one.state() == app.courante.crisis.Deadlines.State.WAIVED) continue;
            figures.add(notification(line, id(one.duty(), times)));
        }
    }

    private Figure notification(DeadlineBoard.Line line, String id) {
        var one = line.deadline();
        var filed = one.filing().orElse(null);
        var amount =
                filed == null
                        ? new Lasting(since(one.started(), now), true)
                        : new Lasting(since(one.started(), filed.at()), false);
        var due = line.due();
        boolean limited = due != null && !line.unjudged() && (filed != null || line.binding());
        return new Figure(
                FigureKind.TO_NOTIFICATION,
                id,
                one.duty().regime() == Regime.CONTRACT ? one.duty().name() : "",
                amount,
                limited
                        ? List.of(
                                new Limit(
                                        Against.LAW,
                                        since(one.started(), Objects.requireNonNull(due))))
                        : List.of(),
                one.entries());
    }

    /// What is filed, in the words of the rule; one of several says which.
    private static String id(Duty duty, Map<String, Integer> times) {
        var id =
                duty.regime() == Regime.CONTRACT
                        ? duty.rule()
                        : (duty.regime().name() + "/" + duty.step().name())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-');
        int time = times.merge(id, 1, Integer::sum);
        return time == 1 ? id : id + "/" + time;
    }

    private void work(List<Figure> figures) {
        var voice = situation.conduct().voice();
        var sent =
                voice.messages().all().stream()
                        .flatMap(message -> message.sendings().stream())
                        .map(Sending::id)
                        .toList();
        figures.add(figure(FigureKind.MESSAGES_SENT, new Count(sent.size()), sent));
        var asked = voice.solicitations().all();
        if (asked.isEmpty()) return;
        var answered = asked.stream().filter(one -> one.state() == State.ANSWERED).toList();
        figures.add(
                figure(
                        FigureKind.SOLICITATIONS_ANSWERED,
                        new Part(answered.size(), asked.size()),
                        answered.stream().map(one -> one.entry()).toList()));
    }

    /// What was told afterwards may lie before what it is counted from.
    private static Duration since(Instant from, Instant at) {
        return at.isBefore(from) ? Duration.ZERO : Duration.between(from, at);
    }
}
