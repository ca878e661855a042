package app.courante.ui.situation;

import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Sources;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.alerts.AlertsPane;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.recovery.PhaseBand;
import app.courante.ui.timeline.ComposerView;
import app.courante.ui.timeline.LogRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that counts now: in a crisis the log with its composer, how the activities run, the
/// next steps, alerts, mobilisation and cell; afterwards decisions and what waits to be verified;
/// in peace what keeps the plan alive.
public final class SituationView extends Columns {
    /// What the screen needs while no crisis runs.
    ///
    /// @param plan the one in force; a crisis that is over may have gone by an older one
    /// @param lead shows a place in the plan
    /// @param export writes the due dates for a calendar
    /// @param signals makes what shows the signals that wait
    public record Peace(
            ObservableValue<@Nullable Plan> plan,
            Consumer<Place> lead,
            Runnable export,
            Supplier<Region> signals) {}

    /// What the screen needs while a crisis runs.
    public record Cell(PulseModel pulse, AlertsModel alerts) {}

    /// What there is to show.
    private enum Face {
        PEACE,
        /// The crisis on screen is over, or is a log kept elsewhere: it is read, and no work.
        AFTERWARDS,
        CRISIS,
        /// The same without a plan, of which most of it would come.
        WITHOUT_PLAN;

        static Face of(Situation situation) {
            var crisis = situation.crisis();
            if (crisis == null) return PEACE;
            if (!situation.running()) return AFTERWARDS;
            return situation.document() == null ? WITHOUT_PLAN : CRISIS;
        }
    }

    private static final int SHORT_LIST = 30;

    /// How much higher the alerts are than the cell below.
    private static final double ALERTS_MORE = 140;

    /// How much higher the activities are than the steps below.
    private static final double ACTIVITIES_MORE = 120;

    private final ObservableValue<Situation> situation;
    private final ComposerView composer;
    private final Words words;
    private final ObservableValue<Instant> now;
    private final Peace peace;
    private final Cell cell;
    private final LogRow rows;

    public SituationView(
            ObservableValue<Situation> situation,
            ComposerView composer,
            Words words,
            ObservableValue<Instant> now,
            Peace peace,
            Cell cell) {
        super(40, 33, 27);
        this.situation = situation;
        this.composer = composer;
        this.words = words;
        this.now = now;
        this.peace = peace;
        this.cell = cell;
        this.rows =
                new LogRow(
                        words,
                        now::getValue,
                        id -> situation.getValue().conduct().actions().action(id));
        getStyleClass().add("screen");
        // The columns share what there is: a narrow window cuts captions, never the screen.
        setMinSize(0, 0);
        Watch.value(this, situation.map(Face::of), this::lay);
    }

    private void lay(Face face) {
        getChildren().clear();
        switch (face) {
            case PEACE -> addRow(0, due(), activities(), peaceRight());
            case AFTERWARDS -> addRow(0, log(), middle(due()), right());
            case CRISIS -> addRow(0, log(), running(), acting());
            case WITHOUT_PLAN -> addRow(0, log(), middle(activities()), beside(alerts(), right()));
        }
        for (var column : getManagedChildren())
            if (column instanceof Region part) part.setMinWidth(0);
    }

    private VBox peaceRight() {
        var cell = new CellPanel(situation, words);
        VBox.setVgrow(cell, Priority.ALWAYS);
        return new VBox(12, peace.signals().get(), cell);
    }

    private DuePanel due() {
        return new DuePanel(peace, now, words);
    }

    private ActivitiesPanel activities() {
        return new ActivitiesPanel(situation, words);
    }

    private VBox running() {
        var activities = new RunningPanel(cell.pulse(), cell.alerts()::lead, words);
        var steps = new StepsPanel(cell.pulse(), cell.alerts()::lead, words);
        var column = halves(activities, steps);
        activities.setPrefHeight(ACTIVITIES_MORE);
        column.getChildren().add(1, new DeadlinesPanel(cell.pulse(), cell.alerts()::lead, words));
        var phases =
                PhaseBand.brief(
                        cell.pulse().pulse().map(Pulse::phases), cell.pulse().seat(), words);
        column.getChildren().addFirst(phases);
        return column;
    }

