package app.courante.app;

import app.courante.console.Records;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Entry;
import app.courante.crisis.Situation;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.JournalFolder;
import app.courante.store.Problem;
import app.courante.store.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data folder read without owning it: the journals and the notes, never the archive.
final class FolderRecords implements Records {
    private final Path data;
    private final Clock clock;
    private final Disk disk;
    private final JournalFolder journals;
    private @Nullable Instant now;

    FolderRecords(Path data, Clock clock, Disk disk) {
        this.data = data;
        this.clock = clock;
        this.disk = disk;
        this.journals = JournalFolder.open(journals(data), disk);
    }

    /// Where the journals lie; a folder that is not there yet has none.
    static Path journals(Path data) {
        if (Files.exists(data) && !Files.isDirectory(data))
            throw new StoreFailure(Problem.NOT_A_FOLDER, data, null);
        return DataFolder.journals(data);
    }

    @Override
    public Instant now() {
        if (now == null) now = shown();
        return now;
    }

    private Instant shown() {
        var exercise = Situation.of(journals.read(null)).exercise();
        var prepared = exercise.prepared();
        if (prepared == null || !exercise.clock().running() || DataFolder.isOwned(data))
            return exercise.shown(clock.instant());
        // It was left running: it stands at what was written down last.
        var last = prepared.begins();
        for (var entry : journals.read(lastCrisis())) {
            var entered = entry.times().entered().toInstant();
            if (entered.isAfter(last)) last = entered;
        }
        return last;
    }

    @Override
    public List<CrisisSummary> crises() {
        return journals.crises();
    }

    @Override
    public @Nullable CrisisId lastCrisis() {
        var remembered = DataFolder.notes(data, disk).get(House.CRISIS_NOTE);
        return lastCrisis(crises(journals.openings()), remembered);
    }

    @Override
    public Situation situation(@Nullable CrisisId crisis) {
        return situation(journals.read(crisis), now());
    }

    @Override
    public Situation situationAt(Instant instant, @Nullable CrisisId crisis) {
        var until = new ArrayList<Entry>();
        for (var entry : journals.read(crisis))
            if (!entry.times().happened().instant().isAfter(instant)) until.add(entry);
        return situation(until, instant);
    }

    private Situation situation(Iterable<Entry> entries, Instant now) {
        var files = new PlanFiles(data, disk);
        var situation = Situation.of(entries).at(now).by(files.rules());
        var plan = situation.planId();
        return plan == null ? situation : situation.with(files.plan(plan));
    }

    static List<CrisisId> crises(List<Entry> openings) {
        return openings.stream().map(entry -> CrisisId.openedBy(entry.id())).toList();
    }

    static @Nullable CrisisId lastCrisis(List<CrisisId> crises, String remembered) {
        return crises.stream()
                .filter(crisis -> crisis.value().equals(remembered))
                .findFirst()
                .orElse(crises.isEmpty() ? null : crises.getLast());
    }
}
