package app.courante.app;

import app.courante.app.ExerciseRoom.PlanCopy;
import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.ExerciseTime;
import app.courante.exercise.Scenario;
import app.courante.files.Reading;
import app.courante.files.ReadyScenario;
import app.courante.files.ScenarioFile;
import app.courante.files.ScenarioFormat;
import app.courante.store.AttachmentFolder;
import app.courante.store.BranchedLog;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.JournalFolder;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.exercise.Hall;
import app.courante.ui.replay.Branches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The exercises of a house: each in a folder below its own, which the house itself never reads.
final class ExerciseHall implements Hall {
    /// The folder below the data in which each exercise has its own.
    private static final String EXERCISES = "exercises";

    private final House earnest;
    private final Clock wall;
    private final FileChoice files;
    private final Supplier<Texts> texts;
    private final Disk disk = new RealDisk();
    private final OpenExercises rooms;
    private final Joining joining;

    /// Who shows an exercise that was opened.
    interface Opener {
        /// Opens its folder, without a window yet.
        ExerciseRoom open(Path folder);

        /// Shows its windows; a second time brings them to the front.
        void show(ExerciseRoom room, boolean solo, Runnable closed);
    }

    ExerciseHall(
            House earnest,
            Clock wall,
            Supplier<Language> language,
            FileChoice files,
            Opener opener) {
        this.earnest = earnest;
        this.wall = wall;
        this.files = files;
        this.texts = () -> Texts.in(language.get());
        this.rooms = new OpenExercises(opener, texts, this::aside, earnest.callers());
        this.joining = new Joining(earnest, wall, rooms, texts, this::aside, this::remember);
    }

    /// Where files are read.
    private void aside(Runnable task) {
        earnest.read(
                () -> {
                    task.run();
                    return task;
                },
                _ -> {});
    }

    private Path folder() {
        return exercises(earnest.folder().path());
    }

    static Path exercises(Path data) {
        return data.resolve(EXERCISES);
    }

    @Override
    public ObservableValue<Number> left() {
        return rooms.left();
    }

    @Override
    public void kept(Consumer<List<Kept>> told) {
        var spoken = texts.get();
        earnest.read(() -> new KeptExercises(disk, spoken).in(folder()), told);
    }

    /// The clock by which a folder is worked on: that of its exercise, if it is one's. Only what is
    /// kept as an exercise is one: no house in earnest goes by another clock than the wall's.
    static Clock clockOf(Path data, Clock wall) {
        var above = data.toAbsolutePath().normalize().getParent();
        if (above == null || !above.endsWith(EXERCISES)) return wall;
        var exercise = read(data, new RealDisk());
        var prepared = exercise == null ? null : exercise.prepared();
        return prepared == null ? wall : new ExerciseTime(wall, prepared.begins());
    }

    /// The exercise of a folder, whoever has it open; null when it has none that can be read.
    static @Nullable Exercise read(Path folder, Disk disk) {
        try {
            var journals = DataFolder.journals(folder);
            if (!Files.isDirectory(journals)) return null;
            return Situation.of(JournalFolder.open(journals, disk).read(null)).exercise();
        } catch (StoreFailure e) {
            return null;
        }
    }

    @Override
    public void lessons(Kept kept, String source, Consumer<Learned> told) {
        var one = folder().resolve(kept.folder());
        earnest.read(() -> Lessons.of(one, source, wall, disk), told);
    }

    @Override
    public void taken(Kept kept, List<EntryId> improvements, String plan, Consumer<String> failed) {
        var one = folder().resolve(kept.folder());
        var command = new TakeImprovements(improvements, plan);
        var room = rooms.shown(one);
        if (room == null)
            earnest.read(
                    () -> Lessons.taken(one, command, earnest.me(), wall),
                    answer -> tell(answer, failed));
        else room.house().desk().execute(command, earnest.me(), answer -> tell(answer, failed));
    }

    private void tell(Answer answer, Consumer<String> failed) {
        switch (answer) {
            case Answer.Done _ -> {}
            case Answer.Refused(var why) -> failed.accept(texts.get().of("refusal", why));
            case Answer.Failed(var failure) ->
                    failed.accept(Failures.sentence(failure, texts.get()));
        }
    }

    @Override
    public void ready(Language spoken, Consumer<List<Ready>> told) {
        earnest.read(() -> scenarios(spoken), told);
    }

