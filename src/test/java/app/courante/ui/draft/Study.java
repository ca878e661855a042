package app.courante.ui.draft;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.WrittenPhone;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.store.DraftFolder;
import app.courante.store.FaultyDisk;
import app.courante.store.MemoryEventStore;
import app.courante.ui.kit.Seat;
import app.courante.ui.plan.Judge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A desk at which drafts are written, all on one thread, its drafts on a real disk that may fail.
///
/// A version cannot be frozen while `freezing` says why not.
final class Study {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final FaultyDisk disk = new FaultyDisk();
    final Map<PlanId, Group> frozen = new HashMap<>();
    @Nullable RuntimeException freezing;
    final List<Throwable> failures = new ArrayList<>();
    final List<Situation> situations = new ArrayList<>();
    final Seat seat;
    private final Path data;
    private final Map<String, String> notes = new HashMap<>();

    Study(Path data) {
        this.data = data;
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> null,
                        Clock.fixed(NOW, PARIS),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        desk.watch(situations::add);
        desk.open(null);
        seat =
                new Seat(
                        desk,
                        notebook(),
                        new SimpleObjectProperty<>(new Author("Claire Morel", "")),
                        new SimpleObjectProperty<>(NOW),
                        PARIS);
    }

    private Notebook notebook() {
        return new Notebook(notes, notes::put, Runnable::run, failures::add);
    }

    /// Sits down, as after a start of the program.
    DraftModel open() {
        var drafts =
                new Drafts(
                        new DraftFolder(data, disk),
                        Clock.fixed(NOW, PARIS),
                        Runnable::run,
                        Runnable::run,
                        failures::add);
        var again = new Seat(seat.desk(), notebook(), seat.me(), seat.now(), seat.zone());
        var judge = new Judge(new WrittenPhone(), Runnable::run, Runnable::run);
        return new DraftModel(again, drafts, this::freeze, judge);
    }

    private PlanId freeze(Group document) {
        if (freezing != null) throw freezing;
        var id = new PlanId("%064x".formatted(document.hashCode() & 0xffffffffL));
        frozen.put(id, document);
        return id;
    }

    static Answer approve(DraftModel model, String version, String by, LocalDate from) {
        var answers = new ArrayList<Answer>();
        model.approve(version, by, from, answers::add);
        if (answers.size() != 1) throw new AssertionError(answers);
        return answers.getFirst();
    }

    /// What a person would have written in a file.
    static Group document(String yaml) {
        var content = yaml.getBytes(StandardCharsets.UTF_8);
        if (PlanFile.document("plan.yaml", content) instanceof Reading.Done<Node>(var root)
                && root instanceof Group group) return group;
        throw new AssertionError(yaml);
    }

    static Shown<Plan> shown(DraftModel model) {
        return Objects.requireNonNull(model.shown().get(), "no draft is open");
    }
}
