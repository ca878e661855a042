package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel.Reading;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan that is gone by, to be read: contents, a section, and beside it the risks and the gaps.
public final class PlanView extends BorderPane {
    /// How a plan comes in, for the house that has none.
    public record Ways(Runnable importPlan, Runnable openSample) {}

    private static final double NARROW = 900;

    private final PlanModel model;
    private final Words words;
    private final ObservableValue<Instant> now;
    private final Ways ways;
    private @Nullable ContentsPane contents;
    private @Nullable Runnable page;

    public PlanView(PlanModel model, Words words, ObservableValue<Instant> now, Ways ways) {
        this.model = model;
        this.words = words;
        this.now = now;
        this.ways = ways;
        getStyleClass().add("screen");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Watch.value(this, model.reading(), this::show);
        Watch.value(
                this,
                sceneProperty(),
                scene -> {
                    if (scene != null) enterContents();
                });
    }

    private void show(Reading reading) {
        var plan = reading.plan();
        setTop(notices(reading));
        contents = null;
        page = null;
        setCenter(plan == null ? withoutPlan(reading) : read(plan));
    }

    private @Nullable Node notices(Reading reading) {
        var box = new VBox(6);
        box.getStyleClass().add("below");
        if (reading.plan() != null && !model.mayDial())
            box.getChildren().add(notice("plan-do-not-dial", words.of("exercise.do-not-dial")));
        older(reading, box);
        return box.getChildren().isEmpty() ? null : box;
    }

    private void older(Reading reading, VBox box) {
        var plan = reading.plan();
        var version = reading.version();
        // Who reads another version is told so by the frame around.
        if (!reading.older() || plan == null || version == null || reading.other() != null) return;
        var said =
                words.of(
                        "plan.older",
                        plan.identity().version(),
                        version.version(),
                        words.dateAndTime(version.from()));
        box.getChildren().add(notice("plan-older", said));
    }

    private static Node notice(String id, String said) {
        var sentence = new Paragraph(said);
        sentence.setId(id);
        var line = new HBox(sentence);
        line.getStyleClass().addAll("notice", Pill.styleClass(Tone.SOON));
        return line;
    }

    private Columns read(Plan plan) {
        var pages = new Pages(plan, words, now.getValue().atZone(words.zone()).toLocalDate());
        var list = new ContentsPane(model, pages, words, this::enterPage);
        contents = list;
        var left = new Panel(words.of("plan.contents"), list);
        left.caption().setText(words.of("plan.version", plan.identity().version()));
        var middle = new StackPane();
        middle.setMinHeight(0);
        var columns = new Columns();
        var right = beside(plan, pages);
        columns.addRow(0, left, middle, right);
        Watch.value(
                middle,
                model.leaf(),
                leaf -> {
                    middle.getChildren().setAll(leaf(leaf, pages));
                    share(columns, right, leaf);
                });
        columns.widthProperty().addListener((_, _, _) -> share(columns, right, model.leaf().get()));
        return columns;
    }

    private Panel leaf(Leaf leaf, Pages pages) {
        return switch (leaf) {
            case PlanSection section -> section(section, pages);
            case PlanPicture picture -> picture(picture, pages);
        };
    }

    private Panel picture(PlanPicture picture, Pages pages) {
        var ways =
                new PictureWays() {
                    @Override
                    public void lead(Place place) {
                        model.lead(place, pages);
                        enterPage();
                    }

                    @Override
                    public void leave() {
                        enterContents();
                    }
                };
        var framed = FramedPicture.of(picture, pages, words, ways);
        page = framed.enter();
        return framed.panel();
    }

    private Panel section(PlanSection section, Pages pages) {
        var pane = new PagePane(model, section, pages.page(section), words, this::enterContents);
        page = pane::enter;
        pane.setMinHeight(0);
        var panel = new Panel(words.of("plan.section", section), pane);
        panel.setMinHeight(0);
        int count = section.count(pages.plan());
        if (count > 0) panel.caption().setText(words.number(count));
        return panel;
    }

    private VBox beside(Plan plan, Pages pages) {
        var risks =
                new Panel(
                        words.of("plan.matrix"),
                        new RiskMatrix(
                                plan.risks(),
                                words,
                                risk -> model.lead(RiskPages.place(risk), pages)));
        risks.setMinHeight(USE_PREF_SIZE);
        var right = new VBox(12);
        Watch.value(
                right,
                model.findings(),
                findings -> {
                    if (findings.equals(Findings.UNJUDGED)) right.getChildren().setAll(risks);
                    else
                        right.getChildren()
                                .setAll(
                                        new CompletenessPill(findings, words),
                                        risks,
                                        gaps(findings, pages));
                });
        return right;
    }

    private Panel gaps(Findings findings, Pages pages) {
        var gaps =
                new Panel(
                        words.of("plan.gaps"),
                        new GapsPane(
                                findings.gaps(), words, gap -> model.lead(gap.place(), pages)));
        gaps.caption().setText(words.number(findings.gaps().size()));
        gaps.setMinHeight(0);
        VBox.setVgrow(gaps, Priority.ALWAYS);
        return gaps;
    }

    /// In a narrow window the plan itself has the room, and a picture has it in any.
    private static void share(Columns columns, Node right, Leaf leaf) {
        boolean narrow = columns.getWidth() > 0 && columns.getWidth() < NARROW;
        boolean beside = !narrow && leaf instanceof PlanSection;
        right.setVisible(beside);
        right.setManaged(beside);
        if (beside) columns.share(19, 59, 22);
        else if (narrow) columns.share(26, 74);
        else columns.share(19, 81);
    }

    private Panel withoutPlan(Reading reading) {
        var version = reading.version();
        var why =
                new Paragraph(
                        version == null
                                ? words.of("plan.empty")
                                : words.of(
                                        reading.older() ? "plan.lost-older" : "plan.lost",
                                        version.version()));
        why.setMaxWidth(560);
        var choose = new Button(words.of("palette.import-plan"));
        choose.setId("plan-import");
        choose.getStyleClass().add("main");
        choose.setOnAction(_ -> ways.importPlan().run());
        var sample = new Button(words.of("palette.sample"));
        sample.setId("plan-sample");
        sample.setOnAction(_ -> ways.openSample().run());
        var keys = new Paragraph(words.of("plan.empty-keys"));
        keys.getStyleClass().addAll("small", "muted");
        var box = new VBox(18, why, choose, sample, keys);
        box.getStyleClass().add("empty");
        return new Panel(words.of("screen.plan"), box);
    }

    private void enterContents() {
        if (contents != null) contents.enter();
    }

    private void enterPage() {
        if (page != null) page.run();
    }

    /// From anywhere on the screen, also from the middle of a page.
    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || model.plan().isEmpty()) return;
        if (event.getCode() == KeyCode.UP) model.move(-1);
        else if (event.getCode() == KeyCode.DOWN) model.move(1);
        else return;
        event.consume();
    }
}
