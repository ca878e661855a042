package app.courante.ui.telephony;

import app.courante.crisis.Heard;
import app.courante.crisis.Refusal;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Radios;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.control.TextField;

/// What can be done with a number: tried, moved, moved back, each on a short card. What is typed
/// outlives the card and a kill.
final class NumberForms {
    private final TelephonyModel model;
    private final Words words;
    private final Overlay overlay;

    NumberForms(TelephonyModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// The emergency service to dial again, else the one that all answer to.
    private static TestRoute failing(Line line) {
        var test = line.done().emergency();
        return test != null && test.failed() ? test.route() : TestRoute.EMERGENCY_112;
    }

    /// A test call that was made: first what was heard, since that is what one has in the ear.
    void test(Line line) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        boolean emergency =
                line.want() == Want.EMERGENCY_TEST || line.want() == Want.EMERGENCY_REPAIR;
        var heard = heard();
        var route =
                new Radios<>(
                        "test-route",
                        List.of(TestRoute.values()),
                        emergency ? failing(line) : TestRoute.INBOUND,
                        one -> words.of("test-route", one));
        var draft = draft(line, "test");
        var from = field(kept, "test-from", draft + ".from", "test-card.from-prompt");
        var note = kept.field("test-note", draft + ".note");
        var at = time(kept, "test-at", draft + ".at");
        var form = kept.form(words, overlay);
        form.line(said(line))
                .field(words.of("test-card.heard"), heard)
                .field(words.of("test-card.route"), route)
                .line(quiet(words.of("test-card.beware")))
                .field(words.of("test-card.from"), from)
                .field(words.of("test-card.note"), note, Refusal.TEXT_TOO_LONG)
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("test-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new LogTestCall(
                                        line.number().id(),
                                        route.chosen().get(),
                                        heard.chosen().get(),
                                        from.getText(),
                                        note.getText(),
                                        moment));
        overlay.open(words.of("test-card.heading", line.number().number()), form, heard);
    }

    private Radios<Heard> heard() {
        return new Radios<>(
                "test-heard",
                List.of(Heard.values()),
                Heard.REACHED,
                one -> words.of("heard", one));
    }

    void move(Line line) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var way = ways(line);
        var draft = draft(line, "switch");
        var to = field(kept, "switch-to", draft + ".to", "switch-card.to-prompt");
        to.disableProperty().bind(way.chosen().isNotEqualTo(SwitchWay.FORWARDED));
        var by = field(kept, "switch-by", draft + ".by", "switch-card.by-prompt");
        var note = kept.field("switch-note", draft + ".note");
        var at = time(kept, "switch-at", draft + ".at");
        var code = new Paragraph(line.number().forwardingCode());
        code.getStyleClass().addAll("mono", "big-code");
        code.pseudoClassStateChanged(NumberPane.FORBIDDEN, !model.mayDial());
        var form = kept.form(words, overlay);
        form.line(said(line))
                .field(words.of("telephony.code"), code)
                .field(
                        words.of("switch-card.way"),
                        way,
                        Refusal.SECOND_CARRIER_MISSING,
                        Refusal.ALREADY_SWITCHED)
                .field(words.of("switch-card.to"), to, Refusal.DESTINATION_MISSING)
                .field(words.of("switch-card.by"), by)
                .field(words.of("switch-card.note"), note, Refusal.TEXT_TOO_LONG)
                .line(quiet(words.of("switch-card.then")))
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("switch-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new SwitchNumber(
                                        line.number().id(),
                                        way.chosen().get(),
                                        to.getText(),
                                        by.getText(),
                                        note.getText(),
                                        moment));
        overlay.open(words.of("switch-card.heading", line.number().number()), form, way);
    }

    private Radios<SwitchWay> ways(Line line) {
        var second = line.chain().second();
        var to = second == null ? words.of("telephony.no-second") : second.name();
        return new Radios<>(
                "switch-way",
                List.of(SwitchWay.values()),
                second == null ? SwitchWay.FORWARDED : SwitchWay.SECOND_CARRIER,
                one -> words.of("switch-way", one, to));
    }

    void back(Line line) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var draft = draft(line, "back");
        var by = field(kept, "switch-by", draft + ".by", "switch-card.by-prompt");
        var note = kept.field("switch-note", draft + ".note");
        var at = time(kept, "switch-at", draft + ".at");
        var form = kept.form(words, overlay);
        form.line(said(line))
                .field(words.of("switch-card.by"), by)
                .field(words.of("switch-card.note"), note, Refusal.TEXT_TOO_LONG)
                .line(quiet(words.of("switch-card.then")))
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("back-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new SwitchNumberBack(
                                        line.number().id(), by.getText(), note.getText(), moment));
        overlay.open(words.of("back-card.heading", line.number().number()), form, by);
    }

    private Paragraph said(Line line) {
        var told = new NumberWords(words);
        var now = model.seat().now().getValue();
        return quiet(line.number().use() + " · " + told.state(line, now) + "\n" + told.chain(line));
    }

    private TextField field(Kept kept, String id, String draft, String prompt) {
        var field = kept.field(id, draft);
        field.setPromptText(words.of(prompt));
        return field;
    }

    private TextField time(Kept kept, String id, String draft) {
        return field(kept, id, draft, "declare.began-prompt");
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.getStyleClass().addAll("small", "muted");
        return paragraph;
    }

    private static String draft(Line line, String what) {
        return "draft.number." + line.number().id() + "." + what;
    }
}
