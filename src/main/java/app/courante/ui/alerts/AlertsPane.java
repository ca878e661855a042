package app.courante.ui.alerts;

import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Severity;
import app.courante.desk.Answer;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.WayBack;
import app.courante.ui.kit.Words;
import app.courante.wording.AlertSentence;
import java.time.Duration;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of alerts and what can be done about the chosen one, by single keys: acknowledge, put
/// off, go there. It never takes the focus by itself.
public final class AlertsPane extends VBox implements AlertRow.Deeds {
    private final AlertsModel model;
    private final Words words;
    private final Runnable leaving;
    private final AlertSentence sentences;
    private final LongList<AlertLine> list;
    private final VBox nothing;
    private final StackPane snoozing = new StackPane();
    private final Label trouble = new Paragraph("");
    private @Nullable WayBack back;
    private int rank;

    /// The list, on a screen or on a card.
    ///
    /// @param alone true on a card, where the keys are told all the time
    /// @param leaving called before one goes where an alert is settled
    public AlertsPane(AlertsModel model, Words words, boolean alone, Runnable leaving) {
        this.model = model;
        this.words = words;
        this.leaving = leaving;
        this.sentences = new AlertSentence(words.texts(), words.zone());
        var rows = new AlertRow(words, model.seat().now()::getValue, this);
        list = new LongList<>(line -> line.alert().key(), rows::of);
        setId("alerts-pane");
        list.setId("alerts");
        list.setAccessibleText(words.of("alerts.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.selectedKeyProperty().bindBidirectional(model.chosen());
        Evidence.tell(list, model::entries);
        nothing = nothing();
        var content = new StackPane(list, nothing);
        content.setMinHeight(0);
        setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content, foot(alone));
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        Watch.value(
                this,
                Bindings.createObjectBinding(
                        () ->
                                AlertLine.all(
                                        model.alerts().get(),
                                        model.chosen().get(),
                                        model.seat().now().getValue(),
                                        words.zone()),
                        model.alerts(),
                        model.chosen(),
                        model.seat().now()),
                this::show);
    }

    /// Puts the focus into the list, and remembers where it was.
    public void enter() {
        var from = WayBack.from(getScene());
        if (!from.within(this)) back = from;
        model.chooseFirst();
        list.requestFocus();
    }

    @Override
    public void acknowledge(Alert alert) {
        model.acknowledge(alert, said(alert), this::answered);
    }

    @Override
    public void snooze(Alert alert) {
        var form =
                new SnoozeForm(
                        alert,
                        sentences.title(alert),
                        words,
                        length -> snooze(alert, length),
                        trouble::setText);
        trouble.setText("");
        snoozing.getChildren().setAll(form);
        form.takeFocus();
    }

    @Override
    public void lead(Alert alert) {
        leaving.run();
        model.lead(alert.target());
    }

    private void snooze(Alert alert, Duration length) {
        if (model.alerts().get().alert(alert.key()).isEmpty()) {
            trouble.setText("");
            endSnoozing();
            return;
        }
        model.snooze(alert, said(alert), length, this::answered);
    }

    private String said(Alert alert) {
        return sentences.whole(alert, model.seat().now().getValue());
    }

    private void answered(Answer answer) {
        switch (answer) {
            case Answer.Done _ -> {
                trouble.setText("");
                endSnoozing();
            }
            case Answer.Refused(var why) -> trouble.setText(words.of("refusal", why));
            case Answer.Failed _ -> trouble.setText(words.of("trouble.not-saved"));
        }
    }

    private void endSnoozing() {
        if (snoozing.getChildren().isEmpty()) return;
        boolean inside = WayBack.from(getScene()).within(snoozing);
        snoozing.getChildren().clear();
        if (inside) list.requestFocus();
    }

    private void show(List<AlertLine> lines) {
        nothing.setVisible(lines.isEmpty());
        list.show(lines);
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).chosen()) rank = i;
        if (model.chosenAlert().isEmpty()) {
            // What is being typed is not pulled away from under the hands.
            boolean typing =
                    !snoozing.getChildren().isEmpty() && WayBack.from(getScene()).within(snoozing);
            if (!typing) endSnoozing();
            trouble.setText(typing ? words.of("alerts.snooze-gone") : "");
        }
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        var alert = model.chosenAlert();
        if (alert.isEmpty()) {
            again(event);
            return;
        }
        switch (event.getCode()) {
            case A -> acknowledge(alert.get());
            case R -> snooze(alert.get());
            case ENTER -> lead(alert.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The chosen one went with its cause: an arrow goes on from where it stood.
    private void again(KeyEvent event) {
        var all = model.alerts().get().all();
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (!arrow || all.isEmpty()) return;
        int index = Math.clamp(event.getCode() == KeyCode.UP ? rank - 1L : rank, 0, all.size() - 1);
        model.chosen().set(all.get(index).key());
        list.reveal(index);
        event.consume();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        if (!snoozing.getChildren().isEmpty()) {
            trouble.setText("");
            endSnoozing();
        } else if (back != null) {
            back.go();
            back = null;
        } else return;
        event.consume();
    }

    private VBox foot(boolean alone) {
        trouble.setId("alerts-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var keys = new Paragraph("");
        keys.getStyleClass().addAll("small", "muted");
        Watch.value(
                keys, model.seat().me(), me -> keys.setText(words.of("alerts.keys", me.name())));
        keys.visibleProperty().bind(list.focusedProperty().or(new SimpleBooleanProperty(alone)));
        keys.managedProperty().bind(keys.visibleProperty());
        var foot = new VBox(6, snoozing, trouble, keys);
        foot.getStyleClass().add("alerts-foot");
        foot.visibleProperty()
                .bind(
                        keys.visibleProperty()
                                .or(Bindings.isNotEmpty(snoozing.getChildren()))
                                .or(trouble.textProperty().isNotEmpty()));
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private VBox nothing() {
        var calm = new Paragraph(words.of("alerts.none"));
        calm.getStyleClass().addAll("strong", "toned", Pill.styleClass(Pill.Tone.FINE));
        var watched = new Paragraph(words.of("alerts.watched"));
        watched.getStyleClass().addAll("small", "muted");
        var box = new VBox(calm, watched);
        box.getStyleClass().add("empty");
        box.setMouseTransparent(true);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// How many ring, with the word for the most pressing; empty when none does.
    public static String count(Alerts alerts, Words words) {
        var ringing = alerts.ringing();
        if (ringing.isEmpty()) return "";
        return words.of("alerts.count", ringing.size(), words.of("severity", worst(alerts)));
    }

    /// The tone of the most pressing one that rings.
    public static Pill.Tone tone(Alerts alerts) {
        return alerts.ringing().isEmpty() ? Pill.Tone.FINE : AlertRow.tone(worst(alerts));
    }

    private static Severity worst(Alerts alerts) {
        return alerts.ringing().stream()
                .map(Alert::severity)
                .min(Severity::compareTo)
                .orElse(Severity.SOON);
    }
}
