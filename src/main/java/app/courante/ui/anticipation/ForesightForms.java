package app.courante.ui.anticipation;

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
import app.courante.crisis.Likelihood;
import app.courante.crisis.Refusal;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Pick;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The cards on which hypotheses and requests are written and answered; what is typed is kept until
/// it is done.
final class ForesightForms {
    private final AnticipationModel model;
    private final Words words;
    private final Overlay overlay;

    ForesightForms(AnticipationModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// A card and the names under which its fields are kept.
    private final class Card {
        private final String name;
        private final Kept kept = new Kept(model.seat(), model.crisis());
        private final Form form = kept.form(words, overlay);

        Card(String name) {
            this.name = "draft.foresight." + name + ".";
        }

        TextField line(String part, String label, @Nullable Refusal why) {
            var field = kept.field(id(part), name + part);
            add(field, label, why);
            return field;
        }

        TextArea lines(String part, String label) {
            var field = kept.area(id(part), name + part, 3);
            add(field, label, null);
            return field;
        }

        private static String id(String part) {
            return "foresight-" + part;
        }

        private void add(TextInputControl field, String label, @Nullable Refusal why) {
            field.setAccessibleText(label);
            if (why == null) form.field(label, field);
            else form.field(label, field, why);
        }

        void open(String title, String verb, TextInputControl first, Runnable does) {
            form.action(verb, "main", does);
            overlay.open(title, form, first);
        }
    }

    void state() {
        hypothesis(
                "new",
                words.of("anticipation.state"),
                null,
                (text, likelihood, trigger, answers) ->
                        new StateHypothesis(text, likelihood, trigger, answers, null));
    }

    void change(Hypothesis one) {
        hypothesis(
                one.id() + ".change",
                words.of("anticipation.change"),
                one,
                (text, likelihood, trigger, answers) ->
                        new ChangeHypothesis(one.id(), text, likelihood, trigger, answers));
    }

    /// Makes a command of all that a hypothesis has.
    private interface Whole {
        ForesightCommand of(
                String text, Likelihood likelihood, String trigger, List<String> answers);
    }

    private void hypothesis(String name, String verb, @Nullable Hypothesis before, Whole command) {
        var card = new Card(name);
        var text = card.line("text", words.of("anticipation.text"), Refusal.TEXT_MISSING);
        var likelihood = likelihood();
        card.form.field(words.of("anticipation.likelihood"), likelihood);
        var trigger = card.line("trigger", words.of("anticipation.trigger-field"), null);
        var answers = card.lines("answers", words.of("anticipation.answers"));
        if (before != null) {
            likelihood.setValue(before.likelihood());
            fill(text, before.text());
            fill(trigger, before.trigger());
            fill(answers, String.join("\n", before.answers()));
        }
        card.open(
                verb,
                verb,
                text,
                () ->
                        model.execute(
                                command.of(
                                        text.getText(),
                                        likelihood.getValue(),
                                        trigger.getText(),
                                        answers.getText().lines().toList()),
                                card.form::answer));
    }

    private static void fill(TextInputControl field, String before) {
        if (field.getText().isEmpty()) field.setText(before);
    }

    private Pick<Likelihood> likelihood() {
        var box =
                new Pick<>(
                        "foresight-likelihood",
                        List.of(Likelihood.values()),
                        one -> words.of("likelihood", one));
        box.setAccessibleText(words.of("anticipation.likelihood"));
        box.setValue(Likelihood.LIKELY);
        return box;
    }

    void realise(Hypothesis one) {
        var card = new Card(one.id() + ".true");
        var note = card.line("note", words.of("anticipation.note"), null);
        var give = new CheckBox(words.of("anticipation.give", one.answers().size()));
        give.setId("foresight-give");
        give.setSelected(!one.answers().isEmpty());
        give.setDisable(one.answers().isEmpty());
        card.form.line(give);
        var to = card.line("to", words.of("anticipation.to"), null);
        card.open(
                words.of("anticipation.realise-of", one.text()),
                words.of("anticipation.realise"),
                note,
                () ->
                        model.execute(
                                new RealiseHypothesis(
                                        one.id(),
                                        note.getText(),
                                        give.isSelected(),
                                        to.getText(),
                                        null),
                                card.form::answer));
    }

    void drop(Hypothesis one) {
        reason(
                one.id() + ".drop",
                words.of("anticipation.drop"),
                one.text(),
                reason -> new DropHypothesis(one.id(), reason));
    }

    void ask() {
        var card = new Card("ask");
        var what = card.line("what", words.of("anticipation.what"), Refusal.TEXT_MISSING);
        var quantity = card.line("quantity", words.of("anticipation.quantity"), null);
        var of = card.line("of", words.of("anticipation.of"), null);
        var due = card.line("due", words.of("anticipation.due"), Refusal.DUE_IN_PAST);
        due.setPromptText(words.of("anticipation.due-hint"));
        card.open(
                words.of("anticipation.ask"),
                words.of("anticipation.ask"),
                what,
                () ->
                        card.form.withDue(
                                due,
                                model.seat(),
                                at ->
                                        model.execute(
                                                new AskSupport(
                                                        what.getText(),
                                                        quantity.getText(),
                                                        of.getText(),
                                                        at,
                                                        null),
                                                card.form::answer)));
    }

    void promise(Request one) {
        var card = new Card(one.id() + ".promise");
        var due = card.line("due", words.of("anticipation.expected"), Refusal.EXPECTED_IN_PAST);
        due.setPromptText(words.of("anticipation.due-hint"));
        var note = card.line("note", words.of("anticipation.note"), null);
        card.open(
                words.of("anticipation.promise-of", one.what()),
                words.of("anticipation.promise"),
                due,
                () ->
                        card.form.withDue(
                                due,
                                model.seat(),
                                at ->
                                        model.execute(
                                                new PromiseSupport(one.id(), at, note.getText()),
                                                card.form::answer)));
    }

    void receive(Request one) {
        var card = new Card(one.id() + ".arrived");
        var came = card.line("came", words.of("anticipation.came"), null);
        came.setPromptText(
                one.quantity().isEmpty()
                        ? words.of("anticipation.came-all")
                        : words.of("anticipation.came-all-of", one.quantity()));
        var rest = card.line("rest", words.of("anticipation.rest"), Refusal.EXPECTED_IN_PAST);
        rest.setPromptText(words.of("anticipation.rest-hint"));
        var note = card.line("note", words.of("anticipation.note"), null);
        card.open(
                words.of("anticipation.receive-of", one.what()),
                words.of("anticipation.receive"),
                came,
                () ->
                        card.form.withDue(
                                rest,
                                model.seat(),
                                at ->
                                        model.execute(
                                                new ReceiveSupport(
                                                        one.id(),
                                                        came.getText(),
                                                        at,
                                                        note.getText(),
                                                        null),
                                                card.form::answer)));
    }

    void refuse(Request one) {
        reason(
                one.id() + ".refuse",
                words.of("anticipation.refuse"),
                one.what(),
                reason -> new RefuseSupport(one.id(), reason));
    }

    void cancel(Request one) {
        reason(
                one.id() + ".cancel",
                words.of("anticipation.cancel"),
                one.what(),
                reason -> new CancelSupport(one.id(), reason));
    }

    private void reason(
            String name, String verb, String about, Function<String, ForesightCommand> command) {
        var card = new Card(name);
        var reason = card.line("reason", words.of("anticipation.reason"), Refusal.REASON_MISSING);
        card.open(
                words.of("anticipation.about", verb, about),
                verb,
                reason,
                () -> model.execute(command.apply(reason.getText()), card.form::answer));
    }
}
