package app.courante.app;

import app.courante.console.Exit;
import app.courante.console.Office;
import app.courante.console.OpenHouse;
import app.courante.console.Records;
import app.courante.console.Verified;
import app.courante.crisis.board.RunTimes;
import app.courante.json.Json;
import app.courante.store.DataFolder;
import app.courante.store.Disk;
import app.courante.store.Problem;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.store.Verification;
import app.courante.store.Verification.Break;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The program around the command line, on this machine. Neither JavaFX nor H2 is touched before a
/// window, or a folder to write in, is asked for.
final class LocalOffice implements Office {
    /// A log on a read-only stick was signed where it was written, or nowhere.
    private static final Set<Problem> SOMEBODY_ELSES =
            Set.of(Problem.FOLDER_IN_USE, Problem.FOLDER_READ_ONLY);

    private final Clock clock;
    private final Terminals terminals;
    private final Disk disk = new RealDisk();

    /// Where a sentence goes when there can be no window.
    interface Terminals {
        void warn(String sentence);
    }

    LocalOffice(Clock clock, Terminals terminals) {
        this.clock = clock;
        this.terminals = terminals;
    }

    @Override
    public Path usualData() {
        return Places.data(
                System.getenv(),
                System.getProperty("user.home", ""),
                System.getProperty("os.name", ""));
    }

    @Override
    public int window(Path data, @Nullable Language language) {
        if (Displays.none(System.getenv(), System.getProperties())) {
            var texts =
                    Texts.in(
                            language == null
                                    ? Language.of(Locale.getDefault().getLanguage())
                                    : language);
            terminals.warn(texts.of("console.no-display"));
            return Exit.FAILED;
        }
        return Courante.launch(new Arguments(data, language)) ? Exit.DONE : Exit.FAILED;
    }

    @Override
    public OpenHouse open(Path data) {
        JoinedFolder.guardWriting(data);
        return HeldHouse.open(data, clock);
    }

    @Override
    public Prepared newExercise(Path data, Exercise wish) {
        return CommandLineExercise.prepare(data, wish, clock);
    }

    @Override
    public Records records(Path data) {
        JoinedFolder.guard(data, disk);
        return new FolderRecords(data, clock, disk);
    }

    @Override
    public List<RunTimes> runs(Path data) {
        return RunFolders.beside(data, clock, disk);
    }

    @Override
    public Verified verify(Path data) {
        var found = Verification.of(FolderRecords.journals(data), disk);
        return new Verified(
                found.entries(),
                found.seals(),
                found.unsealed(),
                found.devices(),
                found.files(),
                found.firstBreak() == null ? null : fault(found.firstBreak()));
    }

    @Override
    public boolean seal(Path data) {
        try (var folder = DataFolder.own(data, disk);
                var journal = folder.journal()) {
            journal.seal(clock.instant());
            return true;
        } catch (StoreFailure failure) {
            if (SOMEBODY_ELSES.contains(failure.problem())) return false;
            throw failure;
        }
    }

    @Override
    public Trouble trouble(Throwable failure, Texts texts) {
        return failure instanceof StoreFailure known
                ? new Trouble(Json.word(known.problem()), Failures.sentence(known, texts))
                : new Trouble(
                        "bug", Failures.sentence(failure, texts) + " " + Failures.code(failure));
    }

    private static Fault fault(Break broken) {
        return Fault.of(
                broken.file().toString(),
                Math.toIntExact(broken.line()),
                Texts.key("break", broken.kind()));
    }
}
