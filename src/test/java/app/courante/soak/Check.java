package app.courante.soak;

import app.courante.crisis.CrisisId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Places;
import app.courante.store.Archive;
import app.courante.store.Archive.Progress;
import app.courante.store.DataFolder;
import app.courante.store.DraftFolder;
import app.courante.store.DurableStore;
import app.courante.store.H2Store;
import app.courante.store.JournalFolder;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.store.Verification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// Opens a data folder after a kill, as the next start of the program would, and compares.
final class Check {
    private final Path data;
    private final List<String> wrong = new ArrayList<>();
    private final Set<Entry> journal = new HashSet<>();
    private int setAside;
    private long draft;

    /// @param acknowledged the words of each entry by its identity
    /// @param steps how many steps of the plan draft were
    Check(Path data, Map<String, String> acknowledged, long draft, int steps) {
        this.data = data;
        try {
            open();
        } catch (StoreFailure | SQLException refused) {
            wrong.add("refused: " + refused);
            return;
        }
        var shown = new HashMap<String, String>();
        for (var entry : journal) shown.put(entry.id().toString(), Worker.words(entry));
        acknowledged.forEach((id, words) -> {
            if (!words.equals(shown.get(id))) wrong.add("lost: " + id + " " + shown.get(id));
        });
        compareSteps(steps);
        if (this.draft < draft) wrong.add("draft %d, not %d".formatted(this.draft, draft));
    }

    /// All that were acknowledged, perhaps some more, each once and in its order.
    private void compareSteps(int acknowledged) {
        var found = new DraftFolder(data, new RealDisk()).all();
        if (found.size() > 1) wrong.add(found.size() + " plan drafts");
        var steps = new ArrayList<String>();
        if (!found.isEmpty()
                && Places.at(found.getFirst().draft().document(), Worker.STEPS)
                        instanceof Items(_, var items))
            for (var item : items) if (item instanceof Text(_, var text)) steps.add(text);
        for (int i = 0; i < steps.size(); i++)
            if (!steps.get(i).equals(Integer.toString(i))) {
                wrong.add("step %d is %s".formatted(i, steps.get(i)));
                break;
            }
        if (steps.size() < acknowledged)
            wrong.add("steps %d, not %d".formatted(steps.size(), acknowledged));
    }

    List<String> wrong() {
        return wrong;
    }

    int setAside() {
        return setAside;
    }

    /// The number of the draft that is kept.
    long draft() {
        return draft;
    }

    private void open() throws SQLException {
        var disk = new RealDisk();
        var told = new ConcurrentLinkedQueue<Progress>();
        try (var folder = DataFolder.own(data, disk);
                var thread = Executors.newSingleThreadExecutor()) {
            var device = folder.identity().device();
            var archive =
                    new Archive(
                            data,
                            device,
                            _ -> null,
                            disk,
                            thread,
                            told::add,
                            failure -> wrong.add("archive: " + failure));
            try (var store = new DurableStore(folder.journal(), archive, folder.notes())) {
                setAside = store.incidents().size();
                var kept = store.notes().getOrDefault(Worker.DRAFT, "appel 0");
                draft = Long.parseLong(kept.substring(kept.indexOf(' ') + 1));
                // Asked on its thread, so answered when it is filled.
                store.crises().join();
            }
            JournalFolder.open(DataFolder.journals(data), disk).readAll(journal::add);
            var verified = Verification.of(DataFolder.journals(data), disk);
            if (verified.firstBreak() != null) wrong.add("broken: " + verified.firstBreak());
            if (verified.entries() != journal.size()) wrong.add("verified " + verified.entries());
            if (told.stream().noneMatch(Progress::ready)) wrong.add("archive not ready");
            compareRows();
            compareIndexes();
        }
    }

    private void compareRows() {
        var device = journal.isEmpty() ? null : journal.iterator().next().id().device();
        if (device == null) return;
        try (var archive = H2Store.open(data.resolve("store"), device, _ -> null)) {
            var rows = new HashSet<Entry>(archive.read(null));
            var crises = new HashSet<CrisisId>();
            for (var entry : journal) if (entry.crisis() != null) crises.add(entry.crisis());
            for (var crisis : crises) rows.addAll(archive.read(crisis));
            if (!rows.equals(journal))
                wrong.add("archive has %d entries of %d".formatted(rows.size(), journal.size()));
        }
    }

    /// An index can miss rows that the table has.
    private void compareIndexes() throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:h2:" + data.toAbsolutePath().resolve("store"))) {
            var scanned = ids(connection, "select device, number from entry use index ()");
            if (scanned.size() != journal.size()) wrong.add("the table has " + scanned.size());
            for (var index : indexes(connection)) {
                var sql = "select device, number from entry use index (\"%s\")".formatted(index);
                var where = index.startsWith("PRIMARY") ? " where device > ''" : "";
                if (!ids(connection, sql + where).equals(scanned)) wrong.add(index + " differs");
            }
        }
    }

    private static List<String> indexes(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows =
                        query.executeQuery(
                                "select index_name from information_schema.indexes where table_name = 'ENTRY'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static Set<EntryId> ids(Connection connection, String sql) throws SQLException {
        var ids = new HashSet<EntryId>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next()) {
                var id = EntryId.parse(rows.getString(1) + "/" + rows.getLong(2));
                if (!ids.add(id)) throw new SQLException(id + " twice by " + sql);
            }
        }
        return ids;
    }
}
