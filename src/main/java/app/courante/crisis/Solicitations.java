package app.courante.crisis;

import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What those outside ask of us, in the order it came.
public record Solicitations(List<Solicitation> all) {
    /// Whether it still waits.
    public enum State {
        OPEN,
        ANSWERED,
        DROPPED
    }

    /// A question.
    ///
    /// @param end what was answered, or why not; empty while it is open
    /// @param via by which channel it was answered; empty when nobody said
    /// @param entry the one that ended it, else the one that brought it
    public record Solicitation(
            EntryId id,
            String from,
            String organisation,
            String asks,
            String channel,
            @Nullable Instant due,
            Instant at,
            State state,
            String end,
            String via,
            String by,
            @Nullable Instant ended,
            EntryId entry) {
        public boolean open() {
            return state == State.OPEN;
        }

        /// The entries that tell of it: how it came, what ended it.
        public List<EntryId> entries() {
            return entry.equals(id) ? List.of(id) : List.of(id, entry);
        }

        /// Whether it should have been answered by now and is not.
        public boolean late(Instant now) {
            return open() && due != null && !now.isBefore(due);
        }

        Solicitation ended(State how, Entry entry, String told, String channel, String who) {
            return new Solicitation(
                    id,
                    from,
                    organisation,
                    asks,
                    channel,
                    due,
                    at,
                    how,
                    told,
                    channel,
                    who,
                    entry.times().happened().instant(),
                    entry.id());
        }
    }

    public Solicitations {
        all = List.copyOf(all);
    }

    static Solicitations of(Collection<Entry> entries) {
        var all = new LinkedHashMap<EntryId, Solicitation>();
        for (var entry : entries)
            switch (entry.event()) {
                case SolicitationReceived asked -> all.put(entry.id(), asked(entry, asked));
                case SolicitationAnswered(var id, _, var answer, var channel, var by) ->
                        all.computeIfPresent(
                                id,
                                (_, one) ->
                                        one.ended(
                                                State.ANSWERED,
                                                entry,
                                                answer,
                                                channel == null ? "" : channel,
                                                by));
                case SolicitationDropped(var id, _, var reason) ->
                        all.computeIfPresent(
                                id,
                                (_, one) ->
                                        one.ended(
                                                State.DROPPED,
                                                entry,
                                                reason,
                                                "",
                                                entry.author().name()));
                default -> {}
            }
        return new Solicitations(List.copyOf(all.values()));
    }

    private static Solicitation asked(Entry entry, SolicitationReceived asked) {
        return new Solicitation(
                entry.id(),
                asked.from(),
                asked.organisation(),
                asked.asks(),
                asked.channel(),
                asked.due(),
                entry.times().happened().instant(),
                State.OPEN,
                "",
                "",
                "",
                null,
                entry.id());
    }

    public Optional<Solicitation> solicitation(EntryId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Solicitation> open() {
        return all.stream().filter(Solicitation::open).toList();
    }
}
