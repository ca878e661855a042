package app.courante.ui.draft;

import app.courante.document.Field;
import app.courante.document.FieldName;
import app.courante.document.Flaw;
import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.Shape;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of one group of the draft: a control for each of its fields, and what is wrong with it.
final class FormPane extends GridPane {
    private final Writing<?> model;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final List<Placed> boxes = new ArrayList<>();

    /// A field on the form.
    private record Row(Path place, Input input, Label trouble, boolean inner) {}

    /// A field with its name, and how much of a line it wants.
    private record Placed(Node box, Width width) {}

    private enum Width {
        HALF,
        HALF_OR_WHOLE,
        WHOLE
    }

    /// The form of the group at this place.
    FormPane(Writing<?> model, Words words, Path place, Shape<?> shape) {
        this.model = model;
        this.words = words;
        getStyleClass().add("draft-form");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().setAll(half, half);
        for (var field : shape.fields())
            if (model.manuscript().shows(shape, field)) add(shape, field, place.then(field.key()));
        lay();
        refresh();
    }

    /// Shows what the document says now.
    void refresh() {
        var now = model.shown().get();
        if (now == null) return;
        for (var row : rows) {
            row.input().refresh();
            if (!row.inner()) row.trouble().setText(trouble(now.flaws(), row.place()).orElse(""));
        }
    }

    /// Puts the focus on the field at this place.
    ///
    /// @return false when it is not on this form
    boolean focus(Path place) {
        for (var row : rows)
            if (place.startsWith(row.place()) && row.input().focus(place)) return true;
        return false;
    }

    /// Puts the focus on the first field.
    void enter() {
        if (!rows.isEmpty()) rows.getFirst().input().focus(rows.getFirst().place());
    }

    private Optional<String> trouble(List<Flaw> flaws, Path place) {
        return flaws.stream()
                .filter(flaw -> flaw.path().startsWith(place))
                .findFirst()
                .map(flaw -> FlawSentence.of(flaw, model.manuscript(), words));
    }

    private void add(Shape<?> shape, Field field, Path place) {
        var name = words.of(FieldName.of(shape, field));
        var input = input(shape, field, place, name);
        boolean inner = field.kind() instanceof Kind.Nested || field.kind() instanceof Kind.Many;
        var trouble = new Label();
        trouble.getStyleClass().addAll("refusal", "small");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var box = new VBox(3);
        if (inner) box.getChildren().add(heading(name));
        else if (!(field.kind() instanceof Kind.Flag))
            box.getChildren().add(label(name, field.required(), input.node()));
        else box.getStyleClass().add("draft-flag");
        box.getChildren().addAll(input.node(), trouble);
        rows.add(new Row(place, input, trouble, inner));
        boxes.add(new Placed(box, width(field.kind())));
    }

    private Input input(Shape<?> shape, Field field, Path place, String name) {
        var named = model.manuscript().reference(shape, field);
        if (named != null)
            return isMany(field.kind())
                    ? new RefsInput(model, place, named, words, name)
                    : new RefInput(model, place, named, name, words.of("writing.ref"));
        var kind = field.kind();
        var hash = model.manuscript().hashOf(shape, field);
        var files = model.files();
        if (hash != null && files != null) {
            var text = new TextInput(model, place, kind, words, name);
            return new FileInput(model, place, place.parent().then(hash), files, text, words);
        }
        return switch (kind) {
            case Kind.Flag _ -> ChoiceInput.flag(model, place, name);
            case Kind.Choice choice -> ChoiceInput.word(model, place, choice, words, name);
            case Kind.Nested(var inner) -> new NestedInput(model, words, place, inner);
            case Kind.Many(var inner) -> new CardsInput(model, words, place, inner, name);
            case Kind.Line _, Kind.Prose _, Kind.Texts _, Kind.Whole _, Kind.Euros _, Kind.Ref _ ->
                    new TextInput(model, place, kind, words, name);
            case Kind.Length _, Kind.Day _, Kind.Clock _, Kind.Noted _, Kind.Refs _ ->
                    new TextInput(model, place, kind, words, name);
        };
    }

    private static boolean isMany(Kind kind) {
        return kind instanceof Kind.Refs || kind instanceof Kind.Texts;
    }

    private static Width width(Kind kind) {
        return switch (kind) {
            case Kind.Whole _, Kind.Euros _, Kind.Flag _, Kind.Choice _, Kind.Length _ ->
                    Width.HALF;
            case Kind.Day _, Kind.Clock _, Kind.Noted _, Kind.Ref _ -> Width.HALF;
            case Kind.Line _ -> Width.HALF_OR_WHOLE;
            case Kind.Prose _, Kind.Texts _, Kind.Refs _ -> Width.WHOLE;
            case Kind.Nested _, Kind.Many _ -> Width.WHOLE;
        };
    }

    /// Two short fields share a line; at the head of the form one shares it with the name.
    private void lay() {
        int row = 0;
        for (int i = 0; i < boxes.size(); row++) {
            if (isPair(i)) {
                add(boxes.get(i).box(), 0, row);
                add(boxes.get(i + 1).box(), 1, row);
                i += 2;
            } else {
                boolean half = boxes.get(i).width() == Width.HALF;
                add(boxes.get(i).box(), 0, row, half ? 1 : 2, 1);
                i++;
            }
        }
    }

    private boolean isPair(int at) {
        var next = widthAt(at + 1);
        return switch (widthAt(at)) {
            case HALF -> next == Width.HALF || (at == 0 && next == Width.HALF_OR_WHOLE);
            case HALF_OR_WHOLE -> at == 0 && next == Width.HALF && widthAt(at + 2) != Width.HALF;
            case WHOLE -> false;
        };
    }

    private Width widthAt(int at) {
        return at < boxes.size() ? boxes.get(at).width() : Width.WHOLE;
    }

    private Label label(String name, boolean required, Node labelled) {
        var label = new Label(required ? name + " *" : name);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        label.setLabelFor(labelled);
        return label;
    }

    private static Label heading(String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("strong", "draft-heading");
        return label;
    }
}
