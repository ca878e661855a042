package app.courante.crisis;

import app.courante.crisis.ForesightEvent.HypothesisCameTrue;
import app.courante.crisis.ForesightEvent.HypothesisChanged;
import app.courante.crisis.ForesightEvent.HypothesisDropped;
import app.courante.crisis.ForesightEvent.HypothesisStated;
import app.courante.crisis.ForesightEvent.SupportArrived;
import app.courante.crisis.ForesightEvent.SupportAsked;
import app.courante.crisis.ForesightEvent.SupportCancelled;
import app.courante.crisis.ForesightEvent.SupportPartArrived;
import app.courante.crisis.ForesightEvent.SupportPromised;
import app.courante.crisis.ForesightEvent.SupportRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What may come, and what was asked of others, each in the order it was told.
public record Foresight(List<Hypothesis> hypotheses, List<Request> requests) {
    /// Where a hypothesis stands.
    public enum Outcome {
        OPEN,
        TRUE,
        DROPPED
    }

    /// Where a request stands.
    public enum Reply {
        ASKED,
        PROMISED,
        PARTLY,
        ARRIVED,
        REFUSED,
        CANCELLED;

        public boolean open() {
            return this == ASKED || this == PROMISED || this == PARTLY;
        }
    }

    /// Something that may come.
    ///
    /// @param said what was said when it came true, or why it was dropped; empty while it is open
    /// @param ended null while it is open
    public record Hypothesis(
            EntryId id,
            String text,
            Likelihood likelihood,
            String trigger,
            List<String> answers,
            Author by,
            Instant stated,
            Outcome outcome,
            String said,
            @Nullable Instant ended,
            List<EntryId> entries) {
        public Hypothesis {
            answers = List.copyOf(answers);
            entries = List.copyOf(entries);
        }

        public boolean open() {
            return outcome == Outcome.OPEN;
        }

        private Hypothesis changed(HypothesisChanged to) {
            return new Hypothesis(
                    id,
                    to.text(),
                    to.likelihood(),
                    to.trigger(),
                    to.answers(),
                    by,
                    stated,
                    outcome,
                    said,
                    ended,
                    entries);
        }

        private Hypothesis ended(Outcome how, String words, Instant at) {
            return new Hypothesis(
                    id, text, likelihood, trigger, answers, by, stated, how, words, at, entries);
        }

        private Hypothesis with(EntryId entry) {
            var more = added(entries, entry);
            return new Hypothesis(
                    id, text, likelihood, trigger, answers, by, stated, outcome, said, ended, more);
        }
    }

    /// Something asked of somebody outside the cell.
    ///
    /// @param due for when it was asked; null when no time was set
    /// @param expected when they said it would come; null when they did not
    /// @param parts what came before all of it did, in the order it came
    /// @param answered when it was last answered; null while it is not
    public record Request(
            EntryId id,
            String what,
            String quantity,
            String of,
            @Nullable Instant due,
            Author by,
            Instant asked,
            Reply reply,
            @Nullable Instant expected,
            String said,
            List<Part> parts,
            @Nullable Instant answered,
            List<EntryId> entries) {
        public Request {
            parts = List.copyOf(parts);
            entries = List.copyOf(entries);
        }

        public boolean open() {
            return reply.open();
        }

        /// When it is to be here: as they said, else as it was asked.
        public @Nullable Instant awaited() {
            return expected == null ? due : expected;
        }

        public boolean late(Instant now) {
            var until = awaited();
            return open() && until != null && !now.isBefore(until);
        }

        private Request answered(
                EntryId entry, Reply how, @Nullable Instant when, String words, Instant at) {
            return told(entry, how, when, words, parts, at);
        }

        private Request partly(Part part, @Nullable Instant rest, String words) {
            var came = new ArrayList<>(parts);
            came.add(part);
            var how = open() ? Reply.PARTLY : reply;
            var when = rest == null ? expected : rest;
            return told(part.entry(), how, when, words, came, part.at());
        }

        private Request told(
                EntryId entry,
                Reply how,
                @Nullable Instant when,
                String words,
                List<Part> came,
                Instant at) {
            var all = added(entries, entry);
            return new Request(
                    id, what, quantity, of, due, by, asked, how, when, words, came, at, all);
        }

        /// What is still to come of what can be counted; empty otherwise, and while nothing came.
        public Optional<Amount> left() {
            return parts.isEmpty() ? Optional.empty() : leftAfter("0");
        }

        /// The same once this has come too.
        public Optional<Amount> leftAfter(String more) {
            var came = Stream.concat(parts.stream().map(Part::quantity), Stream.of(more));
            return Amount.of(quantity).flatMap(whole -> whole.without(came));
        }
    }

