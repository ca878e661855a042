package app.courante.store;

import static app.courante.store.jooq.Tables.CRISIS;
import static app.courante.store.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EventWords;
import app.courante.crisis.HybridTime;
import app.courante.crisis.PlainText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The log in an H2 file, for questions; to be used by one thread.
///
/// H2 syncs nothing at a commit, so what is here is not safe: the journal is, and everything here
/// can be made anew from it.
public final class H2Store implements EventStore {
    private final Connection connection;
    private final DSLContext db;
    private final DeviceId device;
    private final H2Projection projection;

    private H2Store(Connection connection, DeviceId device, PlanShelf plans) {
        this.connection = connection;
        this.db = DSL.using(connection, SQLDialect.H2);
        this.device = device;
        this.projection = new H2Projection(plans);
    }

    /// Opens the file, and makes its tables where it is new.
    ///
    /// @param file without H2's ending `.mv.db`; made when absent
    public static H2Store open(Path file, DeviceId device, PlanShelf plans) {
        // `async:` because one interrupted thread would otherwise close the file for all.
        // A semicolon in a folder's name would begin a setting.
        var place = file.toAbsolutePath().toString().replace(";", "\\;");
        try {
            var connection =
                    DriverManager.getConnection(
                            "jdbc:h2:async:" + place + ";DB_CLOSE_ON_EXIT=FALSE");
            var store = new H2Store(connection, device, plans);
            if (!store.db.fetchExists(
                    DSL.selectOne()
                            .from("information_schema.tables")
                            .where("table_name = 'ENTRY'"))) store.db.execute(Schema.text());
            return store;
        } catch (SQLException e) {
            throw new DataAccessException("cannot open " + file, e);
        }
    }

    @Override
    public DeviceId device() {
        return device;
    }

    @Override
    public long lastNumber() {
        var last =
                db.select(max(ENTRY.NUMBER))
                        .from(ENTRY)
                        .where(ENTRY.DEVICE.eq(device.value()))
                        .fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    @Override
    public HybridTime lastClock() {
        return db.select(ENTRY.CLOCK_MILLIS, ENTRY.CLOCK_COUNTER)
                .from(ENTRY)
                .orderBy(ENTRY.CLOCK_MILLIS.desc(), ENTRY.CLOCK_COUNTER.desc())
                .limit(1)
                .fetchOptional(row -> new HybridTime(row.value1(), row.value2()))
                .orElse(HybridTime.ZERO);
    }

    @Override
    public void append(List<Entry> entries) {
        add(Appends.fresh(entries, device, lastNumber()));
    }

    /// Adds entries of any laptop; those already here are passed over.
    public void add(List<Entry> entries) {
        if (entries.isEmpty()) return;
        db.transaction(tx -> {
            var dsl = tx.dsl();
            var insert =
                    dsl.batch(
                            dsl.insertInto(ENTRY)
                                    .columns(ENTRY.fields())
                                    .values(new @Nullable Object[ENTRY.fields().length])
                                    .onDuplicateKeyIgnore());
            for (var entry : entries) insert = insert.bind(row(entry));
            insert.execute();
            for (var entry : entries) projection.apply(entry, dsl);
        });
    }

    @Override
    public List<Entry> read(@Nullable CrisisId crisis) {
        var wanted = ENTRY.CRISIS.isNull();
        return db.select(ENTRY.LINE)
                .from(ENTRY)
                .where(crisis == null ? wanted : wanted.or(ENTRY.CRISIS.eq(crisis.value())))
                .orderBy(ENTRY.CLOCK_MILLIS, ENTRY.CLOCK_COUNTER, ENTRY.DEVICE, ENTRY.NUMBER)
                .fetch(row -> entry(row.value1()));
    }

    @Override
    public CompletableFuture<List<CrisisSummary>> crises() {
        return CompletableFuture.completedFuture(listCrises());
    }

    List<CrisisSummary> listCrises() {
        var entries = count(ENTRY.NUMBER);
        return db.select(
                        CRISIS.ID,
                        CRISIS.TITLE,
                        CRISIS.LEVEL,
                        CRISIS.IMPORTED,
                        CRISIS.BEGAN,
                        CRISIS.CLOSED,
                        entries)
                .from(CRISIS)
                .leftJoin(ENTRY)
                .on(ENTRY.CRISIS.eq(CRISIS.ID))
                .groupBy(CRISIS.fields())
                .orderBy(CRISIS.BEGAN.desc())
                .fetch(row ->
                        new CrisisSummary(
                                new CrisisId(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5().toInstant(),
                                row.value6() == null ? null : row.value6().toInstant(),
                                row.value7()));
    }

    /// The entries of all crises that hold these words, the latest first.
    public List<Entry> find(String words, int limit) {
        return db.select(ENTRY.LINE)
                .from(ENTRY)
                .where(ENTRY.TEXT.contains(PlainText.of(words.strip())))
                .orderBy(ENTRY.HAPPENED.desc())
                .limit(limit)
                .fetch(row -> entry(row.value1()));
    }

    /// Keeps a copy of a note of this laptop; an empty content takes it away.
    public void note(String name, String content) {
        projection.note(name, content, db);
    }

    /// Writes everything and closes the file, whose only connection this is.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("cannot close", e);
        }
    }

    private static @Nullable Object[] row(Entry entry) {
        var times = entry.times();
        return new @Nullable Object[] {
            entry.id().device().value(),
            entry.id().number(),
            entry.crisis() == null ? null : entry.crisis().value(),
            EventNames.of(entry.event()),
            offset(times.happened().at()),
            offset(times.entered()),
            times.clock().millis(),
            times.clock().counter(),
            entry.author().name(),
            entry.author().role(),
            PlainText.of(EventWords.of(entry.event())),
            EntryCodec.write(entry, null)
        };
    }

    static OffsetDateTime offset(ZonedDateTime time) {
        return time.toOffsetDateTime();
    }

    static Entry entry(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        return EntryCodec.read(bytes, 0, bytes.length);
    }
}
