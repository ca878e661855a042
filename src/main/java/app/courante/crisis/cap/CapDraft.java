package app.courante.crisis.cap;

import app.courante.crisis.Crisis;
import app.courante.crisis.Entry;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.crisis.cap.CapMessage.Content;
import app.courante.crisis.cap.CapMessage.Reference;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.plan.Plan;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message of the cell on its way to CAP: what is usual for it, and what comes of what is chosen.
///
/// Its identifier and its time are those of the entry by which it was approved. So the same message
/// is the same for whoever gets it, from whichever laptop it was saved, and a later one can name
/// it.
public final class CapDraft {
    private final Situation situation;
    private final Crisis crisis;
    private final Message message;
    private final Entry word;

    private CapDraft(Situation situation, Crisis crisis, Message message, Entry word) {
        this.situation = situation;
        this.crisis = crisis;
        this.message = message;
        this.word = word;
    }

    /// Empty for what may not leave: nobody has given the word for it.
    public static Optional<CapDraft> of(Situation situation, Message message) {
        var crisis = situation.crisis();
        var word = word(situation, message);
        return crisis == null || word == null || !mayLeave(message)
                ? Optional.empty()
                : Optional.of(new CapDraft(situation, crisis, message, word));
    }

    /// Whether the word for it was given, so that it can be saved as CAP.
    public static boolean mayLeave(Message message) {
        return message.state() == State.APPROVED || message.state() == State.SENT;
    }

    /// What is usual for this message, to be looked at by a person.
    public CapChoice usual() {
        return CapUsual.of(situation, crisis, message, follows().isEmpty());
    }

    /// Whether there are messages that it can take the place of or withdraw.
    public boolean followsOthers() {
        return !follows().isEmpty();
    }

    public CapMessage as(CapChoice choice) {
        return new CapMessage(
                identifier(word),
                sender(),
                sent(word),
                situation.exercise().isPrepared(),
                choice.type(),
                choice.scope(),
                message.audiences().stream().map(Named::name).toList(),
                choice.type() == MessageType.ALERT ? List.of() : follows(),
                crisis.id().value().replace('/', '.'),
                info(choice));
    }

    private Content info(CapChoice choice) {
        var began =
                crisis.began()
                        .instant()
                        .atZone(word.times().entered().getZone())
                        .toOffsetDateTime();
        return new Content(
                crisis.title(),
                began.truncatedTo(ChronoUnit.SECONDS),
                organisation(),
                message.title(),
                message.body(),
                choice);
    }

    /// What was sent to the same audiences before: of each the last, the oldest first.
    private List<Reference> follows() {
        var before =
                situation.conduct().voice().messages().all().stream()
                        .filter(one -> one.state() == State.SENT && !one.id().equals(message.id()))
                        .map(one -> new Said(one, word(situation, one)))
                        .filter(said -> said.word() != null && said.before(word))
                        .sorted()
                        .toList();
        return message.audiences().stream()
                .flatMap(to ->
                        before.stream().filter(said -> said.to(to)).reduce((_, b) -> b).stream())
                .distinct()
                .sorted()
                .map(said -> Objects.requireNonNull(said.word()))
                .map(entry -> new Reference(sender(), identifier(entry), sent(entry)))
                .toList();
    }

    private record Said(Message message, @Nullable Entry word) implements Comparable<Said> {
        boolean before(Entry other) {
            return Entry.ORDER.compare(Objects.requireNonNull(word), other) < 0;
        }

        boolean to(Named audience) {
            return message.audiences().stream().anyMatch(one -> one.id().equals(audience.id()));
        }

        @Override
        public int compareTo(Said other) {
            return Entry.ORDER.compare(
                    Objects.requireNonNull(word), Objects.requireNonNull(other.word));
        }
    }

    /// The entry by which it may leave: its last approval; where another laptop sent it without
    /// one, its first sending.
    private static @Nullable Entry word(Situation situation, Message message) {
        Entry sending = null;
        var lines = situation.log().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            var entry = lines.get(i).entry();
            switch (entry.event()) {
                case MessageApproved(var id, _, _, _) when id.equals(message.id()) -> {
                    return entry;
                }
                case MessageSent(var id, _, _, _, _) when id.equals(message.id()) ->
                        sending = entry;
                default -> {}
            }
        }
        return sending;
    }

    /// Without a slash, which some receivers take for a path: `KXB-9f3a61c04d2e7b15.17`.
    private static String identifier(Entry entry) {
        return entry.id().toString().replace('/', '.');
    }

    /// When it was so, by the clock where it was written down: the same on every laptop.
    private static OffsetDateTime sent(Entry entry) {
        return entry.times()
                .happened()
                .instant()
                .atZone(entry.times().entered().getZone())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private String organisation() {
        return Optional.ofNullable(situation.document())
                .map(Plan::identity)
                .map(one -> one.organisation().isBlank() ? one.title() : one.organisation())
                .orElse("");
    }

    /// CAP wants no space, comma, `<` or `&` in it; where no plan names the house, the laptop
    /// stands for it.
    private String sender() {
        var letters =
                organisation().replaceAll("[^\\p{L}\\p{N}@._]+", "-").replaceAll("^-+|-+$", "");
        return letters.isEmpty() ? word.id().device().value() : letters;
    }
}
