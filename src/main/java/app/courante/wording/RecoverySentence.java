package app.courante.wording;

import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// What a fact about the recovery says.
record RecoverySentence(Texts texts, ZoneId zone) {
    /// @param at when it happened: times of another day are told with their date
    String of(RecoveryEvent event, Instant at) {
        return switch (event) {
            case TaskStarted(var task, var by, var reason) ->
                    with(
                            by.name().isEmpty()
                                    ? texts.of("told.task-started", task.name())
                                    : texts.of("told.task-started-by", task.name(), by.name()),
                            reason.isEmpty() ? "" : texts.of("told.task-before-its-turn", reason));
            case RecoveryStepDone(var task, var step, var text, var note) ->
                    with(texts.of("told.task-step", task.name(), step, text), note);
            case RecoveryStepReopened(var task, var step, var text, var reason) ->
                    with(texts.of("told.task-step-reopened", task.name(), step, text), reason);
            case TaskBlocked blocked -> blocked(blocked, at);
            case TaskUnblocked(var task, var note) ->
                    with(texts.of("told.task-unblocked", task.name()), note);
            case TaskDone(var task, var result) ->
                    with(texts.of("told.task-done", task.name()), result);
            case TaskReopened(var task, var reason) ->
                    with(texts.of("told.task-reopened", task.name()), reason);
            case TaskDropped(var task, var reason) ->
                    with(texts.of("told.task-dropped", task.name()), reason);
            case TaskAdded added -> added(added);
            case TaskReprioritised(var task, var place, var reason, _) ->
                    with(texts.of("told.task-reprioritised", task.name(), place), reason);
            case BackupChosen chosen -> backup(chosen, at);
            case ReturnDecided returned -> returned(returned);
        };
    }

    private String blocked(TaskBlocked blocked, Instant at) {
        var said = with(texts.of("told.task-blocked", blocked.task().name()), blocked.reason());
        if (!blocked.on().isEmpty()) said = with(said, texts.of("told.task-on", blocked.on()));
        return blocked.expected() == null
                ? said
                : with(
                        said,
                        texts.of("told.task-expected", Clocks.at(blocked.expected(), at, zone)));
    }

    private String added(TaskAdded added) {
        var said = texts.of("told.task-added", added.name());
        if (!added.owner().name().isEmpty()) said = with(said, added.owner().name());
        if (added.duration() != null) said = with(said, span(added.duration()));
        return with(said, added.reason());
    }

    private String backup(BackupChosen chosen, Instant at) {
        var said =
                texts.of(
                        "told.backup-chosen",
                        chosen.task().name(),
                        chosen.backup().name(),
                        Clocks.at(chosen.taken(), at, zone),
                        span(chosen.loss()));
        if (chosen.rpo() == null) return with(said, chosen.reason());
        var held =
                texts.of(
                        chosen.aboveRpo() ? "told.backup-above" : "told.backup-within",
                        span(chosen.rpo()));
        return with(said + " " + held, chosen.reason());
    }

    private String returned(ReturnDecided returned) {
        var exit = returned.exit();
        var said =
                texts.of(
                        "told.return-decided",
                        exit.met().size(),
                        exit.met().size() + exit.unmet().size());
        return exit.waiver().isEmpty()
                ? said
                : said
                        + "\n"
                        + texts.of("told.waiver", exit.waiver(), String.join(" ; ", exit.unmet()));
    }

    private String span(Duration time) {
        return Spans.duration(time, texts);
    }

    private static String with(String said, String more) {
        return more.isEmpty() ? said : said + " · " + more;
    }
}
