package app.courante.ui.reports;

import app.courante.crisis.EntryId;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportPage.Form;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The report that is made or read, line by line, with what can be done to a line on single keys.
final class ReportPane extends StackPane {
    private final ReportsModel model;
    private final ReportForms forms;
    private final Words words;
    private final Consumer<ReportPage> save;
    private final Consumer<ReportPage> print;
    private final LongList<ReportRow> list;
    private final FlowPane buttons = new FlowPane(6, 6);
    private final Paragraph empty = new Paragraph("");
    private final Label told = new Label();
    private final Panel panel;

    ReportPane(
            ReportsModel model,
            ReportForms forms,
            Words words,
            Consumer<ReportPage> save,
            Consumer<ReportPage> print) {
        this.print = print;
        this.model = model;
        this.forms = forms;
        this.words = words;
        this.save = save;
        this.list = new LongList<>(ReportRow::key, new ReportRows(words)::of);
        Evidence.tell(list, this::entries);
        list.setId("report-lines");
        list.setAccessibleText(words.of("reports.lines"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        empty.getStyleClass().addAll("muted", "empty");
        empty.setMouseTransparent(true);
        told.setId("report-told");
        told.getStyleClass().addAll("small", "strong");
        buttons.getStyleClass().add("row");
        var lines = new StackPane(list, empty);
        VBox.setVgrow(lines, Priority.ALWAYS);
        this.panel = new Panel(words.of("reports.page"), new VBox(lines, buttons));
        getChildren().setAll(panel);
        Watch.value(this, model.rows(), this::show);
        Watch.value(this, model.situation(), _ -> caption());
        Watch.value(this, model.compared(), _ -> show(model.rows().get()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.onEnter(() -> {
            if (!model.lead()) told.setText(words.of("reports.no-entry"));
        });
    }

    /// Goes to the lines, if there are any.
    private List<EntryId> entries() {
        var row = model.chosen().orElse(null);
        return row == null || row.said() == null ? List.of() : row.said().entries();
    }

    boolean takeFocus() {
        if (model.rows().get().isEmpty()) return false;
        list.requestFocus();
        if (model.chosen().isEmpty()) model.selected().set(model.rows().get().getFirst().key());
        return true;
    }

    private void show(List<ReportRow> rows) {
        list.show(rows);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(
                words.of(model.situation().get().running() ? "reports.teach" : "reports.none"));
        told.setText("");
        caption();
        buttons();
    }

    private void caption() {
        var draft = model.draft().get();
        var now = model.seat().now().getValue();
        String said = "";
        if (model.editable() && draft != null) {
            int since = model.writtenSince();
            said = words.of("reports.built-at", words.hour(draft.asOf(), now));
            if (since > 0) said += " · " + words.of("reports.since", since);
        } else if (model.read().isPresent())
            said =
                    words.of(
                            "reports.given-at",
                            model.read().get().number(),
                            words.hour(model.read().get().at(), now));
        panel.caption().setText(said);
    }

    private void buttons() {
        buttons.getChildren().clear();
        if (model.rows().get().isEmpty()) return;
        if (model.editable()) {
            var approve = button("report-approve", "reports.approve", forms::approve);
            approve.getStyleClass().add("main");
            buttons.getChildren()
                    .addAll(
                            approve,
                            button("report-rebuild", "reports.rebuild", this::rebuild),
                            button("report-discard", "reports.discard", forms::discard));
        }
        buttons.getChildren()
                .addAll(
                        button("report-copy", "reports.copy", this::copy),
                        button("report-save", "reports.save", this::save),
                        button("report-print", "reports.print", this::print));
        var before = model.before();
        if (before != null) {
            var compare = new ToggleButton(words.of("reports.compare", before.number()));
            compare.setId("report-compare");
            compare.setSelected(model.compared().get());
            compare.setOnAction(_ -> model.compared().set(compare.isSelected()));
            buttons.getChildren().add(compare);
        }
        var keys =
                new Paragraph(
                        words.of(model.editable() ? "reports.keys-draft" : "reports.keys-given"));
        keys.getStyleClass().addAll("small", "muted");
        buttons.getChildren().addAll(told, keys);
    }

    private Button button(String id, String key, Runnable does) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void rebuild() {
        model.rebuild(words.texts());
        list.requestFocus();
    }

    private void copy() {
        model.page()
                .ifPresent(page -> {
                    var text = page.in(Form.TEXT, words.texts(), words.zone());
                    var html = page.in(Form.HTML, words.texts(), words.zone());
                    Clip.copyPage(text, html);
                    told.setText(words.of("reports.copied"));
                });
    }

    private void save() {
        model.page().ifPresent(save);
    }

    /// Brings the page to a printer.
    void print() {
        model.page().ifPresent(print);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return;
        var row = model.chosen().orElse(null);
        boolean line = row != null && row.isLine() && model.editable();
        switch (event.getCode()) {
            case M -> {
                if (row != null && (line || (model.editable() && row.part() < 0)))
                    forms.change(row);
            }
            case A -> {
                if (model.editable() && row != null && row.part() >= 0) forms.add(row);
            }
            case X, DELETE -> {
                if (line && row != null) model.edit(draft -> draft.dropped(row.part(), row.line()));
            }
            case R -> {
                if (model.editable()) rebuild();
            }
            case V -> {
                if (model.editable()) forms.approve();
            }
            case C -> copy();
            case S -> save();
            case D -> {
                if (model.before() != null) model.compared().set(!model.compared().get());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
