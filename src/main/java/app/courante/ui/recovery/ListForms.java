package app.courante.ui.recovery;

import app.courante.crisis.RecoveryCommand.AddTask;
import app.courante.crisis.RecoveryCommand.DecideReturn;
import app.courante.crisis.RecoveryCommand.ReprioritiseTask;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Origin;
import app.courante.ui.kit.LengthInput;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What is asked about the list as a whole: another order, a task more, the way back to normal.
final class ListForms {
    private static final String BETWEEN = "\n";

    private final RecoveryModel model;
    private final Words words;
    private final Overlay overlay;

    ListForms(RecoveryModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    private FormCard card(String draft) {
        return new FormCard(model, words, overlay, draft);
    }

    /// Another place in the order: a decision.
    void move(TaskLine line) {
        var card = card(line.id() + ".move").says(words.of("recovery.move-means", line.place()));
        var place =
                card.field(
                        "place",
                        words.of("recovery.place"),
                        Refusal.TASK_PLACE_UNKNOWN,
                        Refusal.TASK_PLACE_UNCHANGED);
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        var by = card.field("decided-by", words.of("recovery.decided-by"));
        by.setPromptText(model.seat().me().get().name());
        card.open(
                words.of("recovery-form", Asked.MOVE) + " · " + line.task().name(),
                words.of("recovery-verb", Asked.MOVE),
                happened ->
                        Optional.of(
                                new ReprioritiseTask(
                                        line.id(),
                                        number(place),
                                        reason.getText(),
                                        by.getText(),
                                        happened)));
    }

    /// What is no number is no place of the list either.
    private static int number(TextField typed) {
        var text = typed.getText().strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    void add() {
        var card = card("add");
        var name = card.field("name", words.of("recovery.name"), Refusal.TEXT_MISSING);
        var to = card.field("to", words.of("recovery.by"));
        var duration = card.field("duration", words.of("recovery.duration"));
        duration.setPromptText(words.of("recovery.duration-hint"));
        var after = card.field("after", words.of("recovery.after"), Refusal.TASK_UNKNOWN);
        after.setPromptText(words.of("recovery.after-hint"));
        var reason = card.field("reason", words.of("recovery.reason"), Refusal.REASON_MISSING);
        card.open(
                words.of("recovery-form", Asked.ADD),
                words.of("recovery-verb", Asked.ADD),
                happened -> {
                    var length = length(duration);
                    if (length.isEmpty()) {
                        card.form().complain(words.of("recovery.duration-unreadable"));
                        duration.requestFocus();
                        return Optional.empty();
                    }
                    return Optional.of(
                            new AddTask(
                                    name.getText(),
                                    to.getText(),
                                    (int) length.get().toMinutes(),
                                    tasks(after),
                                    reason.getText(),
                                    happened));
                });
    }

    /// A bare number means minutes; nothing typed, that nobody knows.
    private static Optional<Duration> length(TextField typed) {
        var text = typed.getText().strip();
        return text.isEmpty() ? Optional.of(Duration.ZERO) : LengthInput.read(text);
    }

    /// Tasks by their places in the list; what is no place is passed on as no task.
    private List<String> tasks(TextField typed) {
        var found = new ArrayList<String>();
        for (var part : typed.getText().split("[\\s,;]+", -1)) {
            if (part.isEmpty()) continue;
            var lines = model.board().get().lines();
            int place = part.matches("\\d{1,6}") ? Integer.parseInt(part) : 0;
            found.add(place < 1 || place > lines.size() ? part : lines.get(place - 1).id());
        }
        return found;
    }

    /// The criteria of the return, asked one by one; a waiver for those that do not hold.
    void giveBack() {
        var plan = model.situation().get().document();
        if (plan == null) return;
        var returning = plan.recovery().returnToNormal();
        var card = card("return");
        long left =
                model.board().get().lines().stream()
                        .filter(line -> line.origin() != Origin.RETURN && !line.state().ended())
                        .count();
        var role =
                plan.role(returning.decidedBy())
                        .map(one -> one.name())
                        .orElse(returning.decidedBy());
        card.says(words.of("recovery.return-means", role, returning.steps().size(), left));
        var boxes = criteria(returning.criteria(), card);
        var waiver =
                card.field("waiver", words.of("recovery.waiver"), Refusal.RETURN_CRITERIA_LEFT);
        var by = card.field("decided-by", words.of("recovery.decided-by"));
        by.setPromptText(model.seat().me().get().name());
        card.open(
                words.of("recovery-form", Asked.RETURN),
                words.of("recovery-verb", Asked.RETURN),
                happened ->
                        Optional.of(
                                new DecideReturn(
                                        boxes.stream()
                                                .filter(CheckBox::isSelected)
                                                .map(CheckBox::getText)
                                                .toList(),
                                        waiver.getText(),
                                        by.getText(),
                                        happened)));
    }

    private List<CheckBox> criteria(List<String> criteria, FormCard card) {
        var ticked = card.kept("met");
        var before = List.of(ticked.get().split(BETWEEN));
        var boxes = new ArrayList<CheckBox>();
        for (var criterion : criteria) {
            var box = new CheckBox(criterion);
            box.setId("return-" + (boxes.size() + 1));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(CheckBox.USE_PREF_SIZE);
            box.setSelected(before.contains(criterion));
            box.selectedProperty()
                    .addListener((_, _, _) ->
                            ticked.set(
                                    String.join(
                                            BETWEEN,
                                            boxes.stream()
                                                    .filter(CheckBox::isSelected)
                                                    .map(CheckBox::getText)
                                                    .toList())));
            boxes.add(box);
        }
        if (!boxes.isEmpty()) {
            var all = new VBox(6);
            all.getChildren().setAll(boxes);
            card.first(boxes.getFirst());
            card.node(words.of("recovery.criteria"), all);
        }
        return boxes;
    }
}
