package app.courante.ui.exercise;

import app.courante.crisis.Attachment;
import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Handing;
import app.courante.crisis.Exercise.Prepared;
import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Scenario;
import app.courante.ui.exercise.InboxModel.Came;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.ShownPhones;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What reached those who play: calls, mails, messages, documents, the latest first; and nothing
/// else of the exercise.
public final class InboxView extends VBox {
    private final ExerciseModel model;
    private final ExerciseWords words;
    private final Attaching files;
    private final LongList<Came> list;
    private final Paragraph empty = new Paragraph("");

    /// The view of both models.
    ///
    /// @param files takes out what came with an inject
    /// @param debrief goes there, once the exercise is over
    public InboxView(
            ExerciseModel model,
            InboxModel inbox,
            Words plain,
            Overlay overlay,
            Attaching files,
            Runnable debrief) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        this.files = files;
        this.list = new LongList<>(came -> came.handed().by(), this::row);
        getStyleClass().addAll("screen", "inbox");
        list.setId("inbox");
        list.setAccessibleText(words.of("exercise.inbox"));
        list.onEnter(() -> takeOut(inbox));
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        empty.setMaxWidth(560);
        var stack = new StackPane(list, empty);
        var panel = new Panel(words.of("exercise.inbox"), stack);
        VBox.setVgrow(panel, Priority.ALWAYS);
        var head = new PlayerHead(model, plain, overlay, debrief);
        getChildren().setAll(head, panel);
        addEventFilter(KeyEvent.KEY_PRESSED, head::key);
        addEventFilter(KeyEvent.KEY_TYPED, head::speed);
        Watch.value(this, model.situation(), shown -> empty.setText(emptyText(shown.exercise())));
        Watch.value(
                this,
                inbox.all(),
                came -> {
                    list.show(came);
                    empty.setVisible(came.isEmpty());
                    panel.caption().setText(words.of("exercise.received", came.size()));
                });
        sceneProperty()
                .subscribe(scene -> {
                    inbox.watched().set(scene != null);
                    if (scene != null) list.requestFocus();
                });
    }

    private String emptyText(Exercise exercise) {
        var prepared = exercise.prepared();
        if (prepared == null) return "";
        var rules = String.join("\n", prepared.played().rules());
        return words.of("exercise.inbox-empty", prepared.name(), rules);
    }

    private Region row(Came came) {
        var inject = came.inject();
        var prepared = model.situation().get().exercise().prepared();
        var time = new Label(words.words().hour(came.handed().at(), model.seat().now().getValue()));
        time.getStyleClass().add("mono");
        time.setMinWidth(58);
        var means = new Pill(kind(came), tone(inject));
        means.setMinWidth(Region.USE_PREF_SIZE);
        var content = new VBox(4);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        if (inject != null && prepared != null) told(came, inject, prepared, content);
        var side = new VBox(6, time, means);
        side.setMinWidth(150);
        var row = new HBox(14, side, content);
        row.getStyleClass().addAll("row", "came");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ",
                        time.getText(),
                        means.getText(),
                        inject == null ? "" : inject.title(),
                        body(came)));
        var file = file(came);
        if (file != null)
            row.setAccessibleText(
                    row.getAccessibleText() + ", " + words.of("exercise.attachment", file.name()));
        return row;
    }

    /// What was handed out with it, once it came itself.
    private static @Nullable Attachment file(Came came) {
        var inject = came.inject();
        boolean hint = came.handed().how() == Handing.HINT;
        return inject == null || hint ? null : Attachment.of(inject);
    }

    private void takeOut(InboxModel inbox) {
        for (var came : inbox.all().get())
            if (came.handed().by().equals(list.selectedKeyProperty().get())) {
                var file = file(came);
                if (file != null) files.takeOutOfInject(file);
            }
    }

    private void told(Came came, Inject inject, Prepared prepared, VBox content) {
        var from = new Label(from(inject, prepared.played()));
        from.getStyleClass().addAll("small", "muted");
        var title = new Paragraph(inject.title());
        title.getStyleClass().add("strong");
        content.getChildren().addAll(from, title);
        if (prepared.realCalls()) content.getChildren().add(mark());
        content.getChildren().add(new Paragraph(body(came)));
        if (prepared.realCalls()) content.getChildren().add(mark());
        var file = file(came);
        boolean papers = came.handed().how() != Handing.HINT && !inject.attachment().isBlank();
        if (file != null) content.getChildren().add(new FileLine(file, files, words));
        else if (papers) {
            var attached = new Paragraph(words.of("exercise.attachment", inject.attachment()));
            attached.getStyleClass().addAll("small", "muted");
            content.getChildren().add(attached);
        }
    }

    private Label mark() {
        var mark = new Label(words.of("exercise.word"));
        mark.getStyleClass().addAll("strong", "toned", Pill.styleClass(Tone.SOON));
        return mark;
    }

    private String body(Came came) {
        if (came.handed().how() == Handing.HINT) return phones(came.handed().text());
        return came.inject() == null ? "" : phones(came.inject().content());
    }

    /// Nobody calls a number of the plan by mistake.
    private String phones(String text) {
        var shown = model.situation().get();
        var texts = words.words().texts();
        return new ShownPhones(shown, model.seat().mayDial(shown), texts).in(text);
    }

    private String kind(Came came) {
        if (came.handed().how() == Handing.HINT) return words.of("exercise.hint-came");
        var means = came.inject() == null ? "" : words.means(came.inject());
        return came.handed().how() == Handing.REPLAYED ? words.of("exercise.again", means) : means;
    }

    private String from(Inject inject, Scenario scenario) {
        var who = words.fromTo(inject, scenario);
        var phone =
                inject.means() == Means.CALL
                        ? scenario.role(inject.from()).map(role -> role.phone()).orElse("")
                        : "";
        if (phone.isEmpty()) return who;
        var shown = phones(phone);
        return who + " · " + (shown.equals(phone) ? words.of("exercise.call-back", phone) : shown);
    }

    private static Tone tone(@Nullable Inject inject) {
        if (inject == null) return Tone.QUIET;
        return switch (inject.means()) {
            case CALL, RADIO, IN_PERSON -> Tone.CHOSEN;
            case MAIL, MESSAGE, DOCUMENT -> Tone.DECISION;
            case MEDIA -> Tone.SOON;
            case ALARM -> Tone.ACT_NOW;
            case OTHER -> Tone.QUIET;
        };
    }
}
