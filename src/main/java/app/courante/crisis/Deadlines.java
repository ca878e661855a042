package app.courante.crisis;

import app.courante.crisis.DeadlineEvent.ClockCorrected;
import app.courante.crisis.DeadlineEvent.DeadlineAssigned;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.DeadlineEvent.DeadlineReopened;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.DeadlineEvent.DeadlineWaived;
import app.courante.crisis.DeadlineEvent.IncidentClassified;
import app.courante.plan.rule.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What must be filed with somebody outside, in the order its clocks were started.
public record Deadlines(List<Deadline> all) {
    public static final Deadlines NONE = new Deadlines(List.of());

    /// Where a deadline stands.
    public enum State {
        OPEN,
        FILED,
        WAIVED
    }

    /// One clock that was started, and what became of it.
    ///
    /// @param started when somebody came to know, or when the step before was last filed
    /// @param classified when the incident was classified; null while it is not
    /// @param filings every filing, in the order they were told
    /// @param proofs every file that proves a filing, in the order they were brought
    /// @param reason why it was waived; empty otherwise
    /// @param ended when it was last filed or waived; null while it is open
    /// @param entries every entry that says something of it, in order
    public record Deadline(
            EntryId id,
            Duty duty,
            String version,
            String law,
            String within,
            String what,
            Named owner,
            @Nullable EntryId after,
            Author by,
            Instant started,
            @Nullable Instant classified,
            State state,
            List<Filing> filings,
            List<Proof> proofs,
            String reason,
            @Nullable Instant ended,
            List<EntryId> entries) {
        public Deadline {
            filings = List.copyOf(filings);
            proofs = List.copyOf(proofs);
            entries = List.copyOf(entries);
        }

        public boolean open() {
            return state == State.OPEN;
        }

        /// The first filing that counts: of those that were not opened again since.
        public Optional<Filing> filing() {
            return filings.stream().filter(one -> !one.withdrawn()).findFirst();
        }

        private Deadline with(EntryId entry) {
            var more = new ArrayList<>(entries);
            more.add(entry);
            return new Deadline(
                    id,
                    duty,
                    version,
                    law,
                    within,
                    what,
                    owner,
                    after,
                    by,
                    started,
                    classified,
                    state,
                    filings,
                    proofs,
                    reason,
                    ended,
                    more);
        }

        private Deadline startedAt(Instant at) {
            return told(owner, at, classified);
        }

        private Deadline classifiedAt(Instant at) {
            return told(owner, started, at);
        }

        private Deadline owned(Named who) {
            return told(who, started, classified);
        }

        private Deadline told(Named files, Instant from, @Nullable Instant major) {
            return new Deadline(
                    id, duty, version, law, within, what, files, after, by, from, major, state,
                    filings, proofs, reason, ended, entries);
        }

        private Deadline proven(Proof proof) {
            var all = new ArrayList<>(proofs);
            all.add(proof);
            return new Deadline(
                    id,
                    duty,
                    version,
                    law,
                    within,
                    what,
                    owner,
                    after,
                    by,
                    started,
                    classified,
                    state,
                    filings,
                    all,
                    reason,
                    ended,
                    entries);
        }

        private Deadline ended(State how, List<Filing> filed, String why, @Nullable Instant at) {
            return new Deadline(
                    id,
                    duty,
                    version,
                    law,
                    within,
                    what,
                    owner,
                    after,
                    by,
                    started,
                    classified,
                    how,
                    filed,
                    proofs,
                    why,
                    at,
                    entries);
        }
    }

    /// One time that it was filed.
    ///
    /// @param withdrawn whether it was opened again since, as when a portal rejects it: it is told
    ///   still, and counts no longer
    public record Filing(
            EntryId entry,
            Instant at,
            String by,
            String reference,
            String channel,
            String reasons,
            boolean withdrawn) {
        private Filing taken() {
            return new Filing(entry, at, by, reference, channel, reasons, true);
        }
    }

    public Deadlines {
        all = List.copyOf(all);
    }

    static Deadlines of(Collection<Entry> entries) {
        var all = new LinkedHashMap<EntryId, Deadline>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case DeadlineStarted started -> start(all, entry, started);
                case IncidentClassified(var id, _, _, _) ->
                        change(all, id, entry, one -> one.classifiedAt(at));
                case DeadlineFiled filed ->
                        change(all, filed.deadline(), entry, one -> filed(one, entry, filed));
                case DeadlineProven(var id, _, _, var file, var note) ->
                        change(
                                all,
                                id,
                                entry,
                                one -> one.proven(new Proof(file, note, entry.author(), at)));
                case DeadlineWaived(var id, _, _, var reason) ->
                        change(
                                all,
                                id,
                                entry,
                                one -> one.ended(State.WAIVED, one.filings(), reason, at));
                case DeadlineReopened(var id, _, _, _) ->
                        change(
                                all,
                                id,
                                entry,
                                one -> one.ended(State.OPEN, withdrawn(one), "", null));
                case DeadlineAssigned(var id, _, _, var owner) ->
                        change(all, id, entry, one -> one.owned(owner));
                case ClockCorrected(var id, _, _, var classified, _) ->
                        change(
                                all,
                                id,
                                entry,
                                one -> classified ? one.classifiedAt(at) : one.startedAt(at));
                default -> {}
            }
        }
        return new Deadlines(List.copyOf(all.values()));
    }

    /// What a further filing of the step before starts anew is the same deadline, counted from
    /// then.
    private static void start(
            LinkedHashMap<EntryId, Deadline> all, Entry entry, DeadlineStarted started) {
        var at = entry.times().happened().instant();
        var running =
                started.after() == null
                        ? Optional.<Deadline>empty()
                        : all.values().stream()
                                .filter(one -> started.after().equals(one.after()))
                                .filter(one -> one.duty().rule().equals(started.duty().rule()))
                                .findFirst();
        if (running.isPresent()) {
            change(
                    all,
                    running.get().id(),
                    entry,
                    one -> one.open() && at.isAfter(one.started()) ? one.startedAt(at) : one);
            return;
        }
        all.put(
                entry.id(),
                new Deadline(
                        entry.id(),
                        started.duty(),
                        started.version(),
                        started.law(),
                        started.within(),
                        started.what(),
                        started.owner(),
                        started.after(),
                        entry.author(),
                        at,
                        started.classified() == null ? null : started.classified().instant(),
                        State.OPEN,
                        List.of(),
                        List.of(),
                        "",
                        null,
                        List.of(entry.id())));
    }

    private static List<Filing> withdrawn(Deadline one) {
        return one.filings().stream().map(Filing::taken).toList();
    }

    private static Deadline filed(Deadline one, Entry entry, DeadlineFiled filed) {
        var at = entry.times().happened().instant();
        var filings = new ArrayList<>(one.filings());
        filings.add(
                new Filing(
                        entry.id(),
                        at,
                        filed.by(),
                        filed.reference(),
                        filed.channel(),
                        filed.reasons(),
                        false));
        return one.ended(State.FILED, filings, "", at);
    }

    private static void change(
            LinkedHashMap<EntryId, Deadline> all,
            EntryId id,
            Entry entry,
            UnaryOperator<Deadline> change) {
        all.computeIfPresent(id, (_, one) -> change.apply(one).with(entry.id()));
    }

    public Optional<Deadline> deadline(EntryId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Deadline> open() {
        return all.stream().filter(Deadline::open).toList();
    }
}
