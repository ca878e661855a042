package app.courante.store;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.HybridTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A log in memory, for what must leave no trace.
public final class MemoryEventStore implements EventStore {
    private final DeviceId device;
    private final List<Entry> entries = new ArrayList<>();

    public MemoryEventStore(DeviceId device) {
        this.device = device;
    }

    @Override
    public DeviceId device() {
        return device;
    }

    @Override
    public long lastNumber() {
        return entries.isEmpty() ? 0 : entries.getLast().id().number();
    }

    @Override
    public HybridTime lastClock() {
        return entries.stream()
                .map(entry -> entry.times().clock())
                .max(HybridTime::compareTo)
                .orElse(HybridTime.ZERO);
    }

    @Override
    public void append(List<Entry> added) {
        entries.addAll(Appends.fresh(added, device, lastNumber()));
    }

    @Override
    public List<Entry> read(@Nullable CrisisId crisis) {
        return entries.stream()
                .filter(entry -> entry.crisis() == null || entry.crisis().equals(crisis))
                .sorted(Entry.ORDER)
                .toList();
    }

    @Override
    public CompletableFuture<List<CrisisSummary>> crises() {
        return CompletableFuture.completedFuture(Crises.of(entries::forEach));
    }

    @Override
    public void close() {}
}
