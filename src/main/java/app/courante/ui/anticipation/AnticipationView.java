package app.courante.ui.anticipation;

import app.courante.crisis.EntryId;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.ui.anticipation.AnticipationModel.Asked;
import app.courante.ui.anticipation.AnticipationModel.Shown;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What may come on the left, what was asked of others on the right; single keys work on the list
/// that has the focus.
public final class AnticipationView extends Columns {
    private final AnticipationModel model;
    private final Words words;
    private final ForesightForms forms;
    private final LongList<Hypothesis> hypotheses;
    private final LongList<Asked> requests;

    public AnticipationView(AnticipationModel model, Words words, Overlay overlay) {
        super(52, 48);
        this.model = model;
        this.words = words;
        this.forms = new ForesightForms(model, words, overlay);
        var rows = new ForesightRows(words, model.seat().now()::getValue);
        this.hypotheses = new LongList<>(Hypothesis::id, rows::of);
        this.requests = new LongList<>(one -> one.request().id(), rows::of);
        Evidence.tell(
                hypotheses,
                () -> model.chosenHypothesis().map(Hypothesis::entries).orElse(List.of()));
        Evidence.tell(
                requests,
                () -> model.chosenRequest().map(one -> one.request().entries()).orElse(List.of()));
        getStyleClass().add("screen");
        setMinSize(0, 0);
        hypotheses.setId("hypotheses");
        hypotheses.setAccessibleText(words.of("anticipation.hypotheses"));
        hypotheses.selectedKeyProperty().bindBidirectional(model.hypothesis());
        requests.setId("requests");
        requests.setAccessibleText(words.of("anticipation.requests"));
        requests.selectedKeyProperty().bindBidirectional(model.request());
        var left =
                panel(
                        "anticipation.hypotheses",
                        hypotheses,
                        "anticipation.no-hypothesis",
                        shown -> shown.hypotheses().isEmpty(),
                        shown ->
                                words.of(
                                        "anticipation.hypotheses-open",
                                        shown.open(),
                                        shown.hypotheses().size()),
                        button("hypothesis-state", "anticipation.state", forms::state),
                        "anticipation.hypothesis-keys");
        var right =
                panel(
                        "anticipation.requests",
                        requests,
                        "anticipation.no-request",
                        shown -> shown.requests().isEmpty(),
                        shown ->
                                words.of(
                                        "anticipation.requests-open",
                                        shown.awaited(),
                                        shown.late()),
                        button("support-ask", "anticipation.ask", forms::ask),
                        "anticipation.request-keys");
        hypotheses.onEnter(() -> model.chosenHypothesis().ifPresent(one -> open(one.entries())));
        requests.onEnter(
                () -> model.chosenRequest().ifPresent(one -> open(one.request().entries())));
        addRow(0, left, right);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    hypotheses.show(shown.hypotheses());
                    requests.show(shown.requests());
                });
        Watch.value(this, model.called(), this::answerCall);
        sceneProperty().addListener((_, _, _) -> answerCall(model.called().get()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Panel panel(
            String title,
            LongList<?> list,
            String whenNone,
            Function<Shown, Boolean> none,
            Function<Shown, String> caption,
            Button first,
            String keys) {
        var hint = new Paragraph(words.of(whenNone));
        hint.getStyleClass().addAll("muted", "empty");
        hint.setMouseTransparent(true);
        var lines = new StackPane(list, hint);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var said = new Paragraph(words.of(keys));
        said.getStyleClass().addAll("small", "muted");
        var foot = new FlowPane(10, 6, first, said);
        foot.getStyleClass().add("row");
        var panel = new Panel(words.of(title), new VBox(lines, foot));
        panel.setMinWidth(0);
        Watch.value(
                panel,
                model.shown(),
                shown -> {
                    hint.setVisible(none.apply(shown));
                    panel.caption().setText(none.apply(shown) ? "" : caption.apply(shown));
                });
        return panel;
    }

    private Button button(String id, String key, Runnable does) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        button.disableProperty().bind(model.shown().map(shown -> !shown.running()));
        return button;
    }

    /// Shows the request that somebody came here for.
    private void answerCall(boolean called) {
        if (!called || getScene() == null) return;
        model.called().set(false);
        requests.requestFocus();
        model.chosenRequest().ifPresent(requests::select);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        var code = event.getCode();
        boolean done = requests.isFocused() ? request(code) : hypothesis(code);
        if (done) event.consume();
    }

    private boolean hypothesis(KeyCode code) {
        if (!model.shown().get().running()) return false;
        var open = model.chosenHypothesis().filter(Hypothesis::open);
        switch (code) {
            case H -> forms.state();
            case Q -> forms.ask();
            case V -> open.ifPresent(forms::realise);
            case M -> open.ifPresent(forms::change);
            case X -> open.ifPresent(forms::drop);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean request(KeyCode code) {
        if (!model.shown().get().running()) return false;
        var open = model.chosenRequest().filter(one -> one.request().open()).map(Asked::request);
        switch (code) {
            case H -> forms.state();
            case Q -> forms.ask();
            case P -> open.ifPresent(forms::promise);
            case V -> open.ifPresent(forms::receive);
            case N -> open.ifPresent(forms::refuse);
            case X -> open.ifPresent(forms::cancel);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open(List<EntryId> entries) {
        model.seat().evidence().open(entries);
    }
}