    private VBox acting() {
        var callOut = new CallOutPanel(cell.pulse(), cell.alerts()::lead, words);
        var seats = new SeatsPanel(cell.pulse(), cell.alerts()::lead, words);
        var alerts = alerts();
        var column = halves(alerts, seats);
        alerts.setPrefHeight(ALERTS_MORE);
        column.getChildren().add(1, callOut);
        return column;
    }

    private Panel alerts() {
        var panel =
                new Panel(
                        words.of("alerts.title"),
                        new AlertsPane(cell.alerts(), words, false, () -> {}));
        var caption = panel.caption();
        Evidence.caption(panel, cell.alerts()::ringing);
        Watch.value(
                panel,
                cell.alerts().alerts(),
                alerts -> {
                    caption.setText(AlertsPane.count(alerts, words));
                    for (var tone : Tone.values())
                        caption.getStyleClass().remove(Pill.styleClass(tone));
                    caption.getStyleClass().add(Pill.styleClass(AlertsPane.tone(alerts)));
                });
        caption.getStyleClass().addAll("toned", "strong");
        return panel;
    }

    private static VBox beside(Region above, Region below) {
        VBox.setVgrow(below, Priority.ALWAYS);
        return halves(above, below);
    }

    private static VBox halves(Region above, Region below) {
        for (var half : List.of(above, below)) {
            VBox.setVgrow(half, Priority.ALWAYS);
            half.setMinHeight(0);
            half.setPrefHeight(0);
        }
        return new VBox(12, above, below);
    }

    private Panel log() {
        var list = new LongList<LogLine>(LogLine::id, rows::of);
        list.alsoShows(rows::standing);
        list.setId("log");
        list.setAccessibleText(words.of("timeline.title"));
        Watch.value(list, situation, shown -> list.show(shown.log().lines().reversed()));
        // How late an action is changes without an entry.
        Watch.value(
                list, now.map(at -> at.truncatedTo(ChronoUnit.MINUTES)), _ -> list.requestLayout());
        var empty = hint("timeline.empty");
        Watch.value(empty, situation, shown -> empty.setVisible(shown.log().lines().isEmpty()));
        var lines = new StackPane(list, empty);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var panel = new Panel(words.of("timeline.title"), new VBox(lines, composer));
        Evidence.caption(panel, () -> new Sources(situation.getValue()).unverified());
        Watch.value(
                panel,
                situation,
                shown ->
                        panel.caption()
                                .setText(
                                        words.of(
                                                "situation.log-caption",
                                                shown.log().lines().size(),
                                                shown.log().unverified())));
        return panel;
    }

    private VBox middle(Region above) {
        var decisions =
                shortList(
                        "situation.decisions",
                        "situation.no-decision",
                        line -> !line.decidedBy().isEmpty());
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(decisions, Priority.ALWAYS);
        return new VBox(12, above, decisions);
    }

    private VBox right() {
        var unverified =
                shortList(
                        "situation.unverified", "situation.all-verified", line -> !line.verified());
        var cell = new CellPanel(situation, words);
        VBox.setVgrow(unverified, Priority.ALWAYS);
        VBox.setVgrow(cell, Priority.ALWAYS);
        return new VBox(12, new KnownPanel(situation, words), unverified, cell);
    }

    /// The latest lines that pass, and how many do in all.
    private Panel shortList(String title, String whenNone, Predicate<LogLine> wanted) {
        var list = new LongList<LogLine>(LogLine::id, rows::brief);
        list.setPrefHeight(160);
        var empty = hint(whenNone);
        var panel = new Panel(words.of(title), new StackPane(list, empty));
        Evidence.caption(
                panel,
                () ->
                        situation.getValue().log().lines().stream()
                                .filter(wanted)
                                .map(LogLine::id)
                                .toList());
        Watch.value(
                panel,
                situation,
                shown -> {
                    var found = latest(shown.log().lines(), wanted);
                    list.show(found);
                    empty.setVisible(found.isEmpty());
                    panel.caption().setText(found.isEmpty() ? "" : words.number(found.size()));
                });
        return panel;
    }

    private static List<LogLine> latest(List<LogLine> lines, Predicate<LogLine> wanted) {
        return lines.reversed().stream().filter(wanted).limit(SHORT_LIST).toList();
    }

    private Label hint(String key) {
        var hint = new Label(words.of(key));
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.getStyleClass().addAll("muted", "empty");
        return hint;
    }

    static Node empty(String sentence) {
        var label = new Paragraph(sentence);
        label.getStyleClass().addAll("muted", "empty");
        return label;
    }
}
