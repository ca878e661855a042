package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.crisis.Gaps;
import app.courante.crisis.Messages.Message;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.MessageFilling;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The message chosen, as it reads, and what must be known before it leaves: which entries it rests
/// on that nobody confirmed, why it was refused, who had it.
final class MessagePane extends VBox {
    private static final double HEIGHT = 250;

    private final CommunicationModel model;
    private final Words words;
    private final VBox content = new VBox(6);

    MessagePane(CommunicationModel model, Words words) {
        this.model = model;
        this.words = words;
        content.getStyleClass().add("number-facts");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT / 2);
        getStyleClass().add("message-preview");
        getChildren().setAll(scroll);
        Watch.value(this, model.messages(), _ -> show());
        Watch.value(this, model.message(), _ -> show());
    }

    private void show() {
        content.getChildren().clear();
        model.chosenMessage().ifPresent(this::show);
    }

    private void show(Message one) {
        var doubtful = MessageFilling.unverified(one.sources(), model.situation().get());
        if (!doubtful.isEmpty()) content.getChildren().add(doubt(doubtful, words));
        var gaps = Gaps.in(one.subject() + "\n" + one.body());
        if (!gaps.isEmpty())
            content.getChildren()
                    .add(small(words.of("voice.gaps", String.join(", ", gaps)), Tone.SOON));
        if (!one.reason().isEmpty())
            content.getChildren()
                    .add(small(words.of("voice.reason", one.by(), one.reason()), Tone.SOON));
        var title = new Paragraph(one.title());
        title.getStyleClass().add("strong");
        var body = new Paragraph(one.body());
        body.setId("message-body");
        content.getChildren().addAll(title, body);
        for (var sent : one.sendings()) {
            var to =
                    sent.audiences().stream()
                            .map(audience -> audience.name())
                            .collect(Collectors.joining(", "));
            content.getChildren()
                    .add(
                            small(
                                    words.of(
                                            "voice.sending",
                                            to,
                                            words.hour(sent.at(), model.seat().now().getValue()),
                                            sent.channel(),
                                            sent.by(),
                                            sent.id().shown()),
                                    Tone.FINE));
        }
    }

    /// That the message rests on what nobody confirmed.
    static Label doubt(List<EntryId> doubtful, Words words) {
        var label =
                small(
                        words.of(
                                "voice.doubtful",
                                doubtful.stream()
                                        .map(EntryId::shown)
                                        .collect(Collectors.joining(", "))),
                        Tone.ACT_NOW);
        label.setId("message-doubt");
        return label;
    }

    private static Paragraph small(String text, Tone tone) {
        var label = new Paragraph(text);
        label.getStyleClass().addAll("small", "toned", Pill.styleClass(tone));
        return label;
    }
}
