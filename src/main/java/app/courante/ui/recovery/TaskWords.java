package app.courante.ui.recovery;

import app.courante.crisis.Restart.Chosen;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.RecoveryBoard.Aim;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Origin;
import app.courante.crisis.board.TaskLine.State;
import app.courante.plan.Plan;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the recovery is said on screen.
///
/// @param now when it is read
/// @param asOf at which minute it stood so
/// @param closed whether the crisis is
record TaskWords(Words words, @Nullable Plan plan, Instant now, Instant asOf, boolean closed) {
    static TaskWords of(RecoveryModel model, Words words) {
        var shown = model.situation().get();
        boolean closed = shown.crisis() != null && !shown.running();
        return new TaskWords(words, shown.document(), model.minute(), model.asOf(), closed);
    }

    String name(TaskLine line) {
        return line.place() + "  " + line.task().name();
    }

    /// Under its name: who does it, what it waits for, from which copy it restores.
    String below(TaskLine line) {
        var parts = new ArrayList<String>();
        var who = who(line);
        if (!who.isEmpty()) parts.add(who);
        if (!line.after().isEmpty() && !line.state().ended() && line.told().started() == null)
            parts.add(words.of("recovery.depends", places(line.after())));
        if (line.origin() == Origin.ADDED) parts.add(words.of("recovery.added"));
        for (var chosen : line.chosen()) parts.add(copy(chosen));
        if (!line.toChoose().isEmpty() && !line.state().ended())
            parts.add(words.of("recovery.to-choose"));
        return String.join(" · ", parts);
    }

    private String who(TaskLine line) {
        var by = line.told().by();
        if (!by.name().isEmpty()) return by.name();
        return owner(line);
    }

    /// Who does it by the plan.
    String owner(TaskLine line) {
        var owner = line.task().owner();
        return plan == null ? owner : plan.role(owner).map(role -> role.name()).orElse(owner);
    }

    /// `sauvegarde du 22/11 23:00 · perte 13 h ≤ PDMA 24 h`.
    String copy(Chosen chosen) {
        var choice = chosen.choice();
        var said =
                words.of(
                        "recovery.copy",
                        words.hour(choice.taken(), now),
                        words.duration(choice.loss()));
        if (choice.rpo() == null) return said;
        return said
                + " "
                + words.of(
                        choice.aboveRpo() ? "recovery.above-rpo" : "recovery.within-rpo",
                        words.duration(choice.rpo()));
    }

    private static String places(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// On its bar, or in its place.
    String bar(TaskLine line) {
        return switch (line.state()) {
            case DONE -> done(line);
            case RUNNING -> running(line);
            case BLOCKED -> blocked(line);
            case DROPPED ->
                    words.of(
                            "recovery.dropped",
                            Objects.requireNonNullElse(line.told().dropped(), ""));
            case STARTABLE ->
                    line.critical()
                            ? words.of("recovery.startable-critical")
                            : words.of("task-state", State.STARTABLE);
            case TO_COME -> toCome(line);
        };
    }

    private String toCome(TaskLine line) {
        if (line.stuck()) return words.of("recovery.stuck");
        if (line.origin() == Origin.RETURN && line.waits().isEmpty())
            return words.of("recovery.undecided");
        return line.critical()
                ? words.of("recovery.critical")
                : words.of("task-state", State.TO_COME);
    }

    private String done(TaskLine line) {
        var at = Objects.requireNonNullElse(line.told().done(), now);
        var planned = line.task().duration();
        if (line.told().started() == null || planned == null)
            return words.of("recovery.done-at", words.hour(at, now));
        return words.of(
                "recovery.done-in",
                words.duration(line.told().worked(asOf)),
                words.duration(planned));
    }

    private String running(TaskLine line) {
        int percent = line.percent(asOf);
        var said =
                percent < 0
                        ? words.of("task-state", State.RUNNING)
                        : words.of("recovery.percent", percent);
        var over = line.overrun(asOf);
        if (over.compareTo(Duration.ofMinutes(1)) >= 0)
            said += " · " + words.of("recovery.over", words.duration(over));
        return critical(line, said);
    }

    private String blocked(TaskLine line) {
        var block = Objects.requireNonNull(line.told().block());
        var since = Duration.between(block.since(), asOf);
        var said =
                words.of(
                        "recovery.blocked-for",
                        words.duration(since.isNegative() ? Duration.ZERO : since));
        return critical(line, said + " · " + (block.on().isEmpty() ? block.reason() : block.on()));
    }

    private String critical(TaskLine line, String said) {
        return line.critical() ? said + " · " + words.of("recovery.critical") : said;
    }

    /// What can be done about it now: `étape 4 sur 7 : rejouer les annonces`.
    String doing(TaskLine line) {
        int step = line.nextStep();
        if (line.state() == State.STARTABLE)
            return line.steps().isEmpty()
                    ? words.of("recovery.to-start")
                    : words.of("recovery.to-start-steps", line.steps().size());
        if (step > 0)
            return words.of("recovery.step", step, line.steps().size(), line.steps().get(step - 1));
        var procedure = line.procedure();
        return procedure == null || procedure.verification().isBlank()
                ? words.of("recovery.to-end")
                : words.of("recovery.verify", procedure.verification().strip());
    }

    /// When all is done, and how that compares with what is aimed at.
    String end(RecoveryBoard board) {
        if (closed) return words.of("recovery.end-closed", board.left());
        var end = board.end();
        var said =
                end == null
                        ? words.of("recovery.no-end")
                        : words.of("recovery.end", earliest(end, board.named(board.open())));
        return board.tightest()
                .map(aim -> said + " · " + aim(aim, board.named(aim.open())))
                .orElse(said);
    }

    private String earliest(Instant at, String open) {
        var hour = words.hour(at, now);
        return open.isEmpty() ? hour : words.of("recovery.earliest", hour, open);
    }

    private String aim(Aim aim, String open) {
        var back = aim.back();
        if (back == null) return words.of("recovery.no-aim", aim.name());
        var margin = words.duration(aim.margin().abs());
        if (aim.finished()) return words.of("recovery.finished", aim.name(), margin);
        var key = aim.margin().isNegative() ? "recovery.back-late" : "recovery.back-before";
        return words.of(key, aim.name(), earliest(back, open), margin);
    }

    /// All of a row, for who hears it.
    String heard(TaskLine line) {
        var said = name(line) + ", " + words.of("task-state", line.state()) + ", " + bar(line);
        var slot = line.slot();
        if (slot != null)
            said +=
                    ", "
                            + words.of(
                                    "recovery.from-until",
                                    words.hour(slot.from(), now),
                                    words.hour(slot.until(), now));
        var below = below(line);
        return below.isEmpty() ? said : said + ", " + below;
    }
}
