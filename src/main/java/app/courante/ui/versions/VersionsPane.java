package app.courante.ui.versions;

import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every edition of the plan: one is read, two that are marked are compared.
public final class VersionsPane extends VBox {
    private static final double WIDTH = 820;
    private static final double ROW = 62;
    private static final int MOST_ROWS_SHOWN = 8;

    private final VersionsModel model;
    private final Words words;
    private final EditionWords say;
    private final Runnable done;
    private final Paragraph how = new Paragraph("");
    private List<Edition> editions = List.of();
    private final List<Object> marked = new ArrayList<>();
    private final LongList<Line> list = new LongList<>(line -> line.edition().key(), this::row);
    private final Button read = new Button();
    private final Button compare = new Button();
    private final Label trouble = new Label();

    /// An edition as it is listed.
    private record Line(Edition edition, boolean marked) {}

    /// The list.
    ///
    /// @param done called when the choice is made
    public VersionsPane(VersionsModel model, Words words, Runnable done) {
        super(12);
        this.model = model;
        this.words = words;
        this.say = new EditionWords(words);
        this.done = done;
        list.setId("versions");
        list.setAccessibleText(words.of("versions.heading"));
        list.setMinHeight(0);
        setVgrow(list, Priority.ALWAYS);
        trouble.setId("versions-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.setWrapText(true);
        trouble.setMaxWidth(WIDTH);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        how.getStyleClass().addAll("small", "muted");
        how.setMaxWidth(WIDTH);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.selectedKeyProperty().addListener((_, _, _) -> trouble.setText(""));
        var buttons = buttons();
        fill(buttons);
        // Whoever opens it while the log is still being read sees the versions as they come.
        Watch.value(this, model.versions(), _ -> follow(buttons));
    }

    private void follow(Region buttons) {
        boolean none = editions.isEmpty();
        if (editions.equals(model.editions())) return;
        fill(buttons);
        if (none) enter();
    }

    private void fill(Region buttons) {
        editions = model.editions();
        boolean none = editions.isEmpty();
        list.setPrefSize(WIDTH, ROW * Math.clamp(editions.size(), 1, MOST_ROWS_SHOWN));
        how.setText(words.of(none ? "versions.none" : "versions.how"));
        if (none) getChildren().setAll(how);
        else getChildren().setAll(list, trouble, how, buttons);
        show();
        if (list.selectedKeyProperty().get() == null) start();
    }

    /// Puts the focus on the list.
    public void enter() {
        list.requestFocus();
    }

    /// At the edition on screen.
    private void start() {
        var written = model.written();
        var now = model.read();
        var key =
                written != null
                        ? written.key()
                        : now == null ? null : new Edition.OfVersion(now).key();
        lines().stream()
                .filter(line -> line.edition().key().equals(key))
                .findFirst()
                .or(() -> lines().stream().findFirst())
                .ifPresent(list::select);
    }

    private HBox buttons() {
        read.setId("versions-read");
        read.setText(words.of("versions.read"));
        read.setOnAction(_ -> read());
        compare.setId("versions-compare");
        compare.getStyleClass().add("main");
        compare.setText(words.of("versions.compare"));
        compare.setOnAction(_ -> compare());
        var row = new HBox(8, read, compare);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private List<Line> lines() {
        return editions.stream()
                .map(edition -> new Line(edition, marked.contains(edition.key())))
                .toList();
    }

    private void show() {
        list.show(lines());
        compare.setDisable(marked.size() != 2);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> read();
            case SPACE -> mark(list.selectedKeyProperty().get());
            case C -> compare();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Of three that are marked the first is let go.
    private void mark(@Nullable Object key) {
        if (key == null) return;
        if (!marked.remove(key)) marked.add(key);
        if (marked.size() > 2) marked.removeFirst();
        trouble.setText("");
        show();
    }

    private @Nullable Edition edition(@Nullable Object key) {
        return editions.stream()
                .filter(edition -> edition.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void read() {
        var chosen = edition(list.selectedKeyProperty().get());
        if (chosen == null) return;
        if (model.open(chosen)) done.run();
        else trouble.setText(say.lost(chosen));
    }

    private void compare() {
        var one = marked.size() == 2 ? edition(marked.getFirst()) : null;
        var other = marked.size() == 2 ? edition(marked.getLast()) : null;
        if (one == null || other == null) {
            trouble.setText(words.of("versions.mark-two"));
            return;
        }
        var lost = model.compare(one, other);
        if (lost == null) done.run();
        else trouble.setText(say.lost(lost));
    }

    private Region row(Line line) {
        var edition = line.edition();
        var mark = new Label(line.marked() ? "☑" : "☐");
        mark.getStyleClass().addAll("mark", line.marked() ? "strong" : "muted");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setOnMouseClicked(_ -> mark(edition.key()));
        var name = new Label(say.name(edition));
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        var title = new Label(say.title(edition));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(10, name, title);
        head.getChildren().addAll(say.pills(edition));
        head.setAlignment(Pos.CENTER_LEFT);
        var about = new Paragraph(say.about(edition));
        about.getStyleClass().addAll("small", "muted");
        var text = new VBox(2, head, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, mark, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) read();
        });
        row.setAccessibleRole(AccessibleRole.CHECK_BOX);
        row.setAccessibleText(spoken(line));
        return row;
    }

    private String spoken(Line line) {
        var parts = new ArrayList<String>();
        parts.add(say.name(line.edition()));
        parts.add(say.title(line.edition()));
        say.pills(line.edition()).forEach(pill -> parts.add(pill.getText()));
        parts.add(say.about(line.edition()));
        if (line.marked()) parts.add(words.of("versions.marked"));
        return String.join(", ", parts);
    }
}
