package app.courante.ui.anticipation;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.ForesightCommand;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What may come and what is to be done then; what was asked of others and whether it has come.
public final class AnticipationModel {
    /// A request as it stands at this minute.
    public record Asked(Request request, boolean late, Instant minute) {}

    /// Both lists, the open ones first.
    public record Shown(List<Hypothesis> hypotheses, List<Asked> requests, boolean running) {
        public Shown {
            hypotheses = List.copyOf(hypotheses);
            requests = List.copyOf(requests);
        }

        public long open() {
            return hypotheses.stream().filter(Hypothesis::open).count();
        }

        public long awaited() {
            return requests.stream().filter(one -> one.request().open()).count();
        }

        public long late() {
            return requests.stream().filter(Asked::late).count();
        }
    }

    private static final Comparator<Hypothesis> OPEN_FIRST =
            Comparator.comparing((Hypothesis one) -> !one.open())
                    .thenComparing(Hypothesis::likelihood)
                    .thenComparing(Hypothesis::id);

    private static final Comparator<Asked> AWAITED_FIRST =
            Comparator.comparing((Asked one) -> !one.request().open())
                    .thenComparing(one -> awaited(one.request()))
                    .thenComparing(one -> one.request().id());

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), false));
    private final ObjectProperty<@Nullable Object> hypothesis = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> request = new SimpleObjectProperty<>();
    private final BooleanProperty called = new SimpleBooleanProperty();
    private Situation situation;

    public AnticipationModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = empty;
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) list();
                });
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The [EntryId] of the hypothesis chosen; null when none is.
    public ObjectProperty<@Nullable Object> hypothesis() {
        return hypothesis;
    }

    /// The [EntryId] of the request chosen; null when none is.
    public ObjectProperty<@Nullable Object> request() {
        return request;
    }

    /// Whether somebody came here for one request and has not yet been shown it.
    public BooleanProperty called() {
        return called;
    }

    public Seat seat() {
        return seat;
    }

    /// The crisis on screen; null when there is none.
    @Nullable Crisis crisis() {
        return situation.crisis();
    }

    public Optional<Hypothesis> chosenHypothesis() {
        return shown.get().hypotheses().stream()
                .filter(one -> one.id().equals(hypothesis.get()))
                .findFirst();
    }

    public Optional<Asked> chosenRequest() {
        return shown.get().requests().stream()
                .filter(one -> one.request().id().equals(request.get()))
                .findFirst();
    }

    public void show(Situation now) {
        situation = now;
        list();
    }

    /// Chooses the request of this number, so that the screen shows it when it comes up.
    public void lead(String id) {
        request.set(EntryId.parse(id));
        called.set(true);
    }

    /// Has the desk carry out what was asked.
    public void execute(ForesightCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    private void list() {
        var now = seat.now().getValue();
        var foresight = situation.conduct().foresight();
        shown.set(
                new Shown(
                        foresight.hypotheses().stream().sorted(OPEN_FIRST).toList(),
                        foresight.requests().stream()
                                .map(one -> asked(one, now))
                                .sorted(AWAITED_FIRST)
                                .toList(),
                        situation.running()));
    }

    private static Asked asked(Request one, Instant now) {
        return new Asked(one, one.late(now), one.open() ? minute(now) : Instant.EPOCH);
    }

    private static Instant awaited(Request one) {
        var until = one.awaited();
        return until == null ? Instant.MAX : until;
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
