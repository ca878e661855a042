package app.courante.ui.course;

import app.courante.crisis.Refusal;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.Signals.Signal;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What was seen: say it, find those that wait, judge one.
final class SignalCards {
    private static final KeyCombination DECLARE = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination ATTACH = KeyCombination.valueOf("Shortcut+J");

    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final CourseForms forms;

    SignalCards(CourseModel model, Words words, Overlay overlay, CourseForms forms) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.forms = forms;
    }

    void report() {
        var kept = model.kept();
        var text = kept.field("signal-text", "draft.signal.text");
        text.setPromptText(words.of("signal.text-prompt"));
        var source = SourceField.of(model, words, kept, "signal-source", "draft.signal.source");
        var at = kept.field("signal-at", "draft.signal.at");
        at.setPromptText(words.of("declare.began-prompt"));
        var form = kept.form(words, overlay);
        form.field(words.of("signal.text"), text, Refusal.TEXT_MISSING, Refusal.TEXT_TOO_LONG)
                .field(words.of("declare.source"), source)
                .field(words.of("signal.at"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("signal.do"),
                        at,
                        model.seat(),
                        moment -> new ReportSignal(text.getText(), source.getText(), moment));
        overlay.open(words.of("signal.heading"), form, text);
    }

    void list() {
        var list = rows();
        list.setPrefSize(680, 380);
        var empty = new Paragraph(words.of("signal.none"));
        empty.setId("signals-none");
        empty.getStyleClass().add("muted");
        empty.setMaxWidth(600);
        var hint = new Label(words.of("signal.keys"));
        hint.getStyleClass().addAll("small", "muted");
        var waiting = !model.signals().isEmpty();
        var content = waiting ? new VBox(10, list, hint) : new VBox(empty);
        overlay.open(words.of("signal.waiting", model.signals().size()), content, content);
        if (waiting) list.requestFocus();
    }

    /// The signals that wait, the oldest first; Enter judges the one chosen.
    private LongList<Signal> rows() {
        var rows = new SignalRows(words, model.seat().now()::getValue);
        var list = new LongList<Signal>(Signal::id, rows::of);
        list.setId("signals");
        list.setAccessibleText(words.of("signal.title"));
        list.show(model.signals());
        if (!model.signals().isEmpty()) list.select(model.signals().getFirst());
        list.onEnter(() ->
                model.signals().stream()
                        .filter(one -> one.id().equals(list.selectedKeyProperty().get()))
                        .findFirst()
                        .ifPresent(this::judge));
        return list;
    }

    void judge(Signal signal) {
        var kept = model.kept();
        var reason = kept.field("dismiss-reason", "draft.signal.dismiss-" + signal.id());
        var form = kept.form(words, overlay);
        Runnable declare = () -> forms.declareFrom(signal);
        Runnable attach = () -> model.attach(signal.id(), form::answer);
        var text = new Paragraph(signal.text());
        text.setId("signal-said");
        text.getStyleClass().add("strong");
        var by = new Paragraph(SignalRows.seen(signal, words, model.seat().now().getValue()));
        by.getStyleClass().addAll("small", "muted");
        form.line(new VBox(4, text, by))
                .field(words.of("signal.dismiss-reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("signal.dismiss"),
                        model.seat(),
                        () -> new DismissSignal(signal.id(), reason.getText()))
                .also("signal-declare", words.of("signal.declare"), declare);
        if (model.running()) form.also("signal-attach", words.of("signal.attach"), attach);
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (DECLARE.match(event)) declare.run();
                    else if (ATTACH.match(event) && model.running()) attach.run();
                    else return;
                    event.consume();
                });
        overlay.open(words.of("signal.judge"), form, reason);
    }
}