    /// The scenarios that come with the program.
    static List<Ready> scenarios(Language spoken) {
        var all = new ArrayList<Ready>();
        for (var one : ReadyScenario.values())
            if (ScenarioFile.read(one.word() + ".yaml", one.bytes(spoken), false)
                    instanceof Reading.Done<ScenarioFile.Found>(var found))
                all.add(hashed(found.scenario()));
        return all;
    }

    @Override
    public Ready ready(Scenario scenario) {
        return hashed(scenario);
    }

    /// The hash is that of the scenario as we write it, whatever file it came from.
    static Ready hashed(Scenario scenario) {
        var written = ScenarioFormat.YAML.write("scenario.yaml", scenario, Language.ENGLISH);
        return new Ready(
                scenario,
                written instanceof Reading.Done<byte[]>(var bytes)
                        ? DataFolder.hash(bytes)
                        : scenario.title());
    }

    @Override
    public void read(String title, Consumer<Read> done) {
        var endings = ScenarioFormat.allEndings().stream().map(one -> "*" + one).toList();
        files.open(title, endings)
                .ifPresent(file ->
                        earnest.read(() -> ScenarioReading.of(file, earnest.attachments()), done));
    }

    @Override
    public void keep(Read read, Runnable done) {
        earnest.read(
                () -> {
                    read.keeping().run();
                    return read;
                },
                _ -> done.run());
    }

    @Override
    public Runnable begin(Wish wish, Runnable done, Consumer<String> failed) {
        return begin(
                wish.solo(),
                wish.begins(),
                wish.name(),
                folder -> {
                    new AttachmentFolder(folder, disk)
                            .takeFrom(earnest.attachments(), wish.ready().scenario().files());
                    var plan = plan();
                    return (room, answer) -> {
                        remember(room);
                        room.prepare(wish, plan, answer);
                    };
                },
                done,
                failed);
    }

    /// @param at what its clock shows when it begins
    private Runnable begin(
            boolean solo,
            Instant at,
            String name,
            Function<Path, NewExercise.Step> write,
            Runnable done,
            Consumer<String> failed) {
        var day = LocalDate.ofInstant(at, wall.getZone());
        return rooms.begin(
                new NewExercise(solo, () -> RunFolders.fresh(folder(), day, name), write),
                done,
                failed);
    }

    private @Nullable PlanCopy plan() {
        return plan(earnest.folder().path(), wall.instant(), disk);
    }

    /// Who sits there, and in which language and look, as here.
    private void remember(ExerciseRoom room) {
        for (var key :
                List.of("setting.me.name", "setting.me.role", "setting.language", "setting.theme"))
            room.house().notebook().put(key, earnest.notebook().get(key));
    }

    /// The plan that is in force in this folder now, to be copied; null when it has none. Whoever
    /// owns the folder, it is read only.
    static @Nullable PlanCopy plan(Path data, Instant now, Disk disk) {
        if (!Files.isDirectory(DataFolder.journals(data))) return null;
        var house = JournalFolder.open(DataFolder.journals(data), disk).read(null);
        var version = Situation.of(house).at(now).plan();
        if (version == null) return null;
        var plans = new PlanFiles(data, disk);
        var content = plans.content(version.plan());
        var plan = plans.plan(version.plan());
        return content == null || plan == null ? null : new PlanCopy(content, plan.identity());
    }

    @Override
    public void takeUp(Kept kept, Consumer<String> failed) {
        rooms.takeUp(folder().resolve(kept.folder()), kept.solo(), failed);
    }

    @Override
    public Runnable join(String address, String code, Runnable done, Consumer<String> failed) {
        return joining.join(folder(), address, code, done, failed);
    }

    /// Where windows over this house, or over an exercise of it, begin one from a replay.
    Branches branches(House house) {
        var source = house.folder().path();
        return new Branching(texts, (branch, done, failed) -> branch(source, branch, done, failed));
    }

    private Runnable branch(Path source, Branch branch, Runnable done, Consumer<String> failed) {
        return begin(
                branch.solo(),
                branch.at(),
                branch.name(),
                folder -> {
                    new BranchedLog(source, disk).write(branch.history(), folder);
                    var plan = plan();
                    return (room, answer) -> {
                        remember(room);
                        room.branch(branch, plan, answer);
                    };
                },
                done,
                failed);
    }

    /// Leaves every exercise that is open.
    void close() {
        rooms.close();
    }
}
