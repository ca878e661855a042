package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Words;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The recovery as a chart over time: its tasks in their order, the critical path, and what comes
/// back later than the plan aims at.
public final class RecoveryPicture extends VBox {
    private static final int NONE = -1;

    private final Gantt gantt;
    private final Words words;
    private final PictureWays ways;
    private final GanttPainter painter;
    private final Picture picture;
    private final ScrollBar bar = new ScrollBar();
    private final PictureNotes notes = new PictureNotes();
    private int chosen = NONE;

    /// The chart of this plan.
    ///
    /// @param ways where the reader goes from here
    public RecoveryPicture(Plan plan, Words words, PictureWays ways) {
        this.words = words;
        this.ways = ways;
        gantt = new Gantt(plan);
        painter = new GanttPainter(gantt, words);
        picture = new Picture(painter::paint);
        picture.setId("plan-drawing");
        picture.setFocusTraversable(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleRoleDescription(words.of("plan.picture", PlanPicture.RECOVERY));
        picture.setOnKeyPressed(this::key);
        picture.setOnMousePressed(this::click);
        picture.setOnScroll(event -> scrollBy(-event.getDeltaY()));
        picture.heightProperty().addListener((_, _, _) -> size());
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty()
                .addListener((_, _, value) -> {
                    painter.scrollTo(value.doubleValue());
                    picture.repaint();
                });
        HBox.setHgrow(picture, Priority.ALWAYS);
        var chart = new HBox(picture, bar);
        chart.setMinHeight(0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        setId("plan-recovery");
        setMinHeight(0);
        getChildren().setAll(chart, notes);
        notes.legend(words.of("plan.picture.recovery-legend"));
        size();
        choose(NONE);
    }

    /// Puts the focus on the chart.
    public void enter() {
        picture.requestFocus();
    }

    /// Moves what is seen by so many pixels; down when positive.
    public void scrollBy(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    /// Chooses a task by its place in the order of recovery, from 0; negative for none.
    public void choose(int line) {
        chosen = line;
        painter.choose(line);
        var said = line < 0 ? GanttWords.whole(gantt, words) : GanttWords.about(line, gantt, words);
        notes.say(said);
        picture.setAccessibleText(String.join(" ", said));
        if (line >= 0) reveal(line);
        picture.repaint();
    }

    private void size() {
        double room = Math.max(0, picture.getHeight() - GanttPainter.HEAD);
        double length = gantt.lines().size() * GanttPainter.ROW;
        bar.setMax(Math.max(0, length - room));
        bar.setVisibleAmount(length == 0 ? 0 : bar.getMax() * Math.min(1, room / length));
        bar.setUnitIncrement(GanttPainter.ROW);
        bar.setBlockIncrement(room);
        boolean needed = length > room;
        bar.setVisible(needed);
        bar.setManaged(needed);
        scrollBy(0);
    }

    private void reveal(int line) {
        double room = picture.getHeight() - GanttPainter.HEAD;
        double top = line * GanttPainter.ROW;
        if (top < bar.getValue()) scrollBy(top - bar.getValue());
        else if (top + GanttPainter.ROW > bar.getValue() + room && room > 0)
            scrollBy(top + GanttPainter.ROW - room - bar.getValue());
    }

    private void click(MouseEvent event) {
        enter();
        choose(painter.at(event.getY()));
        if (event.getClickCount() > 1) follow();
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) return;
        int page = Math.max(1, (int) (picture.getHeight() / GanttPainter.ROW) - 2);
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(-page);
            case PAGE_DOWN -> step(page);
            case HOME -> step(-gantt.lines().size());
            case END -> step(gantt.lines().size());
            case ENTER, RIGHT -> follow();
            case LEFT -> ways.leave();
            case ESCAPE -> back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (gantt.lines().isEmpty()) return;
        choose(Math.clamp((long) chosen + by, 0, gantt.lines().size() - 1));
    }

    private void follow() {
        if (chosen < 0) return;
        var task = gantt.lines().get(chosen).task();
        ways.lead(new Place(PlanPart.RECOVERY_TASK, task.id(), task.name()));
    }

    private void back() {
        if (chosen < 0) ways.leave();
        else choose(NONE);
    }
}
