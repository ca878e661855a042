package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.board.AudienceBoard;
import app.courante.crisis.cap.CapMessage;
import app.courante.ui.communication.CommunicationModel.At;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of what is said outside: who must hear, the messages on their way with the one chosen
/// below, the questions that came.
public final class CommunicationView extends StackPane {
    private final CommunicationModel model;
    private final Words words;
    private final VoiceDoings doings;
    private final LongList<At<Message>> messages;

    /// The screen.
    ///
    /// @param save puts a message into a file, and tells whether it is there
    public CommunicationView(
            CommunicationModel model, Words words, Overlay overlay, Predicate<CapMessage> save) {
        this.model = model;
        this.words = words;
        this.doings = new VoiceDoings(model, words, overlay, save);
        getStyleClass().addAll("screen", "communication");
        var rows = new VoiceRows(words, model.seat().now()::getValue);
        var audiences =
                new LongList<At<AudienceBoard.Line>>(
                        at -> at.thing().audience().id(), rows::audience);
        messages = new LongList<>(at -> at.thing().id(), rows::message);
        var asked = new LongList<At<Solicitation>>(at -> at.thing().id(), rows::solicitation);
        var columns = new Columns(29, 42, 29);
        columns.addRow(
                0,
                part("audiences", audiences, model.audiences(), model.audience(), null),
                part(
                        "messages",
                        messages,
                        model.messages(),
                        model.message(),
                        new MessagePane(model, words)),
                part("solicitations", asked, model.solicitations(), model.solicitation(), null));
        getChildren().setAll(columns);
        Evidence.tell(
                audiences,
                () -> model.chosenAudience().map(one -> one.entries()).orElse(List.of()));
        Evidence.tell(
                messages, () -> model.chosenMessage().map(Message::entries).orElse(List.of()));
        Evidence.tell(
                asked,
                () -> model.chosenSolicitation().map(Solicitation::entries).orElse(List.of()));
        audiences.onEnter(() ->
                model.chosenAudience().map(one -> one.last()).ifPresent(one -> open(one.entry())));
        messages.onEnter(() -> model.chosenMessage().ifPresent(one -> open(one.entry())));
        asked.onEnter(() -> model.chosenSolicitation().ifPresent(one -> open(one.entry())));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) return;
                    model.comeUp();
                    if (!overlay.isVisible()) messages.requestFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, doings::key);
    }

    private void open(EntryId entry) {
        model.seat().evidence().open(entry);
    }

    private <T> Panel part(
            String name,
            LongList<At<T>> list,
            ReadOnlyObjectProperty<List<At<T>>> shown,
            ObjectProperty<@Nullable Object> selected,
            @Nullable VBox below) {
        list.setId(name);
        list.setAccessibleText(title(name));
        list.selectedKeyProperty().bindBidirectional(selected);
        var hint = new Paragraph("");
        hint.getStyleClass().add("muted");
        var empty = new VBox(hint);
        empty.getStyleClass().add("empty");
        empty.setMouseTransparent(true);
        var stack = new StackPane(list, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var content = new VBox(stack);
        if (below != null) content.getChildren().add(below);
        content.getChildren().add(doings.buttons(name));
        var panel = new Panel(title(name), content);
        panel.setMinWidth(0);
        Watch.value(
                this,
                shown,
                lines -> {
                    list.show(lines);
                    empty.setVisible(lines.isEmpty());
                    hint.setText(words.of(model.running() ? emptyKey(name) : "voice.no-crisis"));
                    panel.caption().setText(words.number(lines.size()));
                });
        return panel;
    }

    private String title(String name) {
        return words.of(
                switch (name) {
                    case "audiences" -> "voice.audiences";
                    case "messages" -> "voice.messages";
                    default -> "voice.solicitations";
                });
    }

    private static String emptyKey(String name) {
        return switch (name) {
            case "audiences" -> "voice-empty.audiences";
            case "messages" -> "voice-empty.messages";
            default -> "voice-empty.solicitations";
        };
    }
}
