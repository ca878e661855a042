package app.courante.console;

import app.courante.console.StatusRecovery.AimLine;
import app.courante.console.StatusRecovery.TaskPart;
import app.courante.crisis.board.TaskLine.State;
import app.courante.json.Json;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How the recovery stands, in words: what is aimed at, and what of it is not done.
///
/// @param time how an instant is written
record RecoveryText(Texts texts, Function<Instant, String> time) {
    List<String> lines(StatusRecovery recovery) {
        var lines = new ArrayList<String>();
        long done = recovery.tasks().stream().filter(RecoveryText::ended).count();
        var head = texts.of("status-line.recovery", done, recovery.tasks().size());
        if (recovery.end() != null)
            head += " · " + texts.of("recovery.end", end(recovery, recovery.end()));
        lines.add(head);
        for (var aim : recovery.aims()) lines.add("  " + aim(aim));
        for (var task : recovery.tasks()) if (!ended(task)) lines.add("  " + task(task));
        return lines;
    }

    private String end(StatusRecovery recovery, Instant at) {
        var open = recovery.open();
        if (open == null) return time.apply(at);
        var name =
                recovery.tasks().stream()
                        .filter(task -> task.task().equals(open))
                        .map(TaskPart::name)
                        .findFirst()
                        .orElse(open);
        return texts.of("recovery.earliest", time.apply(at), name);
    }

    private static boolean ended(TaskPart task) {
        return state(task).ended();
    }

    private static State state(TaskPart task) {
        return Json.constant(State.class, task.state());
    }

    private String aim(AimLine aim) {
        if (aim.back() == null) return texts.of("recovery.no-aim", aim.name());
        if (aim.finished())
            return texts.of(
                    "recovery.finished", aim.name(), Spans.duration(aim.margin().abs(), texts));
        return aim.name()
                + " · "
                + texts.of(
                        aim.margin().isNegative() ? "recovery.late" : "recovery.margin",
                        Spans.duration(aim.margin().abs(), texts));
    }

    private String task(TaskPart task) {
        var said = task.place() + " " + task.name() + " · " + texts.of("task-state", state(task));
        return task.blocked() == null ? said : said + " · " + task.blocked();
    }
}
