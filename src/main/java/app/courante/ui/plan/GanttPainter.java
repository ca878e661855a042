package app.courante.ui.plan;

import app.courante.plan.RecoverySchedule.Slot;
import app.courante.plan.RecoveryTarget;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Brush.Face;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.List;

/// Draws the lines of a recovery that are seen: names, bars on a time axis, what is late.
final class GanttPainter {
    static final double HEAD = 34;
    static final double ROW = 42;
    private static final double BAR = 16;
    private static final double POINT = 7;
    private static final double END = 26;

    private final Gantt gantt;
    private final Words words;
    private double scroll;
    private int chosen = -1;
    private TimeScale scale = new TimeScale(0, 0, Duration.ZERO);

    GanttPainter(Gantt gantt, Words words) {
        this.gantt = gantt;
        this.words = words;
    }

    void scrollTo(double pixels) {
        scroll = pixels;
    }

    void choose(int line) {
        chosen = line;
    }

    /// The line at this height; negative when there is none.
    int at(double y) {
        int line = (int) Math.floor((y - HEAD + scroll) / ROW);
        return y < HEAD || line >= gantt.lines().size() ? -1 : line;
    }

    void paint(Brush brush) {
        double names = Math.clamp(brush.width() * 0.32, 200, 420);
        scale = new TimeScale(names + 16, brush.width() - END, gantt.span());
        brush.canvas().setLineDashes();
        int first = Math.max(0, (int) (scroll / ROW));
        int last = Math.min(gantt.lines().size() - 1, (int) ((scroll + brush.height()) / ROW));
        for (int i = first; i <= last; i++) ground(i, brush);
        var ticks = scale.ticks();
        for (var tick : ticks) grid(tick, brush);
        if (chosen >= 0) ties(brush);
        for (int i = first; i <= last; i++) line(i, names, brush);
        head(ticks, brush);
    }

    private double y(int line) {
        return HEAD + line * ROW - scroll;
    }

    private void ground(int line, Brush brush) {
        double y = y(line);
        var canvas = brush.canvas();
        if (line == chosen) {
            brush.fill(Ink.RAISED).canvas().fillRect(0, y, brush.width(), ROW);
            brush.fill(Ink.CHOSEN).canvas().fillRect(0, y, 3, ROW);
        }
        brush.line(Ink.LINE, 1);
        canvas.strokeLine(0, y + ROW - 0.5, brush.width(), y + ROW - 0.5);
    }

    private void grid(Duration tick, Brush brush) {
        double x = Math.rint(scale.x(tick)) + 0.5;
        double end = Math.min(brush.height(), y(gantt.lines().size()));
        brush.line(Ink.LINE, 1).canvas().strokeLine(x, HEAD, x, end);
    }

    private void head(List<Duration> ticks, Brush brush) {
        brush.fill(Ink.PANEL).canvas().fillRect(0, 0, brush.width(), HEAD - 1);
        brush.line(Ink.LINE, 1).canvas().strokeLine(0, HEAD - 0.5, brush.width(), HEAD - 0.5);
        brush.text(words.of("plan.col.task"), Face.SMALL_STRONG, Ink.MUTED, 14, HEAD / 2, 200);
        for (var tick : ticks) {
            var said = words.of("plan.picture.at", words.duration(tick));
            double room = brush.widthOf(said, Face.FIGURE);
            double x = Math.min(scale.x(tick) - room / 2, brush.width() - room - 4);
            brush.text(said, Face.FIGURE, Ink.MUTED, x, HEAD / 2, room + 1);
        }
    }

    private void line(int index, double names, Brush brush) {
        var line = gantt.lines().get(index);
        double y = y(index);
        var rank = words.number(line.task().order());
        brush.text(rank, Face.FIGURE, Ink.MUTED, 14, y + 14, 40);
        double x = 14 + Math.max(26, brush.widthOf(rank, Face.FIGURE) + 8);
        brush.text(line.task().name(), Face.STRONG, Ink.TEXT, x, y + 14, names - x);
        brush.text(
                GanttWords.summary(index, gantt, words),
                Face.SMALL,
                Ink.MUTED,
                x,
                y + 30,
                names - x);
        line.slot().ifPresentOrElse(slot -> bar(index, slot, y, brush), () -> stuck(y, brush));
    }

    private void stuck(double y, Brush brush) {
        brush.text(
                words.of("plan.picture.stuck"),
                Face.SMALL_STRONG,
                Ink.ACT_NOW,
                scale.left(),
                y + ROW / 2,
                scale.right() - scale.left());
    }

