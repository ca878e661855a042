package app.courante.ui.roles;

import app.courante.crisis.Named;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Chooses a person: those meant for the role stand first, a few letters find everybody else, the
/// arrows choose.
final class PersonField extends VBox {
    private static final double HEIGHT = 216;

    private final HourWords hours;
    private final List<Suited> people;
    private final LongList<Suited> list;
    private final TextField field;
    private final Label nobody;
    private List<Suited> found = List.of();

    /// @param field what is typed into, with what was typed before
    PersonField(TextField field, List<Suited> people, HourWords hours) {
        super(6);
        this.field = field;
        this.people = people;
        this.hours = hours;
        var words = hours.words();
        field.setPromptText(words.of("roles.person-prompt"));
        field.setAccessibleText(words.of("roles.person"));
        list = new LongList<>(one -> one.person().id(), this::row);
        list.setId(field.getId() + "-list");
        list.setAccessibleText(words.of("roles.person"));
        list.setFocusTraversable(false);
        list.getStyleClass().add("choices");
        nobody = new Paragraph(words.of("roles.nobody-found"));
        nobody.getStyleClass().addAll("muted", "small", "empty");
        nobody.setMouseTransparent(true);
        var choices = new StackPane(list, nobody);
        choices.setMinHeight(HEIGHT);
        choices.setPrefHeight(HEIGHT);
        field.textProperty().addListener((_, _, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        getChildren().setAll(field, choices);
        find();
    }

    /// Where one types.
    TextField field() {
        return field;
    }

    /// The id of the person chosen; what was typed where nobody is meant by it.
    String chosen() {
        return list.selectedKeyProperty().get() instanceof String id ? id : field.getText().strip();
    }

    private void find() {
        found = people.stream().filter(one -> one.named(field.getText())).toList();
        nobody.setVisible(found.isEmpty());
        list.show(found);
        list.toTop();
        list.selectedKeyProperty().set(found.isEmpty() ? null : found.getFirst().person().id());
    }

    private void move(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case PAGE_UP -> -4;
                    case PAGE_DOWN -> 4;
                    default -> 0;
                };
        if (step == 0 || found.isEmpty()) return;
        var chosen = list.selectedKeyProperty().get();
        int now = 0;
        for (int i = 0; i < found.size(); i++)
            if (found.get(i).person().id().equals(chosen)) now = i;
        list.select(found.get(Math.clamp((long) now + step, 0, found.size() - 1)));
        event.consume();
    }

    private Region row(Suited one) {
        var words = hours.words();
        var name = new Label(one.person().name());
        var note = new Label(note(one));
        note.getStyleClass().addAll("small", "muted");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        name.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, name, note);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "tight");
        var right = words.of("role-right", one.right(), planned(one));
        if (one.right() != Suited.Right.OTHER)
            row.getChildren()
                    .add(
                            new Pill(
                                    right,
                                    one.right() == Suited.Right.PLANNED
                                            ? Tone.CHOSEN
                                            : Tone.QUIET));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(String.join(", ", name.getText(), right, note.getText()));
        return row;
    }

    private String planned(Suited one) {
        return one.shift() == null ? "" : hours.hour(one.shift().from().toInstant());
    }

    private String note(Suited one) {
        return one.holds().isEmpty()
                ? ""
                : hours.words()
                        .of(
                                "roles.holds",
                                one.holds().stream()
                                        .map(Named::name)
                                        .collect(Collectors.joining(", ")));
    }
}