    /// A part of what was asked for that came.
    public record Part(EntryId entry, String quantity, Instant at) {}

    public Foresight {
        hypotheses = List.copyOf(hypotheses);
        requests = List.copyOf(requests);
    }

    static Foresight of(Collection<Entry> entries) {
        var hypotheses = new LinkedHashMap<EntryId, Hypothesis>();
        var requests = new LinkedHashMap<EntryId, Request>();
        for (var entry : entries)
            if (entry.event() instanceof ForesightEvent event)
                tell(entry, event, hypotheses, requests);
        return new Foresight(List.copyOf(hypotheses.values()), List.copyOf(requests.values()));
    }

    private static void tell(
            Entry entry,
            ForesightEvent event,
            LinkedHashMap<EntryId, Hypothesis> hypotheses,
            LinkedHashMap<EntryId, Request> requests) {
        var at = entry.times().happened().instant();
        switch (event) {
            case HypothesisStated stated -> hypotheses.put(entry.id(), stated(entry, stated));
            case HypothesisChanged changed ->
                    change(
                            hypotheses,
                            changed.hypothesis(),
                            one -> one.changed(changed).with(entry.id()));
            case HypothesisCameTrue(var id, _, var note) ->
                    change(
                            hypotheses,
                            id,
                            one -> one.ended(Outcome.TRUE, note, at).with(entry.id()));
            case HypothesisDropped(var id, _, var reason) ->
                    change(
                            hypotheses,
                            id,
                            one -> one.ended(Outcome.DROPPED, reason, at).with(entry.id()));
            case SupportAsked asked -> requests.put(entry.id(), asked(entry, asked));
            case SupportPromised(var id, _, var expected, var note) ->
                    answer(requests, id, entry, Reply.PROMISED, expected, note);
            case SupportPartArrived(var id, _, var quantity, _, var rest, var note) -> {
                var part = new Part(entry.id(), quantity, at);
                change(requests, id, one -> one.partly(part, rest, note));
            }
            case SupportArrived(var id, _, var note) ->
                    answer(requests, id, entry, Reply.ARRIVED, null, note);
            case SupportRefused(var id, _, var reason) ->
                    answer(requests, id, entry, Reply.REFUSED, null, reason);
            case SupportCancelled(var id, _, var reason) ->
                    answer(requests, id, entry, Reply.CANCELLED, null, reason);
        }
    }

    private static Hypothesis stated(Entry entry, HypothesisStated stated) {
        return new Hypothesis(
                entry.id(),
                stated.text(),
                stated.likelihood(),
                stated.trigger(),
                stated.answers(),
                entry.author(),
                entry.times().happened().instant(),
                Outcome.OPEN,
                "",
                null,
                List.of(entry.id()));
    }

    private static Request asked(Entry entry, SupportAsked asked) {
        return new Request(
                entry.id(),
                asked.what(),
                asked.quantity(),
                asked.of(),
                asked.due(),
                entry.author(),
                entry.times().happened().instant(),
                Reply.ASKED,
                null,
                "",
                List.of(),
                null,
                List.of(entry.id()));
    }

    private static void answer(
            LinkedHashMap<EntryId, Request> requests,
            EntryId id,
            Entry entry,
            Reply how,
            @Nullable Instant expected,
            String said) {
        var at = entry.times().happened().instant();
        change(requests, id, one -> one.answered(entry.id(), how, expected, said, at));
    }

    private static <T> void change(
            LinkedHashMap<EntryId, T> all, EntryId id, UnaryOperator<T> change) {
        all.computeIfPresent(id, (_, one) -> change.apply(one));
    }

    private static List<EntryId> added(List<EntryId> entries, EntryId entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }

    public Optional<Hypothesis> hypothesis(EntryId id) {
        return hypotheses.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Request> request(EntryId id) {
        return requests.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
