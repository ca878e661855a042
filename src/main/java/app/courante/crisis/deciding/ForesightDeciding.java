package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.Amount;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.EntryId;
import app.courante.crisis.Foresight;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.ForesightCommand;
import app.courante.crisis.ForesightCommand.AskSupport;
import app.courante.crisis.ForesightCommand.CancelSupport;
import app.courante.crisis.ForesightCommand.ChangeHypothesis;
import app.courante.crisis.ForesightCommand.DropHypothesis;
import app.courante.crisis.ForesightCommand.PromiseSupport;
import app.courante.crisis.ForesightCommand.RealiseHypothesis;
import app.courante.crisis.ForesightCommand.ReceiveSupport;
import app.courante.crisis.ForesightCommand.RefuseSupport;
import app.courante.crisis.ForesightCommand.StateHypothesis;
import app.courante.crisis.ForesightEvent;
import app.courante.crisis.ForesightEvent.HypothesisCameTrue;
import app.courante.crisis.ForesightEvent.HypothesisChanged;
import app.courante.crisis.ForesightEvent.HypothesisDropped;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.ForesightEvent.SupportArrived;
import app.courante.crisis.ForesightEvent.SupportAsked;
import app.courante.crisis.ForesightEvent.SupportCancelled;
import app.courante.crisis.ForesightEvent.SupportPartArrived;
import app.courante.crisis.ForesightEvent.SupportPromised;
import app.courante.crisis.ForesightEvent.SupportRefused;
import app.courante.crisis.Priority;
import app.courante.crisis.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Decides about what the cell looks ahead to.
record ForesightDeciding(Ground ground) {
    Decision decide(ForesightCommand command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case StateHypothesis state -> state(state);
            case ChangeHypothesis change -> about(change.hypothesis(), one -> change(one, change));
            case RealiseHypothesis real -> about(real.hypothesis(), one -> realise(one, real));
            case DropHypothesis(var id, var reason) ->
                    about(
                            id,
                            one ->
                                    reason.isBlank()
                                            ? refuse(Refusal.REASON_MISSING)
                                            : accept(
                                                    new HypothesisDropped(
                                                            id, one.text(), reason.strip())));
            case AskSupport ask -> ask(ask);
            case PromiseSupport(var id, var expected, var note) ->
                    answer(
                            id,
                            one ->
                                    expected != null && ground.inPast(expected)
                                            ? refuse(Refusal.EXPECTED_IN_PAST)
                                            : accept(
                                                    new SupportPromised(
                                                            id,
                                                            one.what(),
                                                            expected,
                                                            note.strip())));
            case ReceiveSupport receive -> answer(receive.request(), one -> receive(one, receive));
            case RefuseSupport(var id, var reason) ->
                    answer(
                            id,
                            one ->
                                    ended(
                                            reason,
                                            new SupportRefused(id, one.what(), reason.strip())));
            case CancelSupport(var id, var reason) ->
                    answer(
                            id,
                            one ->
                                    ended(
                                            reason,
                                            new SupportCancelled(id, one.what(), reason.strip())));
        };
    }

    private Decision state(StateHypothesis command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new HypothesisStated(
                        command.text().strip(),
                        command.likelihood(),
                        command.trigger().strip(),
                        told(command.answers())),
                command.happened(),
                null);
    }

    private Decision change(Hypothesis one, ChangeHypothesis command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        var answers = told(command.answers());
        if (one.text().equals(command.text().strip())
                && one.likelihood() == command.likelihood()
                && one.trigger().equals(command.trigger().strip())
                && one.answers().equals(answers)) return refuse(Refusal.HYPOTHESIS_UNCHANGED);
        return accept(
                new HypothesisChanged(
                        one.id(),
                        command.text().strip(),
                        command.likelihood(),
                        command.trigger().strip(),
                        answers));
    }

    private Decision realise(Hypothesis one, RealiseHypothesis command) {
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        new HypothesisCameTrue(one.id(), one.text(), command.note().strip()),
                        command.happened(),
                        null,
                        ""));
        if (command.give())
            for (var answer : one.answers())
                facts.add(
                        new Fact(
                                new ActionGiven(
                                        answer, ground.assignee(command.to()), null, Priority.P1),
                                command.happened(),
                                null,
                                ""));
        return new Accepted(facts);
    }

    private Decision ask(AskSupport command) {
        if (command.what().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.what())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var happened = command.happened();
        var from = happened == null ? ground.now().minus(Ground.CLOCK_SLACK) : happened.instant();
        if (command.due() != null && command.due().isBefore(from))
            return refuse(Refusal.DUE_IN_PAST);
        return accept(
                new SupportAsked(
                        command.what().strip(),
                        command.quantity().strip(),
                        command.of().strip(),
                        command.due()),
                happened,
                null);
    }

    private Decision receive(Request one, ReceiveSupport command) {
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var came = command.quantity().strip();
        var left = came.isEmpty() ? Optional.<Amount>empty() : one.leftAfter(came);
        boolean all = came.isEmpty() || left.filter(rest -> rest.number() == 0).isPresent();
        if (!all && command.expected() != null && ground.inPast(command.expected()))
            return refuse(Refusal.EXPECTED_IN_PAST);
        var note = command.note().strip();
        var facts = new ArrayList<Fact>();
        if (!came.isEmpty())
            facts.add(
                    new Fact(
                            new SupportPartArrived(
                                    one.id(),
                                    one.what(),
                                    came,
                                    left.map(Amount::words).orElse(""),
                                    all ? null : command.expected(),
                                    all ? "" : note),
                            command.happened(),
                            null,
                            ""));
        if (all)
            facts.add(
                    new Fact(
                            new SupportArrived(one.id(), one.what(), note),
                            command.happened(),
                            null,
                            ""));
        return new Accepted(facts);
    }

    private static Decision ended(String reason, ForesightEvent event) {
        return reason.isBlank() ? refuse(Refusal.REASON_MISSING) : accept(event);
    }

    private static List<String> told(List<String> answers) {
        return answers.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private Decision about(EntryId id, Function<Hypothesis, Decision> then) {
        var one = foresight().hypothesis(id);
        if (one.isEmpty()) return refuse(Refusal.HYPOTHESIS_UNKNOWN);
        return one.get().open() ? then.apply(one.get()) : refuse(Refusal.HYPOTHESIS_ENDED);
    }

    private Decision answer(EntryId id, Function<Request, Decision> then) {
        var one = foresight().request(id);
        if (one.isEmpty()) return refuse(Refusal.REQUEST_UNKNOWN);
        return one.get().open() ? then.apply(one.get()) : refuse(Refusal.REQUEST_ENDED);
    }

    private Foresight foresight() {
        return ground.situation().conduct().foresight();
    }
}
