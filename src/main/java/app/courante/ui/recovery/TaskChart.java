package app.courante.ui.recovery;

import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Slot;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The bar of one task on the time axis: real or projected, the planned time as a thin line below
/// it, what it means in words, and the line of now.
final class TaskChart extends Region {
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final double BAR = 22;
    private static final double THIN = 3;
    private static final double LEAST = 4;
    private static final double GAP = 7;

    private final TaskLine line;
    private final Axis axis;
    private final Instant now;
    private final ZoneId zone;
    private final Region bar = styled("gantt-bar");
    private final Region done = styled("gantt-part");
    private final Region planned = styled("gantt-planned");
    private final Region edge = styled("gantt-critical");
    private final List<Instant> limits;
    private final List<Region> marks = new ArrayList<>();
    private final Region present = styled("gantt-now");
    private final Label text;
    private final List<Region> grid = new ArrayList<>();

    /// @param limits until when what is waited for is wanted back
    TaskChart(
            TaskLine line, Axis axis, Instant now, ZoneId zone, String said, List<Instant> limits) {
        this.line = line;
        this.axis = axis;
        this.now = now;
        this.zone = zone;
        text = new Label(said);
        text.getStyleClass().addAll("gantt-text", "small");
        bar.getStyleClass().add(Pill.styleClass(tone(line)));
        if (!line.state().ended() && line.told().started() == null)
            bar.getStyleClass().add("projected");
        done.getStyleClass().add(Pill.styleClass(tone(line)));
        this.limits = limits;
        for (int i = 0; i < limits.size(); i++) marks.add(styled("gantt-limit"));
        getChildren().addAll(marks);
        getChildren().addAll(planned, bar, done, edge, present, text);
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    static Tone tone(TaskLine line) {
        return switch (line.state()) {
            case DONE -> Tone.FINE;
            case RUNNING -> Tone.CHOSEN;
            case BLOCKED -> Tone.SOON;
            case TO_COME, STARTABLE -> line.critical() ? Tone.ACT_NOW : Tone.QUIET;
            case DROPPED -> Tone.QUIET;
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        layGrid(width, height);
        var slot = line.slot();
        double top = Math.rint((height - BAR) / 2);
        planned.setVisible(line.planned() != null);
        if (line.planned() != null) lay(planned, line.planned(), top + BAR + 3, THIN, width);
        boolean seen = slot != null && lay(bar, slot, top, BAR, width);
        bar.setVisible(seen);
        layDone(seen, top);
        edge.setVisible(seen && underWay() && line.critical());
        edge.resizeRelocate(bar.getLayoutX() - 1, top - 1, bar.getWidth() + 2, BAR + 2);
        layLimits(height, width);
        double at = axis.x(now, width);
        present.setVisible(at >= 0 && at <= width);
        present.resizeRelocate(Math.rint(at) - 1, 0, 2, height);
        layText(slot, seen, height, width);
    }

    private void layGrid(double width, double height) {
        var ticks = axis.ticks(width, zone);
        while (grid.size() < ticks.size()) {
            var one = styled("gantt-grid");
            grid.add(one);
            getChildren().addFirst(one);
        }
        for (int i = 0; i < grid.size(); i++) {
            boolean used = i < ticks.size();
            grid.get(i).setVisible(used);
            if (used)
                grid.get(i).resizeRelocate(Math.rint(axis.x(ticks.get(i), width)), 0, 1, height);
        }
    }

    /// Lays what is seen of a stretch; false when nothing is.
    private boolean lay(Region region, Slot slot, double top, double high, double width) {
        double start = Math.clamp(axis.x(slot.from(), width), 0, width);
        double end = Math.clamp(axis.x(slot.until(), width), 0, width);
        boolean seen = axis.x(slot.until(), width) >= 0 && axis.x(slot.from(), width) <= width;
        region.setVisible(seen);
        region.resizeRelocate(
                Math.min(start, width - LEAST), top, Math.max(LEAST, end - start), high);
        return seen;
    }

    /// How far a task that runs has come, as a part of its bar.
    private void layDone(boolean seen, double top) {
        int percent = line.percent(now);
        boolean shown = seen && percent > 0 && partly();
        done.setVisible(shown);
        if (shown)
            done.resizeRelocate(
                    bar.getLayoutX(), top, Math.max(LEAST, bar.getWidth() * percent / 100), BAR);
    }

    /// A delay of what runs or is blocked delays the whole as well as of what is to come.
    private boolean underWay() {
        return line.state() == TaskLine.State.RUNNING || line.state() == TaskLine.State.BLOCKED;
    }

    private void layLimits(double height, double width) {
        for (int i = 0; i < limits.size(); i++) {
            double at = axis.x(limits.get(i), width);
            marks.get(i).setVisible(at >= 0 && at <= width);
            marks.get(i).resizeRelocate(Math.rint(at), 0, 2, height);
        }
    }

    private boolean partly() {
        return line.told().started() != null && !line.state().ended();
    }

    /// In the bar where it fits; else behind it, or before it where no room is left.
    private void layText(@Nullable Slot slot, boolean seen, double height, double width) {
        double wide = text.prefWidth(-1);
        double high = text.prefHeight(-1);
        double start = seen ? bar.getLayoutX() : 0;
        double end = seen ? start + bar.getWidth() : 0;
        boolean inside = seen && wide + 2 * GAP <= end - start;
        text.pseudoClassStateChanged(INSIDE, inside);
        double x;
        if (inside) x = start + GAP;
        else if (seen) x = end + GAP + wide <= width ? end + GAP : Math.max(0, start - GAP - wide);
        else if (slot == null) x = beforeOrAfterNow(wide, width);
        else x = slot.until().isBefore(axis.from()) ? GAP : Math.max(0, width - wide - GAP);
        text.resizeRelocate(
                Math.rint(x), Math.rint((height - high) / 2), Math.min(wide, width - x), high);
    }

    private double beforeOrAfterNow(double wide, double width) {
        double at = axis.x(now, width) + GAP;
        return Math.clamp(at, GAP, Math.max(GAP, width - wide));
    }
}
