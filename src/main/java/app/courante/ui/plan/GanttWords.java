package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.RecoverySchedule.Slot;
import app.courante.plan.RecoveryTarget;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Says in sentences what the recovery chart shows.
final class GanttWords {
    private static final int NAMED = 4;

    private GanttWords() {}

    /// What a task waits for and what is back with it, in a few words.
    static String summary(int index, Gantt gantt, Words words) {
        var parts = new ArrayList<String>();
        var before = gantt.before(index);
        if (!before.isEmpty())
            parts.add(
                    words.of(
                            "plan.picture.after",
                            before.stream()
                                    .map(line -> gantt.lines().get(line).task().order())
                                    .map(words::number)
                                    .collect(Collectors.joining(", "))));
        var names =
                gantt.lines().get(index).targets().stream().map(RecoveryTarget::restored).toList();
        if (!names.isEmpty())
            parts.add(words.of("plan.picture.back", PlanPlaces.list(names, words)));
        return String.join(" · ", parts);
    }

    static List<String> whole(Gantt gantt, Words words) {
        var said = new ArrayList<String>();
        long critical = gantt.lines().stream().filter(Gantt.Line::critical).count();
        said.add(
                words.of(
                        "plan.picture.length",
                        words.duration(gantt.schedule().length()),
                        critical));
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
                        .map(target ->
                                words.of(
                                        "plan.picture.late-one",
                                        PlanPlaces.name(target.restored()),
                                        words.duration(target.late())))
                        .collect(Collectors.joining(" · "));
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
                            .collect(Collectors.joining(" ")));
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
}
