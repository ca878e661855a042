package app.courante.ui.telephony;

import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.crisis.TelephonyCommand;
import app.courante.crisis.board.PhoneBoard;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.desk.Answer;
import app.courante.plan.Plan;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The numbers of the plan as they stand, the one chosen, and what was done with it.
public final class TelephonyModel {
    /// A number as it stands at this minute.
    public record Row(Line line, Instant minute) {}

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Deed>> deeds = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private PhoneBoard board = new PhoneBoard(List.of());

    public TelephonyModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        selected.addListener((_, _, _) -> deeds.set(Deed.of(chosen().orElse(null))));
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) list();
                });
    }

    public Seat seat() {
        return seat;
    }

    /// Whether real people may be called now.
    boolean mayDial() {
        return seat.mayDial(situation.get());
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// The numbers in the plan's order.
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What was done with the number chosen, latest first.
    public ReadOnlyObjectProperty<List<Deed>> deeds() {
        return deeds.getReadOnlyProperty();
    }

    /// The id of the number chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    public Optional<Line> chosen() {
        return selected.get() instanceof String id ? board.line(id) : Optional.empty();
    }

    public PhoneBoard board() {
        return board;
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(situation.get().document());
    }

    public void show(Situation shown) {
        situation.set(shown);
        board = seat.boards().phones(shown);
        if (chosen().isEmpty())
            selected.set(board.lines().isEmpty() ? null : board.lines().getFirst().number().id());
        list();
        deeds.set(Deed.of(chosen().orElse(null)));
    }

    /// Chooses the number of this id, so that the screen shows it when it comes up.
    public void lead(String id) {
        selected.set(id);
    }

    /// Goes to the entry in the log.
    public void open(EntryId entry) {
        seat.evidence().open(entry);
    }

    public void execute(TelephonyCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    private void list() {
        var minute = minute(seat.now().getValue());
        rows.set(board.lines().stream().map(line -> new Row(line, minute)).toList());
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
