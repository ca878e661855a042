package app.courante.ui.plan;

import app.courante.plan.Activity;
import app.courante.plan.ActivityRecovery;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.RecoverySchedule;
import app.courante.ui.kit.Halves;
import app.courante.ui.kit.LongList;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Each activity twice: at the left how it is kept going (PCA), at the right how it comes back
/// (PRA).
final class SidesPicture extends VBox {
    private static final int FIRST_STEPS = 3;

    private final PlanWords words;
    private final PictureWays ways;
    private final RecoverySchedule schedule;
    private final List<Activity> activities;
    private final LongList<Activity> list;

    SidesPicture(PlanWords words, PictureWays ways) {
        this.words = words;
        this.ways = ways;
        schedule = RecoverySchedule.of(words.plan().recovery().tasks());
        activities =
                words.plan().activities().stream()
                        .sorted(Comparator.comparingInt(Activity::priority))
                        .toList();
        list = new LongList<>(activity -> activity, this::row);
        list.setId("plan-sides");
        list.setAccessibleText(words.of("plan.picture", PlanPicture.SIDES));
        list.show(activities);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() > 1) follow();
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(head(), list);
    }

    /// Puts the focus on the activities, with one of them chosen.
    void enter() {
        if (list.selectedKeyProperty().get() == null && !activities.isEmpty())
            list.select(activities.getFirst());
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, RIGHT -> follow();
            case LEFT, ESCAPE -> ways.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void follow() {
        if (list.selectedKeyProperty().get() instanceof Activity activity)
            ways.lead(new Place(PlanPart.ACTIVITY, activity.id(), activity.name()));
    }

    private Halves head() {
        var head = new Halves(title("plan.picture.going-on"), title("plan.picture.coming-back"));
        head.getStyleClass().addAll("row", "table-head");
        return head;
    }

    private Label title(String key) {
        var title = new Label(words.of(key));
        return title;
    }

    private Region row(Activity activity) {
        var name = new Label(words.of("plan.picture.ranked", activity.priority(), activity.name()));
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        name.setMinHeight(USE_PREF_SIZE);
        var left = new Row.Thing(null, "", Value.NONE, goingOn(activity));
        var right = new Row.Thing(null, "", Value.NONE, comingBack(activity));
        var row = new VBox(6, name, new Halves(side(left), side(right)));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                name.getText()
                        + ", "
                        + left.texts().collect(Collectors.joining(", "))
                        + ", "
                        + right.texts().collect(Collectors.joining(", ")));
        return row;
    }

    private static Region side(Row.Thing thing) {
        var side = PageRows.of(thing, List.of());
        side.getStyleClass().setAll("side");
        return side;
    }

    private List<Row.Fact> goingOn(Activity activity) {
        var strategy = activity.strategy();
        var steps = strategy.procedure();
        var first = steps.subList(0, Math.min(FIRST_STEPS, steps.size()));
        int more = steps.size() - first.size();
        return new Facts(words)
                .owed("plan.col.kept", Value.of(strategy.serviceLevelKept()))
                .owed("plan.col.mtpd", words.duration(activity.mtpd()))
                .owed("plan.picture.means", Value.list(Mark.BULLET, strategy.means()))
                .owed("plan.picture.first-steps", Value.list(Mark.NUMBER, first))
                .add("", more == 0 ? "" : words.of("plan.picture.more-steps", more))
                .list();
    }

    private List<Row.Fact> comingBack(Activity activity) {
        var recovery = ActivityRecovery.of(activity, words.plan(), schedule);
        var tasks =
                recovery.tasks().stream()
                        .map(task ->
                                Value.beside(
                                        Value.of(
                                                words.of(
                                                        "plan.picture.ranked",
                                                        task.order(),
                                                        task.name())),
                                        words.duration(task.duration())))
                        .toList();
        var backups =
                recovery.backups().stream()
                        .map(backup ->
                                Value.beside(
                                        Value.of(backup.name()),
                                        Value.joined(
                                                "\u00a0",
                                                List.of(
                                                        Value.of(words.of("plan.col.rpo")),
                                                        words.duration(backup.rpo())
                                                                .or(words.missing())))))
                        .toList();
        return new Facts(words)
                .owed("plan.col.rto", words.duration(activity.rto()))
                .owed("plan.picture.projected", projected(recovery))
                .owed("plan.picture.tasks", Value.stacked(Mark.NONE, tasks))
                .refs("plan.fact.systems", PlanPart.SYSTEM, activity.dependencies().systems())
                .add("plan.fact.backups", Value.stacked(Mark.BULLET, backups))
                .list();
    }

    /// `T+ 3 h · late by 2 h`: against what the plan aims at.
    private Value projected(ActivityRecovery recovery) {
        var end = recovery.projected();
        var rto = recovery.activity().rto();
        if (end == null) return Value.NONE;
        var at = Value.figure(words.of("plan.picture.at", words.words().duration(end)));
        if (rto == null) return at;
        if (end.equals(rto))
            return Value.beside(at, Value.of(words.of("plan.picture.just-in-time")));
        boolean late = end.compareTo(rto) > 0;
        var margin = words.words().duration(late ? end.minus(rto) : rto.minus(end));
        return Value.beside(
                at,
                late
                        ? Value.of(words.of("plan.picture.late", margin), Look.MISSING)
                        : Value.of(words.of("plan.picture.in-time", margin)));
    }
}
