package app.courante.ui.actions;

import app.courante.crisis.ActionCommand;
import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.Priority;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be done to actions: given, changed, done, dropped, reopened, each on a short card. What
/// is typed outlives the card and a kill.
final class ActionForms {
    private final ActionsModel model;
    private final Words words;
    private final Overlay overlay;

    ActionForms(ActionsModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Gives an action to somebody who need not know the grammar of the line.
    void give() {
        var draft =
                new ActionDraft(
                        model,
                        Kept.name("draft.action.new", model.situation().get().crisis()),
                        null);
        whole(
                draft,
                words.of("action-form.give"),
                words.of("action-form.do-give"),
                (text, to, due, priority, _) -> new GiveAction(text, to, due, priority, null),
                false);
    }

    /// Changes an open action: any part of it, and why.
    void change(Action action) {
        var draft = new ActionDraft(model, name(action, "change"), action);
        whole(
                draft,
                words.of("action-form.change", action.id().shown()),
                words.of("action-form.do-change"),
                (text, to, due, priority, reason) ->
                        new ChangeAction(action.id(), text, to, due, priority, reason),
                true);
    }

    void end(Action action) {
        one(
                action,
                "end",
                words.of("action-form.end", action.id().shown()),
                words.of("action-form.result"),
                words.of("action-form.do-end"),
                result -> new EndAction(action.id(), result));
    }

    void drop(Action action) {
        one(
                action,
                "drop",
                words.of("action-form.drop", action.id().shown()),
                words.of("action-form.reason"),
                words.of("action-form.do-drop"),
                reason -> new DropAction(action.id(), reason));
    }

    void reopen(Action action) {
        one(
                action,
                "reopen",
                words.of("action-form.reopen", action.id().shown()),
                words.of("action-form.reason"),
                words.of("action-form.do-reopen"),
                reason -> new ReopenAction(action.id(), reason));
    }

    /// Makes a command of all that an action has.
    private interface Whole {
        ActionCommand of(
                String text, String to, @Nullable Instant due, Priority priority, String reason);
    }

    private void whole(
            ActionDraft draft, String title, String verb, Whole command, boolean reasoned) {
        var fields = new ActionFields(draft, words);
        var form = form(draft);
        var first = fields.text();
        form.field(words.of("action-form.text"), first)
                .field(words.of("action-form.to"), fields.to())
                .field(words.of("action-form.priority"), fields.priority())
                .field(words.of("action-form.due"), fields.due());
        if (reasoned) form.field(words.of("action-form.reason"), fields.reason());
        form.action(
                verb,
                "main",
                () -> {
                    var complaint = fields.complaint();
                    if (complaint != null) form.complain(complaint);
                    else
                        model.execute(
                                command.of(
                                        draft.text().get(),
                                        draft.told(),
                                        draft.readDue(),
                                        draft.priority().get(),
                                        draft.reason().get()),
                                form::answer);
                });
        overlay.open(title, form, first);
    }

    private void one(
            Action action,
            String what,
            String title,
            String field,
            String verb,
            Function<String, ActionCommand> command) {
        var draft = new ActionDraft(model, name(action, what), action);
        var fields = new ActionFields(draft, words);
        var input = fields.reason();
        var form = form(draft);
        form.field(words.of("action-form.text"), ActionFields.said(action.text()))
                .field(field, input)
                .action(
                        verb,
                        "main",
                        () -> model.execute(command.apply(draft.reason().get()), form::answer));
        overlay.open(title, form, input);
    }

    private Form form(ActionDraft draft) {
        return new Form(
                words,
                () -> {
                    draft.forget();
                    overlay.close();
                });
    }

    private static String name(Action action, String what) {
        return "draft.action." + action.id() + "." + what;
    }
}
