package app.courante.store;

import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.plan.PlanId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A log that begins with what another one tells up to some point. Of the other folder only the
/// plans and the files that this history names are read; nothing in it changes.
///
/// Its entries get numbers of their own, since the journal is of another laptop's key and carries
/// on from there; whatever refers to an entry is led to the new number. Who wrote, when it happened
/// and when it was entered stays.
public final class BranchedLog {
    private static final Pattern ENTRY = Pattern.compile("[A-Z]{3}-[0-9a-f]{16}/\\d+");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path from;
    private final Disk disk;

    /// @param from the data folder in which plans and files are looked up
    public BranchedLog(Path from, Disk disk) {
        this.from = from;
        this.disk = disk;
    }

    /// Makes a data folder that begins with this history.
    ///
    /// @param folder one that is not there yet
    /// @throws StoreFailure when it cannot be written
    public void write(List<Entry> history, Path folder) {
        try (var data = DataFolder.own(folder, disk);
                var journal = data.journal()) {
            var hashes = new HashSet<String>();
            var moved = moved(history, journal, hashes);
            copy(hashes, data);
            journal.append(moved);
        }
    }

    private static List<Entry> moved(List<Entry> history, Journal journal, Set<String> hashes) {
        var sorted = new ArrayList<>(history);
        sorted.sort(Entry.ORDER);
        var ids = new HashMap<String, EntryId>();
        for (var entry : sorted)
            ids.put(entry.id().toString(), new EntryId(journal.device(), ids.size() + 1L));
        var moved = new ArrayList<Entry>();
        for (var entry : sorted) {
            var line = led(EntryCodec.write(entry, null), ids);
            HASH.matcher(line).results().forEach(found -> hashes.add(found.group()));
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            var read = EntryCodec.read(bytes, 0, bytes.length);
            moved.add(
                    new Entry(
                            new EntryId(journal.device(), moved.size() + 1L),
                            read.crisis(),
                            read.times(),
                            read.author(),
                            read.event()));
        }
        return moved;
    }

    /// The same line, whose references lead to the new numbers.
    private static String led(String line, Map<String, EntryId> ids) {
        return ENTRY.matcher(line)
                .replaceAll(found -> {
                    var id = ids.get(found.group());
                    return id == null ? found.group() : id.toString();
                });
    }

    /// What the history names, before anything refers to it.
    private void copy(Set<String> hashes, DataFolder data) {
        var files = from.resolve("attachments");
        for (var hash : hashes) {
            var plan = DataFolder.planContent(from, new PlanId(hash), disk);
            if (plan != null) data.keepPlan(plan);
            var file = files.resolve(hash);
            if (disk.exists(file)) data.attachments().keep(file);
        }
    }
}
