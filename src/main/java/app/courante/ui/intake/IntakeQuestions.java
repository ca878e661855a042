package app.courante.ui.intake;

import app.courante.intake.Field;
import app.courante.intake.Mapping;
import app.courante.intake.Mapping.Question;
import app.courante.intake.Sheet;
import app.courante.intake.TimePattern;
import app.courante.ui.kit.Pick;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// What has to be known of a table before it is a log. What is still open is marked.
final class IntakeQuestions extends VBox {
    private final IntakeModel model;
    private final Words words;

    /// A column as it is offered; -1 for none.
    private record Column(int number, String name) {}

    IntakeQuestions(IntakeModel model, Words words) {
        super(7);
        this.model = model;
        this.words = words;
        setMinWidth(300);
        setPrefWidth(300);
        Watch.value(this, model.sheet(), this::show);
    }

    /// The fields are made anew for each table; what is typed stays in the model.
    private void show(@Nullable Sheet sheet) {
        getChildren().clear();
        if (sheet == null) {
            getChildren().add(new Label(words.of("intake.reading", model.fileName())));
            return;
        }
        ask("intake.title", null, text("intake-title", model.title()));
        if (model.sheets().get().size() > 1) ask("intake.sheet", null, sheets(sheet));
        var zone = text("intake-zone", model.zone());
        zone.setPromptText(words.of("intake.zone-prompt"));
        var _ =
                TextFields.bindAutoCompletion(
                        zone, ZoneId.getAvailableZoneIds().stream().sorted().toList());
        ask("intake.zone", Question.ZONE, zone);
        ask("intake.time", Question.TIME_COLUMN, column(Field.TIME, sheet));
        ask("intake.date", null, column(Field.DATE, sheet));
        ask("intake.pattern", Question.PATTERN, patterns());
        var day = text("intake-first-day", model.firstDay());
        day.setPromptText("31/12/2026");
        ask("intake.first-day", Question.FIRST_DAY, day);
        ask("intake.text", Question.TEXT_COLUMN, column(Field.TEXT, sheet));
        ask("intake.author", null, column(Field.AUTHOR, sheet));
        ask("intake.kind", null, column(Field.KIND, sheet));
        ask("intake.source", null, column(Field.SOURCE, sheet));
        getChildren().add(header());
    }

    private void ask(String key, @Nullable Question question, Node field) {
        var label = new Label(words.of(key));
        label.setLabelFor(field);
        label.getStyleClass().addAll("small", "muted");
        var both = new VBox(2, label, field);
        if (question == Question.FIRST_DAY) {
            Watch.value(
                    both,
                    model.mapping(),
                    mapping -> {
                        boolean needed =
                                mapping != null && mapping.pattern() == TimePattern.TIME_ONLY;
                        both.setVisible(needed);
                        both.setManaged(needed);
                    });
        }
        if (question != null)
            Watch.value(
                    label,
                    model.mapping(),
                    mapping -> mark(label, words.of(key), open(mapping, question)));
        getChildren().add(both);
    }

    private static boolean open(@Nullable Mapping mapping, Question question) {
        return mapping != null && mapping.questions().contains(question);
    }

    private void mark(Label label, String name, boolean open) {
        label.setText(open ? words.of("intake.to-answer", name) : name);
        label.getStyleClass().removeAll("refusal", "muted");
        label.getStyleClass().add(open ? "refusal" : "muted");
    }

    private static TextField text(String id, javafx.beans.property.StringProperty property) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private Pick<Sheet> sheets(Sheet sheet) {
        var choice = new Pick<>("intake-sheet", model.sheets().get(), Sheet::name);
        choice.setValue(sheet);
        choice.setOnAction(_ -> model.choose(choice.getValue()));
        return choice;
    }

    private Pick<Column> column(Field field, Sheet sheet) {
        var columns = columns(sheet);
        var choice =
                new Pick<>(
                        "intake-" + field.name().toLowerCase(java.util.Locale.ROOT),
                        columns,
                        Column::name);
        Watch.value(
                choice,
                model.mapping(),
                mapping -> {
                    var now = mapping == null ? null : mapping.column(field);
                    choice.setValue(columns.get(now == null ? 0 : now + 1));
                });
        choice.setOnAction(_ -> {
            int number = choice.getValue().number();
            var mapping = model.mapping().get();
            var now = mapping == null ? null : mapping.column(field);
            if (number != (now == null ? -1 : now)) model.column(field, number < 0 ? null : number);
        });
        return choice;
    }

    private List<Column> columns(Sheet sheet) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(-1, words.of("intake.no-column")));
        for (int i = 0; i < sheet.width(); i++) {
            var name = sheet.rows().getFirst().cell(i).text().strip();
            columns.add(
                    new Column(
                            i,
                            words.of(
                                    "intake.column",
                                    i + 1,
                                    name.length() > 28 ? name.substring(0, 27) + "…" : name)));
        }
        return columns;
    }

    private Pick<TimePattern> patterns() {
        var choice =
                new Pick<>("intake-pattern", List.of(TimePattern.values()), TimePattern::example);
        Watch.value(
                choice,
                model.mapping(),
                mapping -> choice.setValue(mapping == null ? null : mapping.pattern()));
        choice.setOnAction(_ -> {
            var mapping = model.mapping().get();
            if (mapping != null && choice.getValue() != mapping.pattern())
                model.pattern(choice.getValue());
        });
        return choice;
    }

    private CheckBox header() {
        var header = new CheckBox(words.of("intake.header"));
        header.setId("intake-header");
        Watch.value(
                header,
                model.mapping(),
                mapping -> header.setSelected(mapping != null && mapping.headed()));
        header.setOnAction(_ -> model.headed(header.isSelected()));
        return header;
    }
}
