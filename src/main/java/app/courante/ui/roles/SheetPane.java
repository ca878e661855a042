package app.courante.ui.roles;

import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.board.HandOverSheet;
import app.courante.crisis.board.HandOverSheet.Item;
import app.courante.desk.Answer;
import app.courante.plan.CrisisArrangement.Duty;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.roles.RolesModel.Relay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheet of a hand-over: the incoming holder takes over item by item, then the role.
final class SheetPane extends StackPane {
    private final RolesModel model;
    private final HourWords hours;
    private final Consumer<HandOver> callOff;
    private final LongList<Item> list;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph outgoing = new Paragraph("");
    private final Label progress = new Label();
    private final Paragraph trouble = new Paragraph("");
    private @Nullable EntryId shown;

    /// @param callOff asks for the reason and calls a hand-over off
    SheetPane(RolesModel model, HourWords hours, Consumer<HandOver> callOff) {
        this.model = model;
        this.hours = hours;
        this.callOff = callOff;
        var rows = new SheetRow(hours, id -> model.situation().get().log().line(id));
        list = new LongList<>(Item::key, rows::of);
        list.setId("sheet");
        list.setAccessibleText(hours.words().of("roles.sheet"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::take);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) accept();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.getStyleClass().addAll("stay-bar", "tone-fine");
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.setId("sheet-progress");
        progress.getStyleClass().addAll("small", "strong");
        progress.setMinWidth(USE_PREF_SIZE);
        trouble.setId("sheet-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.getStyleClass().add("refusal");
        addEventFilter(KeyEvent.KEY_PRESSED, this::end);
        Watch.value(this, model.relay(), this::show);
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void show(@Nullable Relay relay) {
        if (relay == null) return;
        if (!relay.handOver().id().equals(shown)) lay(relay);
        var sheet = relay.sheet();
        int all = sheet.items().size();
        int done = all - sheet.left();
        list.show(sheet.items());
        outgoing.setText(outgoing(relay.handOver()));
        progress.setText(hours.words().of("roles.progress", done, all));
        bar.setProgress(all == 0 ? 1 : (double) done / all);
    }

    /// Another hand-over than the one that was shown.
    private void lay(Relay relay) {
        shown = relay.handOver().id();
        trouble.setText("");
        var next = relay.sheet().next();
        list.toTop();
        list.selectedKeyProperty().set(next == null ? null : next.key());
        var words = hours.words();
        var panel =
                new Panel(
                        words.of("roles.sheet"),
                        new VBox(head(relay.handOver()), list, foot(relay.handOver())));
        panel.caption().setText(relay.handOver().role().name());
        getChildren().setAll(panel);
    }

    private VBox head(HandOver handOver) {
        var words = hours.words();
        var to =
                hours.ticking(
                        new Paragraph(""),
                        now ->
                                words.of(
                                        "roles.incoming",
                                        handOver.to().name(),
                                        hours.hour(handOver.begun()),
                                        beside(handOver.begun(), now)));
        to.setId("sheet-overlap");
        var state = new HBox(10, bar, progress);
        state.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(5, outgoing, to, state);
        head.getStyleClass().add("row");
        return head;
    }

    private String outgoing(HandOver handOver) {
        var seats = model.situation().get().conduct().seats();
        var name = handOver.from().name();
        return seats.holds(handOver.from().id(), handOver.role().id())
                ? hours.words().of("roles.outgoing", name)
                : hours.words().of("roles.outgoing-left", name);
    }

    /// `12 min`, or `12 min of 30 min` where the plan says how long the two sit together.
    private String beside(Instant begun, Instant now) {
        var plan = model.situation().get().document();
        var duty = plan == null ? new Duty(null, null, null, null) : plan.arrangement().duty();
        var spent = hours.span(begun, now);
        return duty.overlap() == null
                ? spent
                : hours.words().of("roles.stay", spent, hours.words().duration(duty.overlap()));
    }

    private VBox foot(HandOver handOver) {
        var words = hours.words();
        var note = new TextField();
        var typed = new SimpleStringProperty();
        model.seat().keep(draft(handOver), typed);
        note.setText(typed.get());
        note.textProperty().addListener((_, _, text) -> typed.set(text));
        note.setId("sheet-note");
        note.setPromptText(words.of("roles.note"));
        note.setAccessibleText(words.of("roles.note"));
        var end = new Button(words.of("roles.end"));
        end.setId("sheet-end");
        end.getStyleClass().add("main");
        end.setOnAction(_ -> end(handOver));
        var off = new Button(words.of("roles.call-off"));
        off.setId("sheet-call-off");
        off.setOnAction(_ -> callOff.accept(handOver));
        var buttons = new HBox(8, end, off);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var keys = new Paragraph(words.of("roles.sheet-keys"));
        keys.getStyleClass().addAll("small", "muted");
        var foot = new VBox(8, note, buttons, trouble, keys);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    static String draft(HandOver handOver) {
        return "draft.roles.note." + handOver.id();
    }

    private void take(KeyEvent event) {
        if (event.isControlDown()) return;
        if (event.getCode() == KeyCode.SPACE) accept();
        else if (event.getCode() == KeyCode.ENTER) chosen().ifPresent(model::follow);
        else return;
        event.consume();
    }

    private Optional<Item> chosen() {
        var relay = model.relay().get();
        return relay != null && list.selectedKeyProperty().get() instanceof String key
                ? relay.sheet().item(key)
                : Optional.empty();
    }

    /// Takes the chosen item over and goes to the next, so that Space after Space is enough.
    private void accept() {
        var relay = model.relay().get();
        if (relay == null || !(list.selectedKeyProperty().get() instanceof String key)) return;
        var next = after(relay.sheet(), key);
        model.accept(relay.handOver().id(), key, this::answered);
        if (next != null) list.select(next);
    }

    private static @Nullable Item after(HandOverSheet sheet, String key) {
        var left = new ArrayList<Item>();
        int passed = 0;
        for (var item : sheet.items()) {
            if (item.key().equals(key)) passed = left.size();
            else if (!item.accepted()) left.add(item);
        }
        return left.isEmpty() ? null : left.get(passed % left.size());
    }

    /// Ctrl+Enter from anywhere here, and Enter in the note, end the hand-over.
    private void end(KeyEvent event) {
        boolean ends = event.isControlDown() || event.getTarget() instanceof TextField;
        var relay = model.relay().get();
        if (event.getCode() != KeyCode.ENTER || !ends || relay == null) return;
        end(relay.handOver());
        event.consume();
    }

    private void end(HandOver handOver) {
        var note = Objects.requireNonNullElse(noteTyped(), "");
        model.end(
                handOver.id(),
                note,
                answer -> {
                    if (answer instanceof Answer.Done)
                        model.seat().notebook().put(draft(handOver), "");
                    answered(answer);
                });
    }

    private @Nullable String noteTyped() {
        Node field = lookup("#sheet-note");
        return field instanceof TextField typed ? typed.getText() : null;
    }

    private void answered(Answer answer) {
        var words = hours.words();
        trouble.setText(
                switch (answer) {
                    case Answer.Done _ -> "";
                    case Answer.Refused(Refusal why) -> words.of("refusal", why);
                    case Answer.Failed _ -> words.of("trouble.not-saved");
                });
    }
}