    private void bar(int index, Slot slot, double y, Brush brush) {
        var line = gantt.lines().get(index);
        double start = scale.x(slot.start());
        double end = Math.max(start + 3, scale.x(slot.finish()));
        double top = y + (ROW - BAR) / 2;
        double middle = y + ROW / 2;
        if (line.critical()) arrow(start, end, top, brush);
        else {
            double slack = scale.x(slot.finish().plus(slot.slack()));
            brush.line(Ink.FAINT, 1).canvas().strokeLine(end, middle, slack, middle);
            brush.canvas().strokeLine(slack, middle - 3, slack, middle + 3);
            brush.fill(Ink.CHOSEN, 0.65).canvas().fillRoundRect(start, top, end - start, BAR, 5, 5);
        }
        for (var target : line.targets()) aim(target, y, brush);
        beside(index, start, end, y, brush);
    }

    /// A critical task ends in a point, beside its colour.
    private static void arrow(double start, double end, double top, Brush brush) {
        double neck = Math.max(start, end - POINT);
        brush.fill(Ink.ACT_NOW, 0.85);
        brush.canvas()
                .fillPolygon(
                        new double[] {start, neck, end, neck, start},
                        new double[] {top, top, top + BAR / 2, top + BAR, top + BAR},
                        5);
    }

    /// A flag where the plan wants something back.
    private void aim(RecoveryTarget target, double y, Brush brush) {
        var rto = target.rto();
        if (rto == null || rto.compareTo(gantt.span()) > 0) return;
        double x = scale.x(rto);
        var ink = target.isLate() ? Ink.ACT_NOW : Ink.FINE;
        brush.line(ink, 1.5).canvas().strokeLine(x, y + 4, x, y + ROW - 4);
        brush.fill(ink);
        brush.canvas()
                .fillPolygon(new double[] {x, x + 7, x}, new double[] {y + 4, y + 7.5, y + 11}, 3);
    }

    /// How late, or else how long: after the bar, or before it where there is no room left.
    private void beside(int index, double start, double end, double y, Brush brush) {
        var line = gantt.lines().get(index);
        var late = line.latest();
        var said = late.map(this::late).orElseGet(() -> length(line));
        var face = late.isPresent() ? Face.SMALL_STRONG : Face.SMALL;
        double room = brush.widthOf(said, face);
        boolean after = end + 8 + room < brush.width();
        double x = after ? end + 8 : Math.max(scale.left(), start - 8 - room);
        double middle = y + ROW / 2;
        brush.fill(index == chosen ? Ink.RAISED : Ink.PANEL);
        brush.canvas().fillRect(x - 3, middle - 8, room + 6, 16);
        brush.text(said, face, late.isPresent() ? Ink.ACT_NOW : Ink.MUTED, x, middle, room + 1);
    }

    private String late(RecoveryTarget target) {
        return words.of("plan.picture.late", words.duration(target.late()));
    }

    private String length(Gantt.Line line) {
        var duration = line.task().duration();
        if (duration == null) return words.of("plan.not-said");
        var said = words.duration(duration);
        return line.critical() ? words.of("plan.picture.critical", said) : said;
    }

    private void ties(Brush brush) {
        for (int before : gantt.before(chosen)) tie(before, chosen, brush);
        for (int after : gantt.after(chosen)) tie(chosen, after, brush);
    }

    /// From where one ends to where the other begins.
    private void tie(int from, int to, Brush brush) {
        var first = gantt.lines().get(from).slot();
        var second = gantt.lines().get(to).slot();
        if (first.isEmpty() || second.isEmpty()) return;
        double x1 = scale.x(first.get().finish()) - 2;
        double x2 = scale.x(second.get().start()) + 3;
        double y1 = y(from) + ROW / 2;
        boolean down = y(to) > y(from);
        double bar = y(to) + ROW / 2 + (down ? -BAR / 2 : BAR / 2);
        double turn = bar + (down ? -8 : 8);
        brush.line(Ink.TEXT, 1.2, 0.8);
        var canvas = brush.canvas();
        canvas.strokePolyline(new double[] {x1, x1, x2, x2}, new double[] {y1, turn, turn, bar}, 4);
        double back = bar + (down ? -5 : 5);
        brush.fill(Ink.TEXT);
        canvas.fillPolygon(new double[] {x2 - 3, x2 + 3, x2}, new double[] {back, back, bar}, 3);
    }
}
