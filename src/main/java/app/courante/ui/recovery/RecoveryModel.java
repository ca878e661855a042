package app.courante.ui.recovery;

import app.courante.crisis.CrisisId;
import app.courante.crisis.EntryId;
import app.courante.crisis.RecoveryCommand;
import app.courante.crisis.RecoveryCommand.DoTaskStep;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.Situation;
import app.courante.crisis.board.BackupTest;
import app.courante.crisis.board.Phases;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.RecoveryOutline;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.State;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The recovery on screen: its board at this minute, the stretch of time shown, the task chosen.
public final class RecoveryModel {
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final double ZOOM = 1.5;

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<RecoveryBoard> board;
    private final ReadOnlyObjectWrapper<Axis> axis;
    private final ReadOnlyObjectWrapper<@Nullable Lack> lack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<BackupTest>> backups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Object> task = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper led = new ReadOnlyIntegerWrapper();
    private RecoveryOutline outline = RecoveryOutline.by(null);

    /// The stretch that was chosen; null while all of it is shown.
    private @Nullable Axis chosenAxis;

    /// The task that was chosen for somebody who has not touched it.
    private @Nullable Object proposed;

    private @Nullable CrisisId crisis;
    private boolean sent;

    /// The minute of the board.
    private @Nullable Instant looked;

    public RecoveryModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        this.board = new ReadOnlyObjectWrapper<>(RecoveryBoard.of(empty, minute()));
        this.axis = new ReadOnlyObjectWrapper<>(Axis.around(board.get(), asOf()));
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) look();
                });
        task.addListener((_, _, _) -> {
            trouble.set(null);
            proposed = null;
        });
        look();
    }

    public Seat seat() {
        return seat;
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// The board at this minute.
    public ReadOnlyObjectProperty<RecoveryBoard> board() {
        return board.getReadOnlyProperty();
    }

    /// Why there is nothing to show; null when there is.
    public ReadOnlyObjectProperty<@Nullable Lack> lack() {
        return lack.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Axis> axis() {
        return axis.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<BackupTest>> backups() {
        return backups.getReadOnlyProperty();
    }

    /// The id of the task chosen; null when none is.
    public ObjectProperty<@Nullable Object> task() {
        return task;
    }

    /// The answer that was no; null when there was none since.
    public ReadOnlyObjectProperty<@Nullable Answer> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Counts how often somebody was led to a task.
    public ReadOnlyIntegerProperty led() {
        return led.getReadOnlyProperty();
    }

    public Optional<TaskLine> chosen() {
        return task.get() instanceof String id ? board.get().line(id) : Optional.empty();
    }

    RecoveryOutline outline() {
        return outline;
    }

    public void show(Situation shown) {
        var now = shown.crisis() == null ? null : shown.crisis().id();
        if (!Objects.equals(now, crisis)) {
            task.set(null);
            trouble.set(null);
            chosenAxis = null;
        }
        crisis = now;
        if (!Objects.equals(outline.plan(), shown.document()))
            outline = RecoveryOutline.by(shown.document());
        boolean only = shown.sameButLog(situation.get()) && minute().equals(looked);
        situation.set(shown);
        if (!only) look();
    }

    /// Chooses a task, so that the screen shows it when it comes up.
    public void lead(String id) {
        task.set(id);
        led.set(led.get() + 1);
    }

    private void look() {
        var shown = situation.get();
        looked = minute();
        var now = RecoveryBoard.of(outline, shown, asOf());
        if (!now.equals(board.get())) board.set(now);
        lack.set(Lack.of(shown, now));
        axis.set(chosenAxis == null ? Axis.around(board.get(), asOf()) : chosenAxis);
        var plan = shown.document();
        var today = LocalDate.ofInstant(minute(), seat.zone());
        backups.set(plan == null ? List.of() : BackupTest.of(plan, today));
        boolean untouched = proposed != null && proposed.equals(task.get());
        if (chosen().isEmpty() || (untouched && chosen().filter(TaskLine::doable).isEmpty()))
            propose();
    }

    /// Chooses what is to be done first, as long as nobody chose.
    private void propose() {
        var first = board.get().doable().stream().findFirst();
        task.set(
                first.or(() -> board.get().lines().stream().findFirst())
                        .map(TaskLine::id)
                        .orElse(null));
        proposed = task.get();
    }

    /// Does what comes next of a task that needs no word: begins it, or ticks its next step. False
    /// when something has to be asked before.
    boolean next(TaskLine line) {
        if (line.awaitsCopy()) return false;
        if (line.state() == State.STARTABLE && line.origin() != TaskLine.Origin.RETURN) {
            send(new StartTask(line.id(), "", "", null));
            return true;
        }
        if (line.state() != State.RUNNING || line.nextStep() == 0) return false;
        send(new DoTaskStep(line.id(), line.nextStep(), "", null));
        return true;
    }

    private void send(RecoveryCommand command) {
        if (sent) return;
        sent = true;
        trouble.set(null);
        proposed = null;
        execute(
                command,
                answer -> {
                    sent = false;
                    if (!(answer instanceof Answer.Done)) trouble.set(answer);
                });
    }

    void execute(RecoveryCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    /// Shows the entries that the projected end comes from: what has begun of the critical path,
    /// and what is waited for.
    void openEnd() {
        var entries = new ArrayList<EntryId>();
        for (var line : board.get().lines())
            if (line.critical()) entries.addAll(line.told().entries());
        var running = situation.get().conduct().running().activities();
        for (var aim : board.get().aims()) {
            var status = running.get(aim.activity());
            if (status != null) entries.add(status.by());
        }
        for (var phase : board.get().phases().all())
            if (phase.kind() == Phases.Kind.RECOVERY && phase.by() != null) entries.add(phase.by());
        seat.evidence().open(entries);
    }

    /// Opens the entries that the counts of tasks come from.
    void openCount() {
        var entries = new ArrayList<EntryId>();
        for (var line : board.get().lines()) entries.addAll(line.told().entries());
        seat.evidence().open(entries);
    }

    void zoomIn() {
        zoom(1 / ZOOM);
    }

    void zoomOut() {
        zoom(ZOOM);
    }

    private void zoom(double factor) {
        var now = asOf();
        var at = axis.get();
        var around = at.shows(now) ? now : at.from().plus(at.span().dividedBy(2));
        var wanted = at.scaled(factor, around);
        if (wanted.span().compareTo(SHORTEST) < 0 || wanted.span().compareTo(LONGEST) > 0) return;
        choose(wanted);
    }

    void fit() {
        choose(null);
    }

    /// @param share of what is seen; to the past when negative
    void pan(double share) {
        choose(axis.get().moved(share));
    }

    private void choose(@Nullable Axis wanted) {
        chosenAxis = wanted;
        axis.set(wanted == null ? Axis.around(board.get(), asOf()) : wanted);
    }

    /// The minute at which all of it stands as it is shown.
    Instant asOf() {
        return minute(situation.get().asOf(seat.now().getValue()));
    }

    /// The minute at which it is looked at.
    Instant minute() {
        return minute(seat.now().getValue());
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
