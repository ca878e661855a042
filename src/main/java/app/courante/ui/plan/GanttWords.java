package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.RecoverySchedule.Slot;
import app.courante.plan.RecoveryTarget;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Says in sentences what the recovery chart shows.
final class GanttWords {
    private static final int NAMED = 4;

    private GanttWords() {}

    /// What is back with a task, in a few words.
    static String restored(Gantt.Line line, Words words) {
        var names = line.targets().stream().map(RecoveryTarget::restored).toList();
        return names.isEmpty() ? "" : words.of("plan.picture.back", PlanPlaces.list(names, words));
    }

    static List<String> whole(Gantt gantt, Words words) {
        var said = new ArrayList<String>();
        var critical =
                gantt.lines().stream()
                        .filter(Gantt.Line::critical)
                        .sorted(Comparator.comparing(line -> start(line)))
                        .toList();
        var path = critical.stream().map(GanttWords::place).toList();
        said.add(
                words.of(
                        "plan.picture.length",
                        words.duration(gantt.schedule().length()),
                        critical.size(),
                        PlanPlaces.list(path, words)));
        said.add(aims(gantt, words));
        return said;
    }

    private static String aims(Gantt gantt, Words words) {
        var late = gantt.late();
        if (late.isEmpty())
            return words.of(gantt.aims() ? "plan.picture.all-in-time" : "plan.picture.no-aim");
        var worst =
                late.stream()
                        .sorted(Comparator.comparing(RecoveryTarget::late).reversed())
                        .limit(NAMED)
                        .map(target -> target(target, words))
                        .collect(Collectors.joining("\u00a0; "));
        return words.of("plan.picture.late-ones", late.size(), worst);
    }

    static List<String> about(int index, Gantt gantt, Words words) {
        var line = gantt.lines().get(index);
        var said = new ArrayList<String>();
        said.add(
                line.slot()
                        .map(slot -> times(line, slot, words))
                        .orElseGet(() -> words.of("plan.picture.task-stuck", line.task().name())));
        var before = places(gantt.before(index), gantt);
        if (!before.isEmpty())
            said.add(words.of("plan.picture.waits-for", PlanPlaces.list(before, words)));
        if (!line.targets().isEmpty())
            said.add(
                    line.targets().stream()
                            .map(target -> target(target, words))
                            .collect(Collectors.joining("\u00a0; ")));
        return said;
    }

    private static String times(Gantt.Line line, Slot slot, Words words) {
        var name = line.task().name();
        var start = words.duration(slot.start());
        var finish = words.duration(slot.finish());
        return slot.critical()
                ? words.of("plan.picture.task-critical", name, start, finish)
                : words.of("plan.picture.task", name, start, finish, words.duration(slot.slack()));
    }

    /// `Phone reception: back at T+ 3 h, aimed at 1 h, 2 h late`.
    static String target(RecoveryTarget target, Words words) {
        var name = PlanPlaces.name(target.restored());
        var projected = words.duration(target.projected());
        var rto = target.rto();
        if (rto == null) return words.of("plan.picture.back-at", name, projected);
        return target.isLate()
                ? words.of(
                        "plan.picture.back-late",
                        name,
                        projected,
                        words.duration(rto),
                        words.duration(target.late()))
                : words.of("plan.picture.back-in-time", name, projected, words.duration(rto));
    }

    private static List<Place> places(List<Integer> lines, Gantt gantt) {
        return lines.stream().map(line -> place(gantt.lines().get(line))).toList();
    }

    private static Place place(Gantt.Line line) {
        return new Place(PlanPart.RECOVERY_TASK, line.task().id(), line.task().name());
    }

    private static Duration start(Gantt.Line line) {
        return line.slot().map(Slot::start).orElse(Duration.ZERO);
    }
}
