package app.courante.ui.review;

import app.courante.plan.Upkeep;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Takes what an exercise left to the upkeep of the plan into a draft of the plan in earnest. The
/// log of the exercise is only read; what stands in the draft already is not taken twice.
public final class TakingCard {
    private static final int NAMED = 5;

    private final Taking taking;
    private final Words words;
    private final Overlay overlay;

    public TakingCard(Taking taking, Words words, Overlay overlay) {
        this.taking = taking;
        this.words = words;
        this.overlay = overlay;
    }

    /// Asks into which draft they are to go.
    ///
    /// @param wanted not empty
    /// @param taken called once they stand there
    public void open(List<Upkeep.Improvement> wanted, Consumer<Taking.Target> taken) {
        var targets = taking.targets();
        if (targets.isEmpty()) {
            tell(words.of("review.no-target"));
            return;
        }
        var form = new Form(words, overlay::close);
        form.line(new Paragraph(words.of("review.take-what", wanted.size())));
        for (var one : wanted.stream().limit(NAMED).toList())
            form.line(new Paragraph("• " + one.action()));
        if (wanted.size() > NAMED)
            form.line(new Paragraph(words.of("review.take-more", wanted.size() - NAMED)));
        var list = targets(targets);
        var asked = new AtomicBoolean();
        Runnable take =
                () -> {
                    var target = list.getSelectionModel().getSelectedItem();
                    // A draft is begun in its own time, and once only.
                    if (target == null || asked.getAndSet(true)) return;
                    target.into()
                            .take(
                                    wanted,
                                    () -> {
                                        overlay.close();
                                        taken.accept(target);
                                    });
                };
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) take.run();
        });
        form.field(words.of("review.into"), list).action(words.of("review.take-do"), "main", take);
        overlay.open(words.of("review.take-heading"), form, list);
    }

    /// Says why there is nothing to take.
    public void tell(String why) {
        var form = new Form(words, overlay::close);
        form.line(new Paragraph(why)).action(words.of("notice.close"), "main", overlay::close);
        overlay.open(words.of("review.take-heading"), form, form.lookup("#form-action"));
    }

    static ListView<Taking.Target> targets(List<Taking.Target> targets) {
        var list = new ListView<Taking.Target>();
        list.setId("take-into");
        list.getItems().setAll(targets);
        list.setFixedCellSize(36);
        list.setPrefHeight(36 * Math.min(5, targets.size()) + 4);
        list.setPrefWidth(460);
        list.setCellFactory(_ -> new TargetCell());
        list.getSelectionModel().selectFirst();
        return list;
    }

    private static final class TargetCell extends ListCell<Taking.Target> {
        @Override
        protected void updateItem(Taking.Target target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) setText(null);
            else
                setText(
                        target.begun().isEmpty()
                                ? target.name()
                                : target.name() + " · " + target.begun());
        }
    }
}
