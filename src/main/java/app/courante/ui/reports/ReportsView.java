package app.courante.ui.reports;

import app.courante.crisis.Reports.Given;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.wording.ReportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of situation reports: those given and the meeting on the left, on the right the one
/// that is made or read.
public final class ReportsView extends Columns {
    private final ReportsModel model;
    private final Words words;
    private final LongList<Listed> list;
    private final StackPane left = new StackPane();
    private final ReportPane page;
    private final MeetingPane meeting;
    private final Button begin = new Button();

    /// A row of the list on the left.
    private record Listed(Object key, @Nullable Given given, boolean draft) {}

    /// The screen.
    ///
    /// @param save writes a page into a file
    /// @param print brings it to a printer
    /// @param aloud says that a report was given aloud
    public ReportsView(
            ReportsModel model,
            Words words,
            Overlay overlay,
            Consumer<ReportPage> save,
            Consumer<ReportPage> print,
            Runnable aloud) {
        super(34, 66);
        this.model = model;
        this.words = words;
        getStyleClass().addAll("screen", "reports");
        var forms = new ReportForms(model, words, overlay);
        this.list = new LongList<>(Listed::key, this::row);
        this.page = new ReportPane(model, forms, words, save, print);
        this.meeting = new MeetingPane(model, forms, words);
        var sitting = new Panel(words.of("meeting.title"), meeting);
        meeting.tells(sitting.caption());
        var given = new Panel(words.of("reports.title"), given(aloud));
        var column = new VBox(12, given, sitting);
        column.setMinHeight(0);
        VBox.setVgrow(given, Priority.ALWAYS);
        VBox.setVgrow(sitting, Priority.ALWAYS);
        Watch.value(
                this,
                model.meeting().meeting(),
                on -> {
                    given.setPrefHeight(on == null ? 420 : 200);
                    sitting.setPrefHeight(on == null ? 150 : 480);
                });
        add(column, 0, 0);
        add(page, 1, 0);
        Watch.value(this, model.given(), _ -> list());
        Watch.value(this, model.draft(), _ -> list());
        Watch.value(this, model.situation().map(now -> now.running()), _ -> list());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) takeFocus();
                });
    }

    /// A report that is on screen is gone on with; else the first key builds one.
    private void takeFocus() {
        if (!page.takeFocus() && !begin.isDisabled()) begin.requestFocus();
    }

    private VBox given(Runnable aloud) {
        list.setId("reports");
        list.setAccessibleText(words.of("reports.title"));
        list.selectedKeyProperty().bindBidirectional(model.shown());
        list.onEnter(page::takeFocus);
        Evidence.tell(list, () -> model.read().map(one -> List.of(one.id())).orElse(List.of()));
        left.getChildren().setAll(list);
        begin.setText(words.of("reports.build"));
        begin.setId("report-build");
        begin.getStyleClass().add("main");
        begin.setOnAction(_ -> build());
        var spoken = new Button(words.of("reports.aloud"));
        spoken.setId("report-aloud");
        spoken.setOnAction(_ -> aloud.run());
        Watch.value(
                this,
                model.situation().map(now -> !now.running()),
                no -> {
                    begin.setDisable(no);
                    spoken.setDisable(no);
                });
        var buttons = new HBox(6, begin, spoken);
        buttons.getStyleClass().add("row");
        var box = new VBox(buttons, left);
        VBox.setVgrow(left, Priority.ALWAYS);
        return box;
    }

    private void build() {
        model.begin(words.texts());
        page.takeFocus();
    }

    private void list() {
        var rows = new ArrayList<Listed>();
        if (model.draft().get() != null) rows.add(new Listed(ReportsModel.DRAFT, null, true));
        for (var given : model.given().get()) rows.add(new Listed(given.id(), given, false));
        list.show(rows);
        begin.setText(words.of(model.draft().get() == null ? "reports.build" : "reports.go-on"));
        left.getChildren().setAll(rows.isEmpty() ? List.of(empty()) : List.of(list));
    }

    private Paragraph empty() {
        var hint =
                new Paragraph(
                        words.of(
                                model.situation().get().running()
                                        ? "reports.empty"
                                        : "reports.none"));
        hint.getStyleClass().addAll("muted", "empty");
        return hint;
    }

    private Region row(Listed listed) {
        var given = listed.given();
        var now = model.seat().now().getValue();
        var title =
                new Label(
                        given == null
                                ? words.of("reports.draft")
                                : words.of("reports.number", given.number()));
        title.getStyleClass().add("strong");
        var at = new Label(given == null ? "" : words.hour(given.at(), now));
        at.getStyleClass().addAll("mono", "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new VBox(2, new HBox(8, title, gap, at));
        if (given != null) {
            var said = new Label(given.text().lines().findFirst().orElse(""));
            said.getStyleClass().addAll("small", "muted");
            var report = given.report();
            var who =
                    new Label(
                            report == null
                                    ? words.of("reports.given-aloud", given.by().name())
                                    : words.of("told.report-approved", report.signature()));
            who.getStyleClass().addAll("small", "muted");
            row.getChildren().addAll(said, who);
        }
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(title.getText() + ", " + at.getText());
        return row;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            page.print();
            event.consume();
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return;
        if (event.getTarget() instanceof javafx.scene.control.TextInputControl) return;
        if (event.getCode() == KeyCode.O) meeting.open();
        else if (event.getCode() == KeyCode.PAGE_DOWN && meeting.on())
            model.meeting().turn(1, _ -> {});
        else return;
        event.consume();
    }
}
