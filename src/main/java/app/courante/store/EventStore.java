package app.courante.store;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.HybridTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The log: append and read, nothing else.
public interface EventStore extends AutoCloseable {
    /// The laptop that writes here.
    DeviceId device();

    /// The number of its last entry; 0 when it has none.
    long lastNumber();

    /// The latest hybrid time of any entry.
    HybridTime lastClock();

    /// Writes this laptop's next entries: all or none, and safe when this returns.
    ///
    /// Entries already here are passed over, so that writing twice is harmless.
    ///
    /// @throws StoreFailure when they are not safe; they will not be read back, and nothing else is
    ///   lost
    void append(List<Entry> entries);

    /// Adds what is new of the journal of another laptop: all or none, and safe when this returns.
    ///
    /// @return the entries that came
    /// @throws UnfitLines when the lines are not as that laptop wrote them
    /// @throws StoreFailure when they are not safe; they can be handed on again
    default List<Entry> receive(Piece piece) {
        throw new UnsupportedOperationException("nothing of other laptops is kept here");
    }

    /// The entries of the house, and those of this crisis if one is named, in the total order.
    List<Entry> read(@Nullable CrisisId crisis);

    /// All crises, the latest first; answered when the store can tell.
    CompletableFuture<List<CrisisSummary>> crises();

    /// Signs the log as it stands, where it has a signature.
    default void seal(Instant at) {}

    /// After a failure: looks at what is really on the disk and makes the log writable again.
    ///
    /// @throws StoreFailure when the cause is still there
    default void reopen() {}

    @Override
    void close();
}
