package app.courante.ui.exercise;

import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.GiveHint;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.RestoreInject;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.desk.Answer;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Inject.Means;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Radios;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// What is done with an inject or with the clock; what is typed is kept until it is done.
final class ExerciseForms {
    private final ExerciseModel model;
    private final Words words;
    private final Overlay overlay;

    ExerciseForms(ExerciseModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Gives the inject chosen now, or once more.
    void give(Consumer<Answer> told) {
        model.row()
                .ifPresent(row ->
                        model.execute(
                                row.state() == State.DELIVERED
                                        ? new ReplayInject(number(row))
                                        : new DeliverInject(number(row)),
                                told));
    }

    void replay(Consumer<Answer> told) {
        model.row().ifPresent(row -> model.execute(new ReplayInject(number(row)), told));
    }

    /// Is not played this time, or is after all.
    void skip(Consumer<Answer> told) {
        model.row()
                .ifPresent(row ->
                        model.execute(
                                row.state() == State.SKIPPED
                                        ? new RestoreInject(number(row))
                                        : new SkipInject(number(row), ""),
                                told));
    }

    /// Sets the clock ahead.
    void jump() {
        var kept = kept();
        var form = kept.form(words, overlay);
        var to = text(kept, "jump", "", "exercise.jump-to", words.of("exercise.time-hint"));
        form.field(words.of("exercise.jump-to"), to, Refusal.JUMP_BACK)
                .action(
                        words.of("exercise.do-jump"),
                        "main",
                        () ->
                                withTime(
                                        form,
                                        to,
                                        time ->
                                                model.execute(
                                                        new JumpExerciseClock(time),
                                                        form::answer)));
        overlay.open(words.of("exercise.jump-heading"), form, to);
    }

    /// Puts the inject chosen off, or brings it forward.
    void move() {
        var row = model.row().orElse(null);
        if (row == null) return;
        var kept = kept();
        var form = kept.form(words, overlay);
        var to =
                text(
                        kept,
                        "move",
                        "." + number(row),
                        "exercise.move-to",
                        words.of("exercise.time-hint"));
        form.field(words.of("exercise.move-to"), to, Refusal.INJECT_IN_PAST, Refusal.INJECT_GIVEN)
                .line(new Paragraph(words.of("exercise.move-means")))
                .action(
                        words.of("exercise.do-move"),
                        "main",
                        () ->
                                withTime(
                                        form,
                                        to,
                                        time ->
                                                model.execute(
                                                        new MoveInject(number(row), time),
                                                        form::answer)));
        overlay.open(words.of("exercise.move-heading", row.inject().title()), form, to);
    }

    /// Helps the players on with the inject chosen.
    void hint() {
        var row = model.row().orElse(null);
        if (row == null) return;
        var kept = kept();
        var form = kept.form(words, overlay);
        var text =
                text(
                        kept,
                        "hint",
                        "." + number(row),
                        "exercise.hint-text",
                        words.of("exercise.hint-prompt"));
        form.field(
                        words.of("exercise.hint-text"),
                        text,
                        Refusal.TEXT_MISSING,
                        Refusal.TEXT_TOO_LONG,
                        Refusal.INJECT_NOT_GIVEN)
                .does(
                        words.of("exercise.do-hint"),
                        model.seat(),
                        () -> new GiveHint(number(row), text.getText()));
        overlay.open(words.of("exercise.hint-heading", row.inject().title()), form, text);
    }

    /// Makes one up that nobody had written.
    void improvise() {
        var kept = kept();
        var form = kept.form(words, overlay);
        var title = text(kept, "title", "", "exercise.title", words.of("exercise.title-prompt"));
        var means =
                new Radios<Means>(
                        "improvise-means",
                        Arrays.asList(Means.values()),
                        Means.CALL,
                        one -> words.of("means", one));
        var from = text(kept, "from", "", "exercise.from", words.of("exercise.from-prompt"));
        var to = text(kept, "to", "", "exercise.to", words.of("exercise.to-prompt"));
        var content = kept.area("exercise-field-content", draft("content"), 3);
        content.setAccessibleText(words.of("exercise.content"));
        var expected =
                text(kept, "expected", "", "exercise.expects", words.of("exercise.expects-prompt"));
        form.field(words.of("exercise.title"), title, Refusal.TITLE_MISSING)
                .field(words.of("exercise.means"), means)
                .field(words.of("exercise.from"), from)
                .field(words.of("exercise.to"), to)
                .field(words.of("exercise.content"), content, Refusal.TEXT_TOO_LONG)
                .field(words.of("exercise.expects"), expected)
                .does(
                        words.of("exercise.do-improvise"),
                        model.seat(),
                        () ->
                                new ImproviseInject(
                                        title.getText(),
                                        means.chosen().get(),
                                        from.getText(),
                                        parts(to.getText(), ","),
                                        content.getText(),
                                        parts(expected.getText(), ";")));
        overlay.open(words.of("exercise.improvise-heading"), form, title);
    }

    /// Ends the exercise, once it was said again.
    void end() {
        var kept = kept();
        var form = kept.form(words, overlay);
        var reason = text(kept, "end", "", "exercise.end-reason", words.of("exercise.end-prompt"));
        form.line(new Paragraph(words.of("exercise.end-means")))
                .field(words.of("exercise.end-reason"), reason, Refusal.TEXT_TOO_LONG)
                .action(
                        words.of("exercise.do-end"),
                        "danger",
                        () -> model.execute(new EndExercise(reason.getText()), form::answer));
        overlay.open(words.of("exercise.end-heading"), form, reason);
    }

    private static List<String> parts(String typed, String by) {
        return Arrays.stream(typed.split(by)).map(String::strip).toList();
    }

    private void withTime(Form form, TextField typed, Consumer<Duration> then) {
        var board = model.board().get();
        if (board == null) return;
        ExerciseWords.read(typed.getText(), board)
                .ifPresentOrElse(
                        then,
                        () -> {
                            form.complain(words.of("exercise.time-unreadable"));
                            typed.requestFocus();
                        });
    }

    private TextField text(Kept kept, String part, String about, String name, String prompt) {
        var field = kept.field("exercise-field-" + part, draft(part) + about);
        field.setPromptText(prompt);
        field.setAccessibleText(words.of(name));
        return field;
    }

    private static String draft(String part) {
        return "draft.exercise." + part;
    }

    private Kept kept() {
        return new Kept(model.seat(), model.situation().get().crisis());
    }

    private static String number(Row row) {
        return row.inject().number();
    }
}
