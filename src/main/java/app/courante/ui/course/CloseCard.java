package app.courante.ui.course;

import app.courante.crisis.ActionFate;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.OpenEnds;
import app.courante.crisis.board.RoleBoard;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The end of a crisis: what still stands is told, every open action is settled, the exit criteria
/// are asked once more, and all of it is done at once.
final class CloseCard {
    private final CourseModel model;
    private final Words words;
    private final Overlay overlay;
    private final CourseForms forms;
    private final Kept kept;
    private final ToggleGroup fates = new ToggleGroup();
    private final Settling settling;

    CloseCard(CourseModel model, Words words, Overlay overlay, CourseForms forms) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.forms = forms;
        this.kept = new Kept(model.seat(), model.situation().get().crisis());
        this.settling =
                new Settling(
                        model.situation().get().conduct().actions().open(),
                        kept.text("draft.crisis.close.actions"));
    }

    void open() {
        var exit = new ExitPane(model, words, kept.text("draft.crisis.close.exit"));
        var waiver = kept.field("waiver", "draft.crisis.close.waiver");
        waiver.setPromptText(words.of("exit.waiver-prompt"));
        waiver.disableProperty().bind(exit.all());
        var reason = kept.field("close-reason", "draft.crisis.close");
        var othersReason = kept.field("close-others-reason", "draft.crisis.close.others");
        othersReason.setPromptText(words.of("close.others-prompt"));
        var others = others(kept.text("draft.crisis.close.fate"));
        var form = kept.form(words, overlay);
        // In one paragraph, and scrolled: so the button stays on a small screen.
        var told = told();
        if (!told.isEmpty()) form.line(new Tall(note(String.join(" ", told)), 640, 84));
        boolean busy = !settling.lines().get().isEmpty();
        if (busy) actions(form, others, othersReason);
        if (exit.asks()) {
            form.field(words.of("exit.criteria"), new Tall(exit, 460, busy ? 120 : 220));
            form.field(words.of("exit.waiver"), waiver, Refusal.WAIVER_MISSING);
        }
        form.field(words.of("crisis.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("close.do"),
                        model.seat(),
                        () ->
                                new CloseCrisis(
                                        reason.getText(),
                                        settling.said(),
                                        fate(),
                                        othersReason.getText(),
                                        exit.met(),
                                        waiver.getText(),
                                        exit.unknown()));
        Node first = busy ? others : exit.asks() ? exit : reason;
        overlay.open(words.of("close.heading"), form, first);
    }

    private void actions(Form form, Node others, Node othersReason) {
        var pane = new SettlePane(settling, words, model.seat().now().getValue());
        var left = form.spot(others, Refusal.ACTIONS_LEFT);
        var missing = form.spot(othersReason, Refusal.ACTION_REASON_MISSING);
        form.field(
                words.of("close.actions"), new VBox(6, others, left, othersReason, missing, pane));
    }

    /// What is open beside the actions; it does not stand in the way.
    private List<String> told() {
        var told = new ArrayList<String>();
        var situation = model.situation().get();
        var standing = model.standing();
        if (!standing.isEmpty()) told.add(words.of("close.stands-down", forms.parts(standing)));
        var vacant =
                RoleBoard.of(situation).lines().stream()
                        .filter(line -> line.vacantSince() != null)
                        .map(line -> line.role().name())
                        .collect(Collectors.joining(", "));
        if (!vacant.isEmpty()) told.add(words.of("close.vacant", vacant));
        for (var end : OpenEnds.of(situation).lines())
            told.add(words.of("open-end", end.kind(), end.count()));
        int unverified = situation.log().unverified();
        if (unverified > 0) told.add(words.of("close.unverified", unverified));
        int signals = situation.signals().waiting().size();
        if (signals > 0) told.add(words.of("close.signals", signals));
        return told;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.getStyleClass().add("close-told");
        note.setMaxWidth(620);
        return note;
    }

    /// What becomes of all that nothing was said of; nothing chosen means that each is asked.
    private FlowPane others(StringProperty chosen) {
        var row = new Fates();
        row.getChildren().add(new Label(words.of("close.all-others")));
        for (var fate : ActionFate.values()) {
            var button = new ToggleButton(words.of("action-fate", fate));
            button.setId("close-others-" + fate.name().toLowerCase(java.util.Locale.ROOT));
            button.setUserData(fate);
            button.setToggleGroup(fates);
            button.setSelected(fate.name().equals(chosen.get()));
            row.getChildren().add(button);
        }
        fates.selectedToggleProperty()
                .addListener((_, _, _) -> {
                    var fate = fate();
                    chosen.set(fate == null ? "" : fate.name());
                });
        return row;
    }

    private @Nullable ActionFate fate() {
        var toggle = fates.getSelectedToggle();
        return toggle != null && toggle.getUserData() instanceof ActionFate fate ? fate : null;
    }

    /// Takes the focus to its first button.
    private static final class Fates extends FlowPane {
        Fates() {
            super(6, 6);
            setId("close-others");
            setPrefWrapLength(560);
        }

        @Override
        public void requestFocus() {
            if (getChildren().size() > 1) getChildren().get(1).requestFocus();
        }
    }
}
