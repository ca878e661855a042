package app.courante.ui.draft;

import app.courante.document.KeptDraft;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The plan's screen: the plan to be read with the way to a new version over it, or the draft that
/// is being written.
public final class PlanScreen extends StackPane {
    private static final KeyCombination WRITE = KeyCombination.valueOf("Shortcut+E");

    private final DraftModel model;
    private final Words words;
    private final Runnable write;

    /// The screen.
    ///
    /// @param reading makes the view of the plan
    /// @param writing makes the view of the open draft
    /// @param more what else can be done with the plan that is read, each a button
    /// @param write begins a new version
    public PlanScreen(
            DraftModel model,
            Words words,
            Supplier<Region> reading,
            Supplier<Region> writing,
            List<Node> more,
            Runnable write) {
        this.model = model;
        this.words = words;
        this.write = write;
        Watch.value(
                this,
                model.shown().map(Objects::nonNull).orElse(false),
                open -> {
                    if (open) getChildren().setAll(writing.get());
                    else getChildren().setAll(read(reading.get(), more));
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!WRITE.match(event) || model.shown().get() != null) return;
                    write.run();
                    event.consume();
                });
    }

    private BorderPane read(Region view, List<Node> more) {
        var begin = new Button(words.of("writing.begin"));
        begin.setId("draft-begin");
        begin.getStyleClass().add("main");
        begin.setMinWidth(USE_PREF_SIZE);
        begin.setOnAction(_ -> write.run());
        var drafts = new MenuButton();
        drafts.setId("draft-open");
        drafts.setMinWidth(USE_PREF_SIZE);
        Watch.value(
                drafts,
                model.kept(),
                kept -> {
                    drafts.setText(words.of("writing.kept", kept.size()));
                    drafts.setVisible(!kept.isEmpty());
                    drafts.setManaged(!kept.isEmpty());
                    drafts.getItems().setAll(kept.stream().map(this::item).toList());
                });
        var gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        var head = new HBox(8, gap);
        head.getChildren().addAll(more);
        head.getChildren().addAll(drafts, begin);
        head.getStyleClass().addAll("draft-head", "plan-head");
        var frame = new BorderPane(view);
        frame.setTop(head);
        return frame;
    }

    private MenuItem item(KeptDraft kept) {
        var identity =
                kept.draft().document().get("identity")
                                instanceof app.courante.document.Node.Group group
                        ? group
                        : app.courante.document.Node.Group.EMPTY;
        var name =
                identity.text("title").isEmpty()
                        ? words.of("writing.unnamed-plan")
                        : identity.text("title");
        var item =
                new MenuItem(
                        words.of(
                                "writing.kept-item",
                                name,
                                identity.text("version"),
                                words.dateAndTime(kept.head().begun())));
        item.setOnAction(_ -> model.open(kept));
        return item;
    }
}
