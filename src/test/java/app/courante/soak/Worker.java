package app.courante.soak;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Entry;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.document.Draft.Edited;
import app.courante.document.DraftHead;
import app.courante.document.Edit.Insert;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Places;
import app.courante.store.Archive;
import app.courante.store.DataFolder;
import app.courante.store.DraftFolder;
import app.courante.store.DurableStore;
import app.courante.store.RealDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The program without its window, writing as fast as it can until it is killed; says on standard
/// output what was acknowledged.
final class Worker {
    static final String DRAFT = "draft.line";
    static final app.courante.document.Path STEPS =
            app.courante.document.Path.parse("purpose/objectives");
    private static final Author AUTHOR = new Author("Claire Morel", "Directrice de crise");
    private static final int IN_FLIGHT = 4;

    private final ExecutorService callers = Executors.newSingleThreadExecutor();
    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final ExecutorService archiving = Executors.newSingleThreadExecutor();
    private final DurableStore store;
    private final Desk desk;
    private final Notebook notebook;
    private final Drafts plans;
    private final Random random;
    private @Nullable DraftHead plan;
    private int steps;
    private int texts;
    private long drafts;

    private Worker(Path data, long seed) {
        var disk = new RealDisk();
        var folder = DataFolder.own(data, disk);
        var archive =
                new Archive(
                        data,
                        folder.identity().device(),
                        _ -> null,
                        disk,
                        archiving,
                        _ -> {},
                        Worker::fail);
        store = new DurableStore(folder.journal(), archive, folder.notes());
        desk = new Desk(store, _ -> null, Clock.systemUTC(), work, callers, Worker::fail);
        notebook = new Notebook(store.notes(), this::keep, work, Worker::fail);
        plans =
                new Drafts(
                        new DraftFolder(data, disk),
                        Clock.systemUTC(),
                        work,
                        callers,
                        Worker::fail);
        var last = notebook.get(DRAFT);
        drafts = last.isEmpty() ? 0 : Long.parseLong(last.substring(last.indexOf(' ') + 1));
        random = new Random(seed);
    }

    /// The data folder, and a seed.
    public static void main(String[] arguments) {
        new Worker(Path.of(arguments[0]), Long.parseLong(arguments[1])).begin();
    }

    private void begin() {
        var openings = store.openings();
        desk.open(openings.isEmpty() ? null : CrisisId.openedBy(openings.getLast().id()));
        callers.execute(this::beginPlan);
        say("ready");
        if (openings.isEmpty()) execute(new DeclareCrisis("Coupure du trunk", 2, "", null));
        else for (int i = 0; i < IN_FLIGHT; i++) callers.execute(this::next);
    }

    /// The steps of a plan draft: each adds its number, so that one lost or done twice shows.
    private void beginPlan() {
        plans.watchSaved(saved -> {
            if (saved && plan != null) say("step " + steps);
        });
        plans.all(found -> {
            if (found.isEmpty()) plans.begin(null, Group.EMPTY, this::write);
            else write(found.getFirst());
        });
    }

    private void write(KeptDraft draft) {
        plan = draft.head();
        steps = Places.count(draft.draft().document(), STEPS);
    }

    private void next() {
        if (plan != null)
            plans.keep(
                    plan, new Edited(new Insert(STEPS, steps, Text.of(Integer.toString(steps++)))));
        notebook.put(DRAFT, "appel " + ++drafts);
        if (random.nextInt(40) == 0) desk.seal();
        execute(random.nextInt(100) == 0 ? log() : LogEntry.now(Kind.CALL, text()));
    }

    private void execute(Command command) {
        desk.execute(
                command,
                AUTHOR,
                answer -> {
                    switch (answer) {
                        case Answer.Done(var entries) -> entries.forEach(Worker::acknowledge);
                        case Answer.Refused(var why) ->
                                fail(new IllegalStateException(why.toString()));
                        case Answer.Failed(var failure) -> fail(failure);
                    }
                    next();
                });
    }

    private static void acknowledge(Entry entry) {
        say("entry " + entry.id() + " " + words(entry));
    }

    /// What the parent compares.
    static String words(Entry entry) {
        return entry.event() instanceof EntryLogged(_, var text, _, _, _)
                ? text
                : entry.event().getClass().getSimpleName();
    }

    private Command log() {
        var lines =
                IntStream.range(0, 2 + random.nextInt(60))
                        .mapToObj(_ ->
                                new ImportedLine(
                                        Instant.EPOCH.atZone(ZoneOffset.UTC),
                                        Kind.CALL,
                                        text(),
                                        "",
                                        "m"))
                        .toList();
        return new ImportLog("Main courante papier", "log.csv", "UTC", lines);
    }

    private String text() {
        return "Appel " + texts++ + " « é » " + "mot ".repeat(random.nextInt(60));
    }

    private void keep(String name, String content) {
        store.note(name, content);
        say(content);
    }

    private static synchronized void say(String words) {
        System.out.println(words);
        System.out.flush();
    }

    private static void fail(Throwable failure) {
        say("failed " + failure);
        Runtime.getRuntime().halt(3);
    }
}
