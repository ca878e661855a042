package app.courante.ui.checklists;

import app.courante.ui.checklists.StepForm.Asked;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is asked about a step, below the steps: Enter logs it, Escape leaves it for later.
final class StepFormPane extends VBox {
    private final ChecklistsModel model;
    private final Words words;
    private final TextField first;
    private final TextField at;

    /// @param trouble says, right under the fields, why what is typed was refused
    StepFormPane(ChecklistsModel model, StepForm form, Words words, Label trouble) {
        this.model = model;
        this.words = words;
        setSpacing(8);
        var title = new Paragraph(words.of("step-ask", form.asked(), form.step().step()));
        title.getStyleClass().add("strong");
        var text = field("step-text", form.text(), words.of("step-field", form.asked()));
        getChildren().setAll(title);
        if (form.asked() == Asked.EVIDENCE) {
            first = field("step-evidence", form.evidence(), words.of("checklists.evidence-where"));
            getChildren().add(first);
        } else first = text;
        at = field("step-at", form.at(), words.of("checklists.at"));
        var meant = new Paragraph("");
        meant.setId("step-at-meant");
        meant.managedProperty().bind(meant.textProperty().isNotEmpty());
        Watch.value(meant, form.at(), _ -> meant(form, meant));
        Watch.value(meant, form.unreadable(), _ -> meant(form, meant));
        getChildren().addAll(text, at, meant, trouble, buttons());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        model.leaveForm();
                        event.consume();
                    }
                });
    }

    /// What the time typed means, or that it means none.
    private void meant(StepForm form, Paragraph said) {
        boolean unreadable = form.unreadable().get();
        var moment = form.moment();
        said.getStyleClass().setAll("label", unreadable ? "refusal" : "small");
        said.setText(
                unreadable
                        ? words.of("trouble.time-unreadable")
                        : moment == null
                                ? ""
                                : words.of(
                                        "checklists.meant", words.dateAndTime(moment.instant())));
        if (unreadable) at.requestFocus();
    }

    /// Goes to the time, for what was done a while ago.
    void takeTime() {
        at.requestFocus();
        at.end();
    }

    void takeFocus() {
        first.requestFocus();
        first.end();
    }

    private TextField field(String id, StringProperty typed, String name) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(_ -> model.submit());
        return field;
    }

    private HBox buttons() {
        var log = new Button(words.of("checklists.log"));
        log.setId("step-log");
        log.getStyleClass().add("main");
        log.setOnAction(_ -> model.submit());
        var leave = new Button(words.of("checklists.leave"));
        leave.setId("step-leave");
        leave.getStyleClass().add("flat");
        leave.setOnAction(_ -> model.leaveForm());
        var kept = new Label(words.of("checklists.kept"));
        kept.getStyleClass().addAll("small", "muted");
        var row = new HBox(8, log, leave, kept);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
