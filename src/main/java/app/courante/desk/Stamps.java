package app.courante.desk;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Moment;
import app.courante.crisis.Times;
import app.courante.store.EventStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Gives facts their numbers and times: the only place where the desk's clock meets the log.
final class Stamps {
    private final EventStore store;
    private final Clock clock;
    private long number;
    private HybridTime hybrid = HybridTime.ZERO;

    Stamps(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        reset();
    }

    /// Goes back to what the store holds, after a write that failed.
    final void reset() {
        number = store.lastNumber();
        var stored = store.lastClock();
        if (hybrid.compareTo(stored) < 0) hybrid = stored;
    }

    /// What is written from now on comes after this entry, whoever wrote it and by whatever clock.
    void follow(Entry read) {
        var theirs = read.times().clock();
        if (hybrid.compareTo(theirs) < 0) hybrid = theirs;
    }

    /// The identity of a crisis opened by the next entry.
    CrisisId nextCrisis() {
        return CrisisId.openedBy(new EntryId(store.device(), number + 1));
    }

    Entry entry(Fact fact, @Nullable CrisisId crisis, Author author) {
        // Milliseconds: what people can tell apart, and what every system can carry.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        hybrid = hybrid.next(now.toEpochMilli());
        var happened = fact.happened();
        var learned = fact.learned();
        var entered = now.atZone(clock.getZone());
        return new Entry(
                new EntryId(store.device(), ++number),
                crisis,
                new Times(
                        happened == null ? Moment.exactly(entered) : happened,
                        learned == null ? now : learned,
                        entered,
                        hybrid),
                fact.author().isEmpty() ? author : new Author(fact.author(), ""),
                fact.event());
    }
}
