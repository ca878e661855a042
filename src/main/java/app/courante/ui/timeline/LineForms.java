package app.courante.ui.timeline;

import app.courante.crisis.LogLine;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// The two things that can be done to a line: correct it, confirm it. What is typed outlives the
/// card and a kill.
public final class LineForms {
    private final TimelineModel model;
    private final Seat seat;
    private final Words words;
    private final Overlay overlay;

    public LineForms(TimelineModel model, Seat seat, Words words, Overlay overlay) {
        this.model = model;
        this.seat = seat;
        this.words = words;
        this.overlay = overlay;
    }

    /// Opens the correction of a line.
    public void correct(LogLine line) {
        var text = area("correction-text", draft(line, "text", line.wording().text()));
        var time = field("correction-time", draft(line, "time", ""));
        time.setPromptText(words.moment(line.wording().happened(), seat.now().getValue()));
        var reason = field("correction-reason", draft(line, "reason", ""));
        var form =
                new Form(
                        words,
                        () -> {
                            forget(line);
                            overlay.close();
                        });
        form.field(words.of("correction.text"), text)
                .field(words.of("correction.time"), time)
                .field(words.of("correction.reason"), reason)
                .action(
                        words.of("correction.do"),
                        "main",
                        () ->
                                form.withTime(
                                        time,
                                        seat,
                                        moment ->
                                                model.correct(
                                                        line.id(),
                                                        text.getText(),
                                                        reason.getText(),
                                                        moment,
                                                        form::answer)));
        overlay.open(words.of("correction.title", line.id().shown()), form, text);
    }

    /// Opens the confirmation of a line.
    public void confirm(LogLine line) {
        var source = field("confirmation-source", draft(line, "source", ""));
        var form =
                new Form(
                        words,
                        () -> {
                            forget(line);
                            overlay.close();
                        });
        form.field(words.of("confirmation.source"), source)
                .action(
                        words.of("confirmation.do"),
                        "main",
                        () -> model.confirm(line.id(), source.getText(), form::answer));
        overlay.open(words.of("confirmation.title", line.id().shown()), form, source);
    }

    private SimpleStringProperty draft(LogLine line, String part, String first) {
        var typed = new SimpleStringProperty();
        seat.keep(name(line, part), typed);
        if (typed.get().isEmpty()) typed.set(first);
        return typed;
    }

    private void forget(LogLine line) {
        for (var part : new String[] {"text", "time", "reason", "source"})
            seat.notebook().put(name(line, part), "");
    }

    private static String name(LogLine line, String part) {
        return "draft.line." + line.id() + "." + part;
    }

    private static TextField field(String id, SimpleStringProperty typed) {
        var field = new TextField(typed.get());
        field.setId(id);
        field.textProperty().addListener((_, _, text) -> typed.set(text));
        return field;
    }

    private static TextArea area(String id, SimpleStringProperty typed) {
        var area = new TextArea(typed.get());
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.textProperty().addListener((_, _, text) -> typed.set(text));
        return area;
    }
}
