package app.courante.ui.telephony;

import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.plan.Telephony.Announcement;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The number chosen: what to dial to move it, what callers will hear, whether emergency calls
/// pass, and what was done with it, down to the log.
final class NumberPane extends StackPane {
    /// Of a number that nobody may dial.
    static final PseudoClass FORBIDDEN = PseudoClass.getPseudoClass("forbidden");

    private final TelephonyModel model;
    private final Words words;
    private final NumberWords told;
    private final VBox facts = new VBox(10);
    private final LongList<Deed> deeds;
    private final Paragraph none;

    /// @param back goes to the numbers
    NumberPane(TelephonyModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.told = new NumberWords(words);
        this.deeds =
                new LongList<>(Deed::entry, new DeedRow(words, model.seat().now()::getValue)::of);
        this.none = new Paragraph(words.of("telephony.no-deed"));
        facts.getStyleClass().add("number-facts");
        var scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var head = heading("telephony.deeds");
        head.getStyleClass().add("list-head");
        var content = new VBox(scroll, head, list());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var panel = new Panel(words.of("telephony.number"), content);
        panel.setMinWidth(0);
        getChildren().setAll(panel);
        deeds.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, back));
        Watch.value(this, model.rows(), _ -> show());
        Watch.value(this, model.selected(), _ -> show());
        Watch.value(
                this,
                model.deeds(),
                shown -> {
                    deeds.show(shown);
                    none.setVisible(shown.isEmpty());
                });
    }

    void takeFocus() {
        deeds.requestFocus();
    }

    private StackPane list() {
        deeds.setId("number-deeds");
        deeds.setAccessibleText(words.of("telephony.deeds"));
        deeds.onEnter(() ->
                model.deeds().get().stream()
                        .filter(one -> one.entry().equals(deeds.selectedKeyProperty().get()))
                        .findFirst()
                        .ifPresent(one -> model.open(one.entry())));
        none.getStyleClass().addAll("small", "muted", "none-mine");
        none.setMouseTransparent(true);
        var list = new StackPane(deeds, none);
        list.setMinHeight(150);
        list.setPrefHeight(190);
        return list;
    }

    private void key(KeyEvent event, Runnable back) {
        if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.ESCAPE) return;
        back.run();
        event.consume();
    }

    private void show() {
        facts.getChildren().clear();
        model.chosen().ifPresent(this::show);
    }

    private void show(Line line) {
        var number = line.number();
        var digits = new Label(number.number());
        digits.setId("number-digits");
        digits.getStyleClass().addAll("mono", "big-code");
        facts.getChildren()
                .add(new FlowPane(12, 4, digits, styled(new Label(number.use()), "strong")));
        facts.getChildren().add(quiet(told.chain(line)));
        if (!line.links().isEmpty()) facts.getChildren().add(links(line));
        fact("telephony.code", code(number.forwardingCode()));
        if (!model.mayDial() && !number.forwardingCode().isBlank())
            facts.getChildren().add(forbidden());
        if (line.chain().second() != null)
            fact("telephony.second", new Paragraph(line.chain().second().name()));
        announcement(line.chain().announcement());
        if (!number.emergencyRouting().isBlank()) {
            fact("telephony.emergency", new Paragraph(number.emergencyRouting()));
            facts.getChildren().add(services(line));
        }
    }

    /// What carries the number now, each with its state; what nobody spoke of is not said to be
    /// well.
    private FlowPane links(Line line) {
        var row = new FlowPane(6, 6);
        row.setId("number-links");
        for (var link : line.links())
            row.getChildren()
                    .add(
                            new Pill(
                                    told.link(link, model.seat().now().getValue()),
                                    link.status() == null
                                            ? Tone.QUIET
                                            : NumberWords.tone(link.state())));
        return row;
    }

    private Node code(String code) {
        var shown = new Paragraph(code.isBlank() ? words.of("telephony.no-code") : code);
        shown.setId("number-code");
        shown.getStyleClass().addAll("mono", "big-code");
        shown.pseudoClassStateChanged(FORBIDDEN, !model.mayDial());
        return shown;
    }

    private Paragraph forbidden() {
        var said = styled(new Paragraph(words.of("exercise.do-not-dial")), "refusal");
        said.setId("number-forbidden");
        return said;
    }

    private void announcement(@Nullable Announcement announcement) {
        if (announcement == null) return;
        fact(
                "telephony.announcement",
                new Paragraph(
                        words.of("telephony.quoted", announcement.name(), announcement.text())));
        var role =
                model.plan()
                        .flatMap(plan -> plan.role(announcement.approver()))
                        .map(one -> one.name())
                        .orElse(announcement.approver());
        if (!role.isBlank()) facts.getChildren().add(quiet(words.of("telephony.approver", role)));
    }

    /// Whether each emergency service was dialled from behind the number.
    private FlowPane services(Line line) {
        var row = new FlowPane(6, 6);
        for (var route : TestRoute.values()) {
            if (!route.emergency()) continue;
            var test = line.done().last(route);
            row.getChildren()
                    .add(
                            new Pill(
                                    words.of(
                                            "telephony.service",
                                            words.of("test-route", route),
                                            told.tried(test, model.seat().now().getValue())),
                                    NumberWords.tone(test)));
        }
        return row;
    }

    private void fact(String key, Node value) {
        facts.getChildren().add(new VBox(2, heading(key), value));
    }

    private Label heading(String key) {
        return styled(new Label(words.of(key)), "small", "muted", "fact-name");
    }

    private static Paragraph quiet(String text) {
        return styled(new Paragraph(text), "small", "muted");
    }

    private static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
