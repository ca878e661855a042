package app.courante.ui.communication;

import app.courante.crisis.Command;
import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Situation;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.board.AudienceBoard;
import app.courante.desk.Answer;
import app.courante.plan.Communication;
import app.courante.plan.Plan;
import app.courante.ui.kit.Proposal;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Who outside must hear from us, the messages on their way, the questions that came.
public final class CommunicationModel {
    /// A thing as it stands at this minute.
    public record At<T>(T thing, Instant minute) {}

    private static final Comparator<Message> PRESSING =
            Comparator.comparing((Message one) -> one.state().ended())
                    .thenComparing(Message::since, Comparator.reverseOrder());
    private static final Comparator<Solicitation> WAITING =
            Comparator.comparing((Solicitation one) -> !one.open())
                    .thenComparing(one -> one.due() == null ? Instant.MAX : one.due())
                    .thenComparing(Solicitation::at);

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<List<At<AudienceBoard.Line>>> audiences =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<At<Message>>> messages =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<At<Solicitation>>> solicitations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Object> audience = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> message = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> solicitation = new SimpleObjectProperty<>();
    private final Proposal proposedMessage = new Proposal(message);
    private final Proposal proposedSolicitation = new Proposal(solicitation);

    public CommunicationModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) list();
                });
    }

    public Seat seat() {
        return seat;
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<At<AudienceBoard.Line>>> audiences() {
        return audiences.getReadOnlyProperty();
    }

    /// Those that wait first, latest change first.
    public ReadOnlyObjectProperty<List<At<Message>>> messages() {
        return messages.getReadOnlyProperty();
    }

    /// Those that are open first, by when they are due.
    public ReadOnlyObjectProperty<List<At<Solicitation>>> solicitations() {
        return solicitations.getReadOnlyProperty();
    }

    /// The id of the audience chosen; null when none is.
    public ObjectProperty<@Nullable Object> audience() {
        return audience;
    }

    /// The [EntryId] of the message chosen; null when none is.
    public ObjectProperty<@Nullable Object> message() {
        return message;
    }

    /// The [EntryId] of the question chosen; null when none is.
    public ObjectProperty<@Nullable Object> solicitation() {
        return solicitation;
    }

    public Optional<AudienceBoard.Line> chosenAudience() {
        return audiences.get().stream()
                .map(At::thing)
                .filter(one -> one.audience().id().equals(audience.get()))
                .findFirst();
    }

    public Optional<Message> chosenMessage() {
        return messages.get().stream()
                .map(At::thing)
                .filter(one -> one.id().equals(message.get()))
                .findFirst();
    }

    public Optional<Solicitation> chosenSolicitation() {
        return solicitations.get().stream()
                .map(At::thing)
                .filter(one -> one.id().equals(solicitation.get()))
                .findFirst();
    }

    public Optional<Communication> communication() {
        return Optional.ofNullable(situation.get().document()).map(Plan::communication);
    }

    public boolean running() {
        return situation.get().running();
    }

    public void show(Situation shown) {
        situation.set(shown);
        list();
    }

    /// Chooses what an alert is about: `audience:`, `message:` or `solicitation:` and its id.
    public void lead(String target) {
        int colon = target.indexOf(':');
        var id = target.substring(colon + 1);
        switch (target.substring(0, Math.max(0, colon))) {
            case "audience" -> audience.set(id);
            case "message" -> proposedMessage.choose(EntryId.parse(id));
            case "solicitation" -> proposedSolicitation.choose(EntryId.parse(id));
            default -> {}
        }
    }

    public void execute(Command command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    private void list() {
        var minute = minute(seat.now().getValue());
        var voice = situation.get().conduct().voice();
        audiences.set(at(seat.boards().audiences(situation.get()).lines(), minute));
        messages.set(at(voice.messages().all().stream().sorted(PRESSING).toList(), minute));
        solicitations.set(
                at(voice.solicitations().all().stream().sorted(WAITING).toList(), minute));
        if (chosenAudience().isEmpty() && !audiences.get().isEmpty())
            audience.set(audiences.get().getFirst().thing().audience().id());
        if (chosenMessage().isEmpty() && !messages.get().isEmpty())
            proposedMessage.make(messages.get().getFirst().thing().id());
        if (chosenSolicitation().isEmpty() && !solicitations.get().isEmpty())
            proposedSolicitation.make(solicitations.get().getFirst().thing().id());
    }

    /// Proposes what is most pressing now: the screen comes up.
    public void comeUp() {
        if (!messages.get().isEmpty())
            proposedMessage.renew(messages.get().getFirst().thing().id());
        if (!solicitations.get().isEmpty())
            proposedSolicitation.renew(solicitations.get().getFirst().thing().id());
    }

    private static <T> List<At<T>> at(List<T> all, Instant minute) {
        return all.stream().map(one -> new At<>(one, minute)).toList();
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
