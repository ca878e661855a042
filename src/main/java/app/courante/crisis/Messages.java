package app.courante.crisis;

import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What is said to those outside: the messages in the order they were written, and whom somebody
/// told aloud.
public record Messages(List<Message> all, List<Told> told) {
    /// How far a message has come.
    public enum State {
        DRAFT,
        TO_APPROVE,
        APPROVED,
        REFUSED,
        SENT,
        DROPPED;

        /// Whether it waits for nobody any more.
        public boolean ended() {
            return this == SENT || this == DROPPED;
        }
    }

    /// A message.
    ///
    /// @param author who wrote it or changed it last
    /// @param since since when it has been in its state, and by which entry
    /// @param by who approved or refused it; empty before that
    /// @param reason why it was refused, dropped, or approved by another than foreseen; else empty
    public record Message(
            EntryId id,
            Named template,
            List<Named> audiences,
            String subject,
            String body,
            Named approver,
            List<EntryId> sources,
            Author author,
            State state,
            Instant since,
            EntryId entry,
            String by,
            String reason,
            List<Sending> sendings) {
        public Message {
            audiences = List.copyOf(audiences);
            sources = List.copyOf(sources);
            sendings = List.copyOf(sendings);
        }

        /// What it is called: its subject, else its template, else its beginning.
        public String title() {
            if (!subject.isBlank()) return subject;
            if (!template.name().isBlank()) return template.name();
            var first = body.lines().findFirst().orElse("");
            return first.length() <= 60 ? first : first.substring(0, 60) + "…";
        }

        /// The entries that tell of it: how it was written, where it stands, when it left.
        public List<EntryId> entries() {
            var all = new ArrayList<EntryId>();
            all.add(id);
            for (var sent : sendings) all.add(sent.id());
            all.add(entry);
            return all.stream().distinct().toList();
        }

        /// Those that have not had it.
        public List<Named> waiting() {
            return audiences.stream()
                    .filter(one ->
                            sendings.stream()
                                    .flatMap(sent -> sent.audiences().stream())
                                    .noneMatch(had -> had.id().equals(one.id())))
                    .toList();
        }

        Message now(State next, Entry entry, String said, String why) {
            return new Message(
                    id,
                    template,
                    audiences,
                    subject,
                    body,
                    approver,
                    sources,
                    author,
                    next,
                    entry.times().happened().instant(),
                    entry.id(),
                    said,
                    why,
                    sendings);
        }

        Message sent(Entry entry, MessageSent event) {
            var all = new ArrayList<>(sendings);
            var at = entry.times().happened().instant();
            all.add(new Sending(entry.id(), event.audiences(), event.channel(), event.by(), at));
            return new Message(
                    id,
                    template,
                    audiences,
                    subject,
                    body,
                    approver,
                    sources,
                    author,
                    State.SENT,
                    at,
                    entry.id(),
                    by,
                    reason,
                    all);
        }
    }

    /// A message left.
    public record Sending(
            EntryId id, List<Named> audiences, String channel, String by, Instant at) {
        public Sending {
            audiences = List.copyOf(audiences);
        }
    }

    /// Somebody was told aloud.
    public record Told(
            EntryId id, Named audience, String channel, String text, String by, Instant at) {}

    public Messages {
        all = List.copyOf(all);
        told = List.copyOf(told);
    }

    static Messages of(Collection<Entry> entries) {
        var all = new LinkedHashMap<EntryId, Message>();
        var told = new ArrayList<Told>();
        for (var entry : entries) {
            switch (entry.event()) {
                case MessageDrafted drafted -> all.put(entry.id(), drafted(entry, drafted));
                case MessageRevised to ->
                        all.computeIfPresent(
                                to.message(),
                                (_, before) ->
                                        before.state().ended()
                                                ? before
                                                : revised(before, entry, to));
                case MessageSubmitted(var id, _) -> put(all, id, State.TO_APPROVE, entry, "", "");
                case MessageApproved(var id, _, var by, var why) ->
                        put(all, id, State.APPROVED, entry, by, why);
                case MessageRefused(var id, _, var by, var why) ->
                        put(all, id, State.REFUSED, entry, by, why);
                case MessageDropped(var id, _, var why) ->
                        put(all, id, State.DROPPED, entry, "", why);
                case MessageSent sent ->
                        all.computeIfPresent(
                                sent.message(), (_, before) -> before.sent(entry, sent));
                case AudienceTold(var audience, var channel, var text, var by) ->
                        told.add(
                                new Told(
                                        entry.id(),
                                        audience,
                                        channel,
                                        text,
                                        by,
                                        entry.times().happened().instant()));
                default -> {}
            }
        }
        return new Messages(List.copyOf(all.values()), told);
    }

    private static void put(
            LinkedHashMap<EntryId, Message> all,
            EntryId id,
            State state,
            Entry entry,
            String by,
            String why) {
        // Two laptops may have said it: a word that comes after the end changes nothing.
        all.computeIfPresent(
                id,
                (_, before) -> before.state().ended() ? before : before.now(state, entry, by, why));
    }

    private static Message drafted(Entry entry, MessageDrafted drafted) {
        return new Message(
                entry.id(),
                drafted.template(),
                drafted.audiences(),
                drafted.subject(),
                drafted.body(),
                drafted.approver(),
                drafted.sources(),
                entry.author(),
                State.DRAFT,
                entry.times().happened().instant(),
                entry.id(),
                "",
                "",
                List.of());
    }

    private static Message revised(Message before, Entry entry, MessageRevised to) {
        return new Message(
                before.id(),
                before.template(),
                to.audiences(),
                to.subject(),
                to.body(),
                before.approver(),
                to.sources(),
                entry.author(),
                State.DRAFT,
                entry.times().happened().instant(),
                entry.id(),
                "",
                "",
                before.sendings());
    }

    public Optional<Message> message(EntryId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// How many wait for the approver's word.
    public int toApprove() {
        return (int) all.stream().filter(one -> one.state() == State.TO_APPROVE).count();
    }
}
