package app.courante.ui.versions;

import app.courante.crisis.Standing;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Around the plan's screen: says when another version is read than the one gone by, and gives the
/// room to a comparison.
public final class VersionsFrame extends StackPane {
    private final VersionsModel model;
    private final Words words;
    private final EditionWords say;
    private final VBox notices = new VBox();

    /// The frame.
    ///
    /// @param screen makes the plan's screen
    public VersionsFrame(VersionsModel model, Words words, Supplier<Region> screen) {
        this.model = model;
        this.words = words;
        this.say = new EditionWords(words);
        Watch.value(
                this,
                model.comparing().map(now -> now != null && now.open()).orElse(false),
                open ->
                        getChildren()
                                .setAll(open ? new ComparePane(model, words) : read(screen.get())));
        Watch.value(this, model.reading().reading(), _ -> tell());
        Watch.value(this, model.comparing(), _ -> tell());
        Watch.value(this, model.drafts().shown().map(_ -> true).orElse(false), _ -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private BorderPane read(Region screen) {
        var frame = new BorderPane(screen);
        frame.setTop(notices);
        return frame;
    }

    private void tell() {
        var told = new ArrayList<Node>();
        var reading = model.reading().reading().get();
        var other = reading.other();
        if (model.drafts().shown().get() == null && other != null) {
            var line = line(sentence(reading, other), backWords(), "versions-back", this::back);
            line.setId("versions-reading");
            line.getStyleClass().add("other-version");
            told.add(line);
        }
        if (model.comparing().get() != null) {
            var back = words.of("versions.come-back");
            told.add(line(words.of("versions.left"), back, "versions-come-back", model::comeBack));
        }
        notices.getChildren().setAll(told);
    }

    /// When the crisis goes by an older version than the one in force, both are told.
    private String sentence(Reading reading, Standing other) {
        var sentence = say.reading(other);
        var goneBy = model.goneBy();
        var inForce = reading.version();
        return reading.older() && goneBy != null && inForce != null
                ? words.of(
                        "versions.crisis-keeps",
                        sentence,
                        goneBy.version().version(),
                        inForce.version())
                : sentence;
    }

    private String backWords() {
        var goneBy = model.goneBy();
        return goneBy == null
                ? words.of("versions.back-to-none")
                : words.of("versions.back", goneBy.version().version());
    }

    private HBox line(String text, String action, String id, Runnable acts) {
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var button = new Button(action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> acts.run());
        var line = new HBox(12, sentence, button);
        line.getStyleClass().add("band");
        return line;
    }

    /// Escape goes up step by step: out of a page, into the contents, then back.
    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !model.astray()) return;
        if (getChildren().getFirst() instanceof ComparePane) return;
        if (model.drafts().shown().get() != null) return;
        if (!model.reading().search().get().isEmpty() || inPage(event.getTarget())) return;
        back();
        event.consume();
    }

    private void back() {
        model.back();
        var contents = lookup("#plan-contents");
        if (contents != null) contents.requestFocus();
    }

    private static boolean inPage(Object target) {
        return target instanceof Node node
                && node.getId() != null
                && List.of("plan-page", "plan-details").contains(node.getId());
    }
}
