package app.courante.ui.intake;

import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.desk.Answer;
import app.courante.intake.Finding;
import app.courante.intake.LogReading;
import app.courante.text.Fault;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Remarks;
import app.courante.ui.kit.Remarks.Remark;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card on which a log kept elsewhere is read in: questions on the left, what would come of
/// them on the right.
public final class IntakeView extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final IntakeModel model;
    private final Words words;
    private final Runnable done;
    private final Label trouble = new Label();

    /// The card's content.
    ///
    /// @param done called once the log has been taken in
    public IntakeView(IntakeModel model, Words words, Runnable done) {
        this.model = model;
        this.words = words;
        this.done = done;
        setSpacing(12);
        setPrefSize(1020, 560);
        var questions = new IntakeQuestions(model, words);
        var outcome = new VBox(12, lines(), findings());
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var middle = new HBox(16, questions, outcome);
        VBox.setVgrow(middle, Priority.ALWAYS);
        trouble.setId("intake-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Watch.value(this, model.faults(), faults -> trouble.setText(sentences(faults)));
        getChildren().setAll(middle, trouble, actions());
    }

    private String sentences(List<Fault> faults) {
        return String.join(
                "\n",
                faults.stream()
                        .map(fault ->
                                words.of(
                                        fault.line() > 0 ? "fault.at" : "fault.in",
                                        fault.file(),
                                        fault.line(),
                                        words.of(fault)))
                        .toList());
    }

    private Panel lines() {
        var list =
                new LongList<Numbered<ImportedLine>>(
                        Numbered::number, numbered -> line(numbered.of()));
        list.setId("intake-lines");
        list.setPrefHeight(260);
        var panel = new Panel(words.of("intake.lines"), list);
        VBox.setVgrow(panel, Priority.ALWAYS);
        Watch.value(
                panel,
                model.reading(),
                reading -> {
                    list.show(reading == null ? List.of() : Numbered.all(reading.lines()));
                    panel.caption()
                            .setText(
                                    reading == null
                                            ? words.of("intake.answer-first")
                                            : words.of("timeline.count", reading.lines().size()));
                });
        return panel;
    }

    private Region line(ImportedLine line) {
        var time = new Label(TIME.format(line.at()));
        time.getStyleClass().addAll("mono", "muted");
        time.setMinWidth(150);
        var text =
                new Paragraph(
                        line.author().isEmpty()
                                ? line.text()
                                : line.text() + "  (" + line.author() + ")");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(10, time, text);
        row.getStyleClass().add("row");
        return row;
    }

    private Remarks<Finding> findings() {
        var remarks =
                new Remarks<>("intake-findings", words.of("intake.findings"), 70, this::remark);
        remarks.setListHeight(170);
        Watch.value(
                remarks,
                model.reading(),
                reading -> {
                    var found = reading == null ? List.<Finding>of() : reading.findings();
                    remarks.show(found);
                    remarks.caption()
                            .setText(
                                    reading == null
                                            ? ""
                                            : words.of("intake.findings-count", found.size()));
                });
        return remarks;
    }

    private Remark remark(Finding finding) {
        return new Remark(
                finding.line() > 0 ? words.of("intake.line", finding.line()) : "",
                words.of("finding", finding.kind(), finding.details().toArray()),
                finding.blocks() ? Tone.ACT_NOW : Tone.SOON);
    }

    private HBox actions() {
        var without = new CheckBox();
        without.setId("intake-without");
        without.selectedProperty().bindBidirectional(model.withoutUnreadable());
        var take = new Button(words.of("intake.do"));
        take.setId("intake-do");
        take.getStyleClass().add("main");
        take.setOnAction(_ -> model.takeIn(this::answered));
        Watch.value(
                without,
                model.reading(),
                reading -> {
                    int blocking = blocking(reading);
                    without.setText(words.of("intake.without", blocking));
                    without.setVisible(blocking > 0);
                    without.setManaged(blocking > 0);
                });
        take.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !ready(),
                                model.reading(),
                                model.withoutUnreadable(),
                                model.title()));
        var hint = new Label(words.of("intake.hint"));
        hint.getStyleClass().addAll("small", "muted");
        var row = new HBox(12, take, without, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private boolean ready() {
        var reading = model.reading().get();
        return reading != null
                && !reading.lines().isEmpty()
                && !model.title().get().isBlank()
                && (blocking(reading) == 0 || model.withoutUnreadable().get());
    }

    private static int blocking(@Nullable LogReading reading) {
        return reading == null ? 0 : reading.blocking().size();
    }

    private void answered(Answer answer) {
        switch (answer) {
            case Answer.Done _ -> done.run();
            case Answer.Refused(var why) -> trouble.setText(words.of("refusal", why));
            case Answer.Failed _ -> trouble.setText(words.of("trouble.not-saved"));
        }
    }

    /// A thing and where it stands, since two lines may well be equal.
    private record Numbered<T>(int number, T of) {
        static <T> List<Numbered<T>> all(List<T> things) {
            return IntStream.range(0, things.size())
                    .mapToObj(i -> new Numbered<>(i, things.get(i)))
                    .toList();
        }
    }
}
