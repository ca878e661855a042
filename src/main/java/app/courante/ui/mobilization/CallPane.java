package app.courante.ui.mobilization;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.wording.ShownPhones;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person at a time: the number, the text to read, and what came of it. Its parts stay while
/// people change, so that the focus does.
final class CallPane extends StackPane {
    private static final int LATEST_ATTEMPTS = 3;

    private final MobilizationModel model;
    private final CallModel call;
    private final CallWords words;
    private final TextField note = new TextField();
    private final TextField when = new TextField();
    private final Label name = new Paragraph("");
    private final HBox state = new HBox(8);
    private final Label attempts = new Paragraph("");
    private final Button begin = new Button();
    private final FlowPane outcomes = new FlowPane(6, 6);
    private final ScrollPane room = new ScrollPane();
    private final TimePane asked;
    private final Panel panel;
    private String shown = "";

    /// @param back gives the focus back to the board
    CallPane(MobilizationModel model, CallWords words, Runnable back) {
        this.model = model;
        this.call = model.call();
        this.words = words;
        asked = new TimePane(call, words, back, this::toEnd);
        var parts =
                new VBox(
                        who(),
                        new DialPane(model, words, begin()),
                        read(),
                        outcomes(),
                        asked,
                        trouble(),
                        noted());
        room.setContent(parts);
        room.setFitToWidth(true);
        room.setFocusTraversable(false);
        // What changes with every key is not worth a picture of it, which may be an old one.
        room.skinProperty()
                .addListener((_, _, _) -> {
                    for (var part : room.lookupAll(".viewport")) part.setCache(false);
                });
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var nobody = new Paragraph(words.of("mobilization.nobody-to-call"));
        nobody.getStyleClass().addAll("muted", "empty");
        var content = new StackPane(room, nobody);
        VBox.setVgrow(content, Priority.ALWAYS);
        panel = new Panel(words.of("mobilization.call-title"), new VBox(content, mend()));
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.turn(),
                turn -> {
                    room.setVisible(turn != null);
                    nobody.setVisible(turn == null);
                    show(turn);
                });
    }

    /// The last part may just have come: it counts only once it has its place.
    private void toEnd() {
        room.applyCss();
        room.layout();
        room.setVvalue(room.getVmax());
    }

    void takeNote() {
        toEnd();
        note.requestFocus();
        note.end();
    }

    void takeTime() {
        toEnd();
        when.requestFocus();
        when.end();
    }

    boolean asking() {
        return asked.typing();
    }

    private void show(@Nullable Turn turn) {
        panel.caption()
                .setText(turn == null ? "" : turn.person().name() + " · " + turn.role().name());
        var person = turn == null ? "" : turn.person().id();
        // Whoever comes next is read from the name on.
        if (!person.equals(shown)) room.setVvalue(room.getVmin());
        shown = person;
        if (turn == null) return;
        name.setText(turn.person().name());
        var place = new Label(words.place(turn.place()));
        place.getStyleClass().addAll("small", "muted");
        state.getChildren()
                .setAll(
                        words.pill(turn.standing(), turn.history(), turn.mine(), turn.late()),
                        place);
        attempts.setText(attempts(turn));
        attempts.setManaged(!attempts.getText().isEmpty());
        boolean another = turn.otherCaller() != null;
        begin.setText(
                words.of(
                        another
                                ? "mobilization.offer-next"
                                : turn.calling()
                                        ? "mobilization.give-up"
                                        : turn.reached()
                                                ? "mobilization.call-back"
                                                : "mobilization.begin"));
        begin.getStyleClass().remove("main");
        if (!turn.calling() && !turn.reached()) begin.getStyleClass().add("main");
        outcomes.setDisable(another);
    }

    private String attempts(Turn turn) {
        var history = turn.history();
        if (history == null) return "";
        var all = history.attempts();
        return all.subList(Math.max(0, all.size() - LATEST_ATTEMPTS), all.size()).stream()
                .map(words::attempt)
                .collect(Collectors.joining("\n"));
    }

    private VBox who() {
        name.setId("call-name");
        name.getStyleClass().add("call-name");
        state.setAlignment(Pos.CENTER_LEFT);
        attempts.setId("call-attempts");
        attempts.getStyleClass().addAll("small", "muted");
        Evidence.figure(attempts, new CallSources(model)::attempts);
        Evidence.tell(this, new CallSources(model)::attempts);
        return part(name, state, attempts);
    }

    private VBox read() {
        var title = new Label(words.of("mobilization.read"));
        title.getStyleClass().add("strong");
        var text = new Paragraph("");
        text.setId("call-text");
        text.getStyleClass().add("muted");
        Watch.value(text, model.board(), board -> text.setText(said(board)));
        return part(title, text);
    }

    private String said(Board board) {
        if (board.text().isEmpty()) return words.of("mobilization.no-text");
        var phones = new ShownPhones(model.situation(), model.mayDial(), words.words().texts());
        var read = phones.in(board.text());
        var text = board.exercise() ? words.of("exercise.framed", read) : read;
        // A number is read in one piece.
        return text.replaceAll("(?<=\\d) (?=\\d\\d\\b)", "\u00a0");
    }

    private Button begin() {
        begin.setId("call-begin");
        begin.setWrapText(true);
        begin.setMinHeight(Region.USE_PREF_SIZE);
        begin.setOnAction(_ -> {
            var turn = model.turn().get();
            if (turn != null && turn.calling()) call.leave();
            else call.begin();
        });
        return begin;
    }

    private VBox outcomes() {
        for (var outcome : CallOutcome.values()) {
            var button =
                    new Button(
                            words.of(
                                    "mobilization.outcome", outcome.key(), words.outcome(outcome)));
            button.setId("call-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("call-outcome");
            button.setOnAction(_ -> call.log(outcome));
            outcomes.getChildren().add(button);
        }
        var arrived = new Button(words.of("mobilization.arrive-key"));
        arrived.setId("call-arrived");
        arrived.getStyleClass().add("call-outcome");
        arrived.setOnAction(_ -> call.ask(Asking.ARRIVAL));
        outcomes.getChildren().add(arrived);
        Watch.value(
                arrived,
                model.turn(),
                turn -> {
                    boolean mayArrive =
                            turn != null && turn.reached() && turn.standing() != Standing.HERE;
                    arrived.setVisible(mayArrive);
                    arrived.setManaged(mayArrive);
                });
        return part(outcomes);
    }

    private VBox noted() {
        note.setId("call-note");
        note.textProperty().bindBidirectional(call.note());
        note.setPromptText(words.of("mobilization.note"));
        note.setAccessibleText(words.of("mobilization.note"));
        when.setId("call-when");
        when.textProperty().bindBidirectional(call.when());
        when.setPromptText(words.of("mobilization.happened"));
        when.setAccessibleText(words.of("mobilization.happened"));
        var meant = new Paragraph("");
        meant.setId("call-when-meant");
        meant.getStyleClass().addAll("small", "muted");
        meant.managedProperty().bind(meant.textProperty().isNotEmpty());
        Watch.value(meant, call.when(), _ -> meant.setText(meant()));
        return part(note, when, meant);
    }

    private String meant() {
        var happened = call.happened();
        return happened == null
                ? ""
                : words.of("mobilization.meant", words.words().dateAndTime(happened.instant()));
    }

    private Node trouble() {
        var trouble = new Paragraph("");
        trouble.setId("call-trouble");
        trouble.getStyleClass().addAll("refusal", "call-part");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Watch.value(
                trouble,
                call.trouble(),
                why -> {
                    trouble.setText(sentence(why));
                    if (why != null) toEnd();
                });
        return trouble;
    }

    private String sentence(@Nullable Enum<?> why) {
        if (why == null) return "";
        return why instanceof Refusal
                ? words.words().of("refusal", why)
                : words.words().of("trouble", why);
    }

    private Node mend() {
        var mend = new Button();
        mend.setId("call-mend");
        mend.getStyleClass().addAll("flat", "small");
        mend.setWrapText(true);
        mend.setOnAction(_ -> call.mend());
        mend.setMaxWidth(Double.MAX_VALUE);
        mend.setAlignment(Pos.CENTER_LEFT);
        var part = new VBox(mend);
        part.getStyleClass().add("call-last");
        Watch.value(
                part,
                call.last(),
                last -> {
                    part.setVisible(last != null);
                    part.setManaged(last != null);
                    if (last == null) return;
                    mend.setText(
                            words.of(
                                    "mobilization.mend",
                                    last.turn().person().name(),
                                    last.outcome() == null
                                            ? words.of("mobilization.arrived")
                                            : words.outcome(last.outcome())));
                });
        return part;
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(6, nodes);
        part.getStyleClass().add("call-part");
        return part;
    }
}
