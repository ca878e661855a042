package app.courante.store;

import static app.courante.store.jooq.Tables.CRISIS;
import static app.courante.store.jooq.Tables.DRAFT;
import static app.courante.store.jooq.Tables.ENTRY;
import static app.courante.store.jooq.Tables.PERSON;
import static app.courante.store.jooq.Tables.PLAN_VERSION;
import static app.courante.store.jooq.Tables.SETTING;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Entry;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.PlanVersion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What entries mean for the tables beside the log: crises, plan versions and their people.
final class H2Projection {
    /// Notes whose name begins so are drafts, the others settings.
    static final String DRAFTS = "draft.";

    private static final String CLOSED = EventNames.of(new CrisisClosed(""));
    private static final String REOPENED = EventNames.of(new CrisisReopened(""));
    private static final String LEVELLED = "level-changed";

    private final PlanShelf plans;

    H2Projection(PlanShelf plans) {
        this.plans = plans;
    }

    void apply(Entry entry, DSLContext db) {
        switch (entry.event()) {
            case CrisisDeclared(var title, var level, _, _) ->
                    opened(entry, title, level, false, db);
            case LogImported(var title, _, _, _) -> opened(entry, title, 0, true, db);
            case CrisisClosed _, CrisisReopened _ -> turned(entry.crisis(), db);
            case LevelChanged _ -> levelled(entry.crisis(), db);
            case PlanPutInForce _, PlanApproved _ -> version(PlanVersion.of(entry), db);
            default -> {}
        }
    }

    void note(String name, String content, DSLContext db) {
        if (name.startsWith(DRAFTS)) {
            db.deleteFrom(DRAFT).where(DRAFT.NAME.eq(name)).execute();
            if (!content.isEmpty())
                db.insertInto(DRAFT, DRAFT.NAME, DRAFT.CONTENT).values(name, content).execute();
        } else {
            db.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
            if (!content.isEmpty())
                db.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                        .values(name, content)
                        .execute();
        }
    }

    private static void opened(
            Entry entry, String title, int level, boolean imported, DSLContext db) {
        db.insertInto(CRISIS, CRISIS.ID, CRISIS.TITLE, CRISIS.LEVEL, CRISIS.IMPORTED, CRISIS.BEGAN)
                .values(
                        CrisisId.openedBy(entry.id()).value(),
                        title,
                        level,
                        imported,
                        H2Store.offset(entry.times().happened().at()))
                .onDuplicateKeyIgnore()
                .execute();
        turned(CrisisId.openedBy(entry.id()), db);
        levelled(CrisisId.openedBy(entry.id()), db);
    }

    /// Whether a crisis is closed is told by the last closing or reopening in the total order, in
    /// whatever order the laptops' entries come in.
    private static void turned(@Nullable CrisisId crisis, DSLContext db) {
        if (crisis == null) return;
        var turn = last(crisis, db, CLOSED, REOPENED);
        if (turn != null)
            db.update(CRISIS)
                    .set(CRISIS.CLOSED, turn.kind().equals(CLOSED) ? turn.happened() : null)
                    .where(CRISIS.ID.eq(crisis.value()))
                    .execute();
    }

    /// The level is the one of the last change in the total order.
    private static void levelled(@Nullable CrisisId crisis, DSLContext db) {
        if (crisis == null) return;
        var change = last(crisis, db, LEVELLED);
        if (change != null
                && H2Store.entry(change.line()).event() instanceof LevelChanged(var level, _, _, _))
            db.update(CRISIS)
                    .set(CRISIS.LEVEL, Integer.valueOf(level))
                    .where(CRISIS.ID.eq(crisis.value()))
                    .execute();
    }

    /// The last entry of these kinds in the total order.
    private static @Nullable Last last(CrisisId crisis, DSLContext db, String... kinds) {
        return db.select(ENTRY.KIND, ENTRY.HAPPENED, ENTRY.LINE)
                .from(ENTRY)
                .where(ENTRY.CRISIS.eq(crisis.value()), ENTRY.KIND.in(kinds))
                .orderBy(
                        ENTRY.CLOCK_MILLIS.desc(),
                        ENTRY.CLOCK_COUNTER.desc(),
                        ENTRY.DEVICE.desc(),
                        ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOne(row -> new Last(row.value1(), row.value2(), row.value3()));
    }

    private record Last(String kind, OffsetDateTime happened, String line) {}

    private void version(@Nullable PlanVersion version, DSLContext db) {
        if (version == null) return;
        var page = plans.page(version.plan());
        var id = version.plan().hash();
        db.insertInto(
                        PLAN_VERSION,
                        PLAN_VERSION.ID,
                        PLAN_VERSION.TITLE,
                        PLAN_VERSION.VERSION,
                        PLAN_VERSION.SINCE,
                        PLAN_VERSION.BODY)
                .values(
                        id,
                        version.title(),
                        version.version(),
                        version.from().atOffset(ZoneOffset.UTC),
                        page == null ? "" : page.body())
                .onDuplicateKeyIgnore()
                .execute();
        if (page == null) return;
        for (var contact : page.people())
            db.insertInto(PERSON, PERSON.PLAN, PERSON.ID, PERSON.NAME, PERSON.PHONE)
                    .values(id, contact.id(), contact.name(), contact.phone())
                    .onDuplicateKeyIgnore()
                    .execute();
    }
}
