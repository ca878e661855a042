package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.crisis.Gaps;
import app.courante.crisis.MessageCommand;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.plan.Communication;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.wording.MessageFilling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Writes a message: from a template filled from the situation, or freely; a gap that is left is
/// named, filled with a line of the log by one key, or marked as not known.
final class ComposeCard {
    private static final double WIDTH = 640;
    private static final int LINES = 12;

    private final CommunicationModel model;
    private final Words words;
    private final Overlay overlay;

    /// A template to choose; null is a free message.
    private record Choice(int key, @Nullable MessageTemplate template) {}

    ComposeCard(CommunicationModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Asks for the template.
    void choose() {
        var choices = new ArrayList<Choice>();
        for (var one : model.communication().map(Communication::templates).orElse(List.of()))
            choices.add(new Choice(choices.size(), one));
        choices.add(new Choice(choices.size(), null));
        var list = new LongList<Choice>(Choice::key, this::row);
        list.setId("templates");
        list.setAccessibleText(words.of("compose.templates"));
        list.setPrefSize(WIDTH, 420);
        list.setMinHeight(420);
        list.show(choices);
        list.select(choices.getFirst());
        list.onEnter(() -> {
            if (!(list.selectedKeyProperty().get() instanceof Integer key)) return;
            overlay.close();
            write(choices.get(key).template());
        });
        overlay.open(words.of("compose.templates"), list, list);
    }

    private Region row(Choice choice) {
        var template = choice.template();
        var name = new Label(template == null ? words.of("compose.free") : template.name());
        name.getStyleClass().add("strong");
        var body = new Label(template == null ? "" : template.body().replace('\n', ' '));
        body.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, name, body);
        row.getStyleClass().add("row");
        row.setAccessibleText(name.getText());
        return row;
    }

    private void write(@Nullable MessageTemplate template) {
        var id = template == null ? "" : template.id();
        card(
                "draft.message." + id,
                template == null ? Written.NOTHING : filled(template),
                words.of("compose.heading"),
                now ->
                        new DraftMessage(
                                id, now.to(), now.subject(), now.body(), now.sources(), null));
    }

    void edit(Message message) {
        card(
                "draft.message." + message.id(),
                new Written(
                        message.subject(),
                        message.body(),
                        message.audiences().stream().map(Named::id).toList(),
                        message.sources()),
                words.of("compose.heading-edit"),
                now ->
                        new ReviseMessage(
                                message.id(), now.to(), now.subject(), now.body(), now.sources()));
    }

    private Written filled(MessageTemplate template) {
        var filled =
                Refilling.knowledge(model, words)
                        .fill(template.subject(), template.body(), template.audiences());
        return new Written(filled.subject(), filled.body(), template.audiences(), filled.sources());
    }

    private void card(
            String name, Written start, String heading, Function<Written, MessageCommand> command) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var draft = new MessageDraft(kept, name, plain(start));
        var begun = draft.written();
        var subject = subject(begun.subject());
        var body = body(begun.body());
        var boxes = boxes(begun.to());
        var sources = new LinkedHashSet<>(begun.sources());
        Supplier<Written> now = () -> written(subject, body, boxes, sources);
        var left = told("compose-left", Tone.SOON);
        var doubt = told("compose-doubt", Tone.SOON);
        Runnable look =
                () -> {
                    left(left, subject.getText() + "\n" + body.getText());
                    doubt.setText(doubt(List.copyOf(sources)));
                    draft.keep(now.get());
                };
        changes(List.of(subject, body), boxes, look);
        var citing = new Citing(model);
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> citing.cite(event, body, sources, look));
        var refilled = told("compose-filled", Tone.FINE);
        var refilling = new Refilling(model, words, subject, body, sources, refilled);
        Runnable fill = () -> refilling.fill(ticked(boxes));
        var form = kept.form(words, overlay);
        pressed(form, fill);
        form.field(
                        words.of("compose.to"),
                        new FlowPane(12, 4, boxes.toArray(Node[]::new)),
                        Refusal.AUDIENCE_MISSING)
                .field(words.of("compose.subject"), subject)
                .field(words.of("compose.body"), body, Refusal.TEXT_MISSING, Refusal.TEXT_TOO_LONG)
                .line(refilled)
                .line(left)
                .line(doubt)
                .does(words.of("compose.do"), model.seat(), () -> command.apply(now.get()))
                .also("compose-fill", words.of("compose.fill"), fill)
                .also("compose-mark", words.of("compose.mark"), () -> mark(subject, body));
        overlay.open(heading, form, body);
        body.positionCaret(0);
    }

    private static void pressed(Form form, Runnable fill) {
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!Refilling.KEY.match(event)) return;
                    fill.run();
                    event.consume();
                });
    }

    private static void changes(
            List<TextInputControl> fields, List<CheckBox> boxes, Runnable look) {
        for (var field : fields) field.textProperty().addListener((_, _, _) -> look.run());
        for (var box : boxes) box.selectedProperty().addListener((_, _, _) -> look.run());
        look.run();
    }

    private static Written written(
            TextField subject, TextArea body, List<CheckBox> boxes, Collection<EntryId> sources) {
        return new Written(subject.getText(), body.getText(), ticked(boxes), List.copyOf(sources));
    }

    /// Its audiences as the boxes tell them.
    private Written plain(Written start) {
        return new Written(
                start.subject(), start.body(), ticked(boxes(start.to())), start.sources());
    }

    private static TextField subject(String text) {
        var subject = new TextField(text);
        subject.setId("message-subject");
        return subject;
    }

    private static TextArea body(String text) {
        var body = new TextArea(text);
        body.setId("message-text");
        body.setPrefRowCount(LINES);
        body.setWrapText(true);
        body.setPrefWidth(WIDTH);
        return body;
    }

    private void left(Paragraph left, String text) {
        var gaps = Gaps.in(text);
        left.getStyleClass().removeAll(Pill.styleClass(Tone.SOON), Pill.styleClass(Tone.FINE));
        left.getStyleClass().add(Pill.styleClass(gaps.isEmpty() ? Tone.FINE : Tone.SOON));
        left.setText(
                gaps.isEmpty()
                        ? words.of("compose.no-gaps")
                        : words.of("compose.gaps", String.join(", ", gaps)));
    }

    private static List<String> ticked(List<CheckBox> boxes) {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getId)
                .map(id -> id.substring(3))
                .toList();
    }

    private List<CheckBox> boxes(List<String> chosen) {
        return model.communication().map(Communication::audiences).orElse(List.of()).stream()
                .map(one -> {
                    var box = new CheckBox(one.name());
                    box.setId("to-" + one.id());
                    box.setSelected(chosen.contains(one.id()));
                    return box;
                })
                .toList();
    }

    private String doubt(List<EntryId> sources) {
        var doubtful = MessageFilling.unverified(sources, model.situation().get());
        return doubtful.isEmpty()
                ? ""
                : words.of(
                        "voice.doubtful",
                        String.join(", ", doubtful.stream().map(EntryId::shown).toList()));
    }

    private void mark(TextField subject, TextArea body) {
        subject.setText(Gaps.mark(subject.getText(), this::unknown));
        body.setText(Gaps.mark(body.getText(), this::unknown));
        body.requestFocus();
    }

    private String unknown(String gap) {
        return words.of("compose.unknown", gap);
    }

    private static Paragraph told(String id, Tone tone) {
        var told = new Paragraph("");
        told.setId(id);
        told.getStyleClass().addAll("small", "toned", Pill.styleClass(tone));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return told;
    }
}
