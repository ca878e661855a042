package app.courante.ui.checklists;

import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Sources;
import app.courante.desk.Answer;
import app.courante.ui.checklists.StepForm.Asked;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps of the card chosen, and below them what can be done with the step chosen.
final class StepsPane extends StackPane {
    private final ChecklistsModel model;
    private final Proofs proofs;
    private final Words words;
    private final LongList<StepLine> list;
    private final VBox head = new VBox(2);
    private final StackPane foot = new StackPane();
    private final FlowPane buttons = new FlowPane(6, 6);
    private final Label trouble = new Paragraph("");

    /// @param files brings evidence in and out
    /// @param back goes to the cards
    StepsPane(ChecklistsModel model, Attaching files, Words words, Runnable back) {
        this.model = model;
        this.proofs = new Proofs(model, files);
        this.words = words;
        this.list =
                new LongList<>(StepLine::key, new StepRow(words, model.seat().now()::getValue)::of);
        list.setId("steps");
        list.setAccessibleText(words.of("checklists.steps"));
        list.selectedKeyProperty().bindBidirectional(model.step());
        head.getStyleClass().add("band");
        foot.getStyleClass().add("panel-foot");
        trouble.setId("step-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        buttons();
        var content = new VBox(head, list, foot);
        VBox.setVgrow(list, Priority.ALWAYS);
        var panel = new Panel(words.of("checklists.steps"), content);
        Evidence.tell(list, this::ofStep);
        Evidence.caption(panel, this::ofTime);
        getChildren().setAll(panel);
        Watch.value(this, model.steps(), list::show);
        Watch.value(this, model.card(), _ -> list.toTop());
        Watch.value(this, model.step(), _ -> reveal());
        Watch.value(this, model.cards(), _ -> head());
        Watch.value(this, model.card(), _ -> head());
        Watch.value(this, model.form(), this::form);
        Watch.value(this, model.trouble(), answer -> trouble.setText(said(answer)));
        time(panel.caption());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.LEFT) return;
                    back.run();
                    event.consume();
                });
        proofs.takeDropped(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void reveal() {
        model.chosenStep().ifPresent(chosen -> list.reveal(model.steps().get().indexOf(chosen)));
    }

    /// How long the times of the card have been running.
    private void time(Label caption) {
        caption.getStyleClass().add("mono");
        Watch.value(
                caption,
                model.seat().now(),
                now ->
                        caption.setText(
                                model.chosenCard()
                                        .map(chosen -> chosen.card().since())
                                        .map(since ->
                                                words.of(
                                                        "checklists.running",
                                                        words.elapsed(
                                                                Duration.between(since, now))))
                                        .orElse("")));
    }

    private List<EntryId> ofStep() {
        var card = model.chosenCard();
        var step = model.chosenStep();
        return card.isEmpty() || step.isEmpty()
                ? List.of()
                : sources().step(card.get().card(), step.get().key().step());
    }

    private List<EntryId> ofCard() {
        return model.chosenCard().map(one -> sources().card(one.card())).orElse(List.of());
    }

    private List<EntryId> ofTime() {
        return model.chosenCard().map(one -> sources().since(one.card())).orElse(List.of());
    }

    private Sources sources() {
        return new Sources(model.situation().get());
    }

    private void head() {
        var chosen = model.chosenCard().orElse(null);
        head.setVisible(chosen != null);
        head.getChildren().clear();
        if (chosen == null) return;
        var title = new Paragraph(chosen.card().card().title());
        title.setId("card-title");
        title.getStyleClass().add("strong");
        var progress =
                new Paragraph(
                        words.of(
                                "checklists.card-head",
                                chosen.role(),
                                chosen.card().settled(),
                                chosen.card().lines().size(),
                                chosen.overdue()));
        progress.getStyleClass().addAll("small", "muted");
        Evidence.figure(progress, this::ofCard);
        head.getChildren().setAll(title, progress);
    }

    private String said(@Nullable Answer answer) {
        return switch (answer) {
            case Answer.Refused(Refusal why) -> words.of("refusal", why);
            case Answer.Failed _ -> words.of("trouble.not-saved");
            case Answer.Done _ -> "";
            case null -> "";
        };
    }

    /// The buttons, or, while something is asked, the form in their place.
    private void form(@Nullable StepForm form) {
        boolean left = foot.lookup(".text-field") != null && focusWithin();
        if (form == null) {
            foot.getChildren().setAll(new VBox(6, trouble, buttons));
            if (left) list.requestFocus();
            return;
        }
        var pane = new StepFormPane(model, form, words, trouble);
        foot.getChildren().setAll(pane);
        if (getScene() != null) pane.takeFocus();
    }

    /// Done, but not just now: asks when.
    private void doneEarlier() {
        model.ask(Asked.EVIDENCE);
        if (foot.getChildren().getFirst() instanceof StepFormPane pane) pane.takeTime();
    }

    private boolean focusWithin() {
        if (getScene() == null) return false;
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent())
            if (at.equals(foot)) return true;
        return false;
    }

    private void buttons() {
        var done = button("step-done", words.of("checklists.done"), model::done);
        done.getStyleClass().add("main");
        var earlier = button("step-earlier", words.of("checklists.earlier"), this::doneEarlier);
        buttons.getChildren().addAll(done, earlier);
        for (var asked : Asked.values())
            buttons.getChildren()
                    .add(
                            button(
                                    "step-" + asked.name().toLowerCase(Locale.ROOT),
                                    words.of("step-button", asked),
                                    () -> model.ask(asked)));
        var out = button("step-files", words.of("checklists.take-out"), proofs::takeOut);
        Watch.value(this, model.steps(), _ -> shown(out));
        Watch.value(this, model.step(), _ -> shown(out));
        buttons.getChildren()
                .addAll(button("step-attach", words.of("checklists.attach"), proofs::choose), out);
    }

    /// There only where there is something to take out.
    private void shown(Button out) {
        out.setVisible(!proofs.ofStep().isEmpty());
        out.setManaged(out.isVisible());
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.disableProperty().bind(model.step().isNull());
        button.setOnAction(_ -> {
            list.requestFocus();
            action.run();
        });
        return button;
    }

    private void act(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) return;
        switch (event.getCode()) {
            case SPACE, ENTER -> model.done();
            case E -> model.ask(Asked.EVIDENCE);
            case H -> doneEarlier();
            case S -> model.ask(Asked.SKIP);
            case N -> model.ask(Asked.NOT_APPLICABLE);
            case R -> model.ask(Asked.REOPEN);
            case C -> model.ask(Asked.NOTE);
            case F -> proofs.choose();
            case O -> proofs.takeOut();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
