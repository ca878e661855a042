package app.courante.ui.reports;

import app.courante.crisis.Kind;
import app.courante.crisis.Meeting;
import app.courante.crisis.Meeting.Pace;
import app.courante.desk.Answer;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.timeline.ComposerModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The meeting of the cell: how to open it, or its agenda with a timer an item and a line for what
/// is said.
final class MeetingPane extends VBox {
    private static final List<String> TONES =
            Arrays.stream(Tone.values()).map(Pill::styleClass).toList();

    private final ReportsModel reports;
    private final MeetingModel model;
    private final ReportForms forms;
    private final Words words;
    private final Label trouble = new Label();
    private final TextField said = new TextField();
    private Label total = new Label();
    private final List<Label> timers = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private @Nullable Meeting shown;

    MeetingPane(ReportsModel reports, ReportForms forms, Words words) {
        this.reports = reports;
        this.model = reports.meeting();
        this.forms = forms;
        this.words = words;
        getStyleClass().add("meeting");
        said.setId("meeting-said");
        said.setPromptText(words.of("meeting.prompt"));
        said.setAccessibleText(words.of("meeting.prompt"));
        said.textProperty().bindBidirectional(model.text());
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        trouble.setId("meeting-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Watch.value(this, model.meeting(), this::show);
        Watch.value(this, model.running(), _ -> show(model.meeting().get()));
        Watch.value(this, model.seat().now(), _ -> tick());
        Watch.value(this, model.trouble(), this::tell);
        Watch.value(this, model.written(), _ -> count());
    }

    /// Says beside the panel's title how long the meeting has been on and what is left.
    void tells(Label caption) {
        total = caption;
        total.setId("meeting-total");
        tick();
    }

    private void show(@Nullable Meeting meeting) {
        // Built anew only where it is another, so that the field in use keeps its caret.
        if (meeting != null && shown != null && meeting.id().equals(shown.id())) {
            shown = meeting;
            mark();
            return;
        }
        boolean opened = meeting != null && shown == null && getScene() != null;
        shown = meeting;
        timers.clear();
        counts.clear();
        trouble.setText("");
        if (meeting == null) getChildren().setAll(closed());
        else {
            var agenda = agenda(meeting);
            setVgrow(agenda, Priority.ALWAYS);
            getChildren().setAll(agenda, kinds(), said, trouble, buttons());
            mark();
            count();
            if (opened) said.requestFocus();
        }
        tick();
    }

    private List<Region> closed() {
        var hint = new Paragraph(words.of(model.running().get() ? "meeting.hint" : "reports.none"));
        hint.getStyleClass().add("muted");
        if (!model.running().get()) return List.of(hint);
        var open = new Button(words.of("meeting.open"));
        open.setId("meeting-open");
        open.setOnAction(_ -> open());
        trouble.setText("");
        return List.of(hint, open, trouble);
    }

    void open() {
        if (shown == null && model.running().get()) forms.openMeeting(said::requestFocus);
        else said.requestFocus();
    }

    private ScrollPane agenda(Meeting meeting) {
        var items = new VBox();
        for (int i = 0; i < meeting.agenda().size(); i++) {
            var timer = new Label();
            timer.getStyleClass().addAll("mono", "small");
            timer.setMinWidth(USE_PREF_SIZE);
            timers.add(timer);
            var title = new Paragraph((i + 1) + "  " + meeting.agenda().get(i));
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            var lines = new Label();
            lines.getStyleClass().addAll("small", "muted");
            lines.setMinWidth(USE_PREF_SIZE);
            counts.add(lines);
            var row = new HBox(8, title, lines, timer);
            row.getStyleClass().add("agenda-item");
            items.getChildren().add(row);
        }
        var scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(60);
        scroll.setId("meeting-agenda");
        return scroll;
    }

    /// The words stand under the buttons: a row that wraps is never narrower than its longest text.
    private VBox kinds() {
        var row = new FlowPane(6, 6);
        for (var kind : MeetingModel.KINDS) {
            var button = new ToggleButton(words.of("kind", kind));
            button.setId("meeting-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setFocusTraversable(false);
            Watch.value(button, model.kind(), now -> button.setSelected(now == kind));
            button.setOnAction(_ -> choose(kind));
            row.getChildren().add(button);
        }
        var doubt = new ToggleButton(words.of("meeting.unverified"));
        doubt.setId("meeting-unverified");
        doubt.setFocusTraversable(false);
        doubt.disableProperty().bind(model.kind().isEqualTo(Kind.ACTION));
        Watch.value(doubt, model.verified(), yes -> doubt.setSelected(!yes));
        doubt.setOnAction(_ -> doubt());
        row.getChildren().add(doubt);
        return new VBox(4, row, keys("meeting.kinds"));
    }

    private Paragraph keys(String key) {
        var keys = new Paragraph(words.of(key));
        keys.getStyleClass().addAll("small", "muted");
        keys.setMinWidth(0);
        return keys;
    }

    private void doubt() {
        model.verified().set(!model.verified().get());
        said.requestFocus();
    }

    private void choose(Kind kind) {
        model.kind().set(kind);
        said.requestFocus();
    }

    private VBox buttons() {
        var next = new Button(words.of("meeting.next"));
        next.setId("meeting-next");
        next.setOnAction(_ -> model.turn(1, this::answer));
        var close = new Button(words.of("meeting.close"));
        close.setId("meeting-close");
        close.setOnAction(_ -> forms.closeMeeting());
        return new VBox(4, new FlowPane(6, 6, next, close), keys("meeting.keys"));
    }

    /// The item that is on, in the list and for whoever only hears.
    private void mark() {
        var meeting = shown;
        if (meeting == null) return;
        for (int i = 0; i < timers.size(); i++) {
            var row = Objects.requireNonNull(timers.get(i).getParent());
            row.getStyleClass().removeAll("strong", "agenda-now");
            if (i + 1 == meeting.item()) row.getStyleClass().addAll("strong", "agenda-now");
        }
        said.setAccessibleHelp(words.of("meeting.on", meeting.item(), meeting.title()));
        tick();
    }

    /// How much was said on each item.
    private void count() {
        for (var item : model.minutes())
            if (item.item() <= counts.size())
                counts.get(item.item() - 1)
                        .setText(
                                item.lines().isEmpty()
                                        ? ""
                                        : words.of("meeting.lines", item.lines().size()));
    }

    private void tick() {
        var meeting = shown;
        total.getStyleClass().removeAll(TONES);
        total.setText(meeting == null ? "" : total(meeting));
        if (meeting == null) return;
        total.getStyleClass().addAll("toned", Pill.styleClass(tone(meeting.pace(model.now()))));
        for (int i = 0; i < timers.size(); i++) {
            var spent = meeting.spent(i + 1, model.now());
            timers.get(i).setText(spent.isZero() && i + 1 != meeting.item() ? "" : clock(spent));
        }
    }

    /// What is left or over of how long it is to be; else how long it has been on.
    private String total(Meeting meeting) {
        var wanted = meeting.wanted();
        var left = meeting.left(model.now());
        if (wanted == null || left == null)
            return words.of("meeting.total", meeting.number(), clock(meeting.length(model.now())));
        return words.of(
                left.isNegative() ? "meeting.total-over" : "meeting.total-left",
                meeting.number(),
                clock(left.abs()),
                words.duration(wanted));
    }

    private static Tone tone(Pace pace) {
        return switch (pace) {
            case WITHIN -> Tone.QUIET;
            case ENDING -> Tone.SOON;
            case OVER -> Tone.ACT_NOW;
        };
    }

    private String clock(Duration time) {
        return String.format(words.locale(), "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) model.lead();
        else if (event.getCode() == KeyCode.ENTER) model.log(words.texts());
        else if (event.getCode() == KeyCode.PAGE_DOWN) model.turn(1, this::answer);
        else if (event.getCode() == KeyCode.PAGE_UP) model.turn(-1, this::answer);
        else if (event.isShortcutDown() && event.getCode() == KeyCode.SPACE) model.otherKind();
        else if (event.isShortcutDown() && event.getCode() == KeyCode.U) doubt();
        else return;
        event.consume();
    }

    private void answer(Answer answer) {
        trouble.setText(Form.sentence(answer, words));
    }

    private void tell(@Nullable Enum<?> why) {
        var open = model.open();
        trouble.setText(
                switch (why) {
                    case null -> "";
                    case ComposerModel.Trouble told when open != null ->
                            words.of(
                                    "trouble",
                                    told,
                                    open.typed(),
                                    open.candidates().stream()
                                            .map(one -> one.name())
                                            .collect(java.util.stream.Collectors.joining(", ")));
                    case ComposerModel.Trouble told -> words.of("trouble", told);
                    default -> words.of("refusal", why);
                });
    }

    /// Whether a meeting is on, so that its keys mean something.
    boolean on() {
        return reports.meeting().meeting().get() != null;
    }
}
