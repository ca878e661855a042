package app.courante.app;

import static java.time.temporal.ChronoUnit.MINUTES;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Boards;
import app.courante.files.WrittenPhone;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.alerts.Bell;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.exercise.ExerciseModel;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.exercise.Shelf;
import app.courante.ui.exercise.Side;
import app.courante.ui.intake.IntakeModel;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.HeldKeys;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.Judge;
import app.courante.ui.plan.PlanModel;
import app.courante.ui.replay.Branches;
import app.courante.ui.review.Taking;
import app.courante.ui.scenario.ScenarioModel;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.shell.ShellModel.Theme;
import app.courante.ui.timeline.ComposerModel;
import app.courante.ui.timeline.TimelineModel;
import app.courante.ui.versions.VersionsModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window's content over an open house: models wired once, views made from them.
final class Window {
    private final House house;
    private final Clock clock;
    private final SimpleObjectProperty<Instant> now;
    private final Seat seat;
    private final ShellModel model;
    private final ComposerModel composer;
    private final TimelineModel timeline;
    private final CellModels cell;
    private final HoldModels hold;
    private final PlanModel plan;
    private final Writings writings;
    private final VersionsModel versions;
    private final IntakeModel intake;
    private final Place place;
    private final ExerciseModel exercise;
    private final InboxModel inbox;
    private final Dress dress;
    private @Nullable Branches branches;
    private final StackPane root = new StackPane();

    /// The window of this house.
    ///
    /// @param judging where what a plan lacks is found out
    Window(House house, Clock clock, @Nullable Language language, Executor judging) {
        this(house, clock, language, judging, Bell.SILENT, Place.EARNEST);
    }

    /// The same, heard, in this place.
    Window(
            House house,
            Clock clock,
            @Nullable Language language,
            Executor judging,
            Bell bell,
            Place place) {
        this.house = house;
        this.place = place;
        this.dress = place.dress();
        this.clock = clock;
        this.now = new SimpleObjectProperty<>(clock.instant());
        var notebook = house.notebook();
        this.seat =
                new Seat(
                        house.desk(),
                        notebook,
                        new SimpleObjectProperty<>(house.me()),
                        now,
                        clock.getZone(),
                        new Evidence(),
                        new Boards(),
                        place::mayDial);
        var nothing = Situation.of(List.of());
        this.model =
                new ShellModel(
                        seat,
                        nothing,
                        language != null ? language : language(notebook.get("setting.language")),
                        notebook.get("setting.theme").equals(Theme.LIGHT.name())
                                ? Theme.LIGHT
                                : Theme.DARK);
        this.composer = new ComposerModel(seat);
        this.timeline = new TimelineModel(seat, nothing);
        this.hold =
                new HoldModels(
                        seat,
                        nothing,
                        model,
                        place,
                        this::taking,
                        at -> RunFolders.debrief(house, at, nothing, clock, judging));
        this.cell = new CellModels(seat, nothing, model, bell, hold);
        this.exercise = new ExerciseModel(seat, nothing, place.side());
        this.inbox = new InboxModel(bell);
        this.plan =
                new PlanModel(
                        now.map(at -> LocalDate.ofInstant(at, clock.getZone())),
                        new Judge(new WrittenPhone(), judging, house.callers()));
        this.writings = Writings.of(house, seat, model, judging);
        this.versions = new VersionsModel(plan, draft(), house.plans()::plan);
        this.intake = new IntakeModel(seat, house::readTables);
        seat.evidence()
                .leads(entries -> {
                    timeline.lead(entries);
                    model.screen().set(Screen.TIMELINE);
                });
        // Before any view of the other screen is made: those are told in the same way, but later.
        model.screen().subscribe(this::leave);
        house.desk().watch(this::show);
    }

    private void leave() {
        // Read, so that the next change is told too.
        var _ = model.screen().get();
        cell.leave();
        hold.leave();
    }

    /// Without a choice made before, the system's language if we speak it.
    private static Language language(String code) {
        return Language.of(code.isEmpty() ? Locale.getDefault().getLanguage() : code);
    }

    private Taking taking() {
        return dress.taking(DraftTaking.at(place, house, seat, model, draft()));
    }

    DraftModel draft() {
        return writings.draft();
    }

    /// The scenario that is being written.
    ScenarioModel scenario() {
        return writings.scenario();
    }

    AlertsModel alerts() {
        return cell.alerts();
    }

    VersionsModel versions() {
        return versions;
    }

    ShellModel model() {
        return model;
    }

    /// What the screens that hold and look ahead show and can do.
    HoldModels hold() {
        return hold;
    }

    /// What the cell's screens show and can do.
    CellModels cell() {
        return cell;
    }

    /// The exercise that it shows, if it shows one.
    ExerciseModel exercise() {
        return exercise;
    }

    PlanModel plan() {
        return plan;
    }

    /// Reads the log and shows this crisis.
    void open(@Nullable CrisisId crisis) {
        house.desk().open(crisis);
    }

    /// Shows the time; each minute also what time alone changes, such as a version of the plan that
    /// takes force at midnight.
    void tick() {
        var before = now.get();
        now.set(clock.instant());
        if (!before.truncatedTo(MINUTES).equals(now.get().truncatedTo(MINUTES)))
            house.desk().refresh();
    }

    Scene scene(FileChoice asked, double width, double height) {
        var files = new StampedFiles(asked, model, place.exercise());
        var scene = new Scene(root, width, height);
        WindowLook.on(scene, root, model);
        HeldKeys.once(scene);
        var evidence = dress.evidence(new EvidenceFiles(house, model, files));
        writings.scenario().attaches(evidence);
        var screens =
                new Screens(
                        seat,
                        model,
                        timeline,
                        cell,
                        hold,
                        exercises(files),
                        plans(files),
                        intake,
                        house::readTables,
                        files,
                        evidence);
        if (!dress.look().isEmpty()) root.getStyleClass().add(dress.look());
        Watch.value(root, model.language(), chosen -> speak(chosen, screens));
        if (dress.tellsIncidents()) Incidents.tell(house, model);
        hold.review().replays(crisis -> replay(crisis, scene));
        return scene;
    }

    private ExerciseScreens exercises(FileChoice files) {
        boolean kept = place.side() == Side.EARNEST && !place.exercise();
        return new ExerciseScreens(
                seat,
                exercise,
                inbox,
                place,
                this::taking,
                () -> model.screen().set(Screen.REVIEW),
                writings.scenario(),
                kept ? writings.shelf(files) : Shelf.NONE,
                writings.rehearsing());
    }

    private PlanActions plans(FileChoice files) {
        var actions = new VersionActions(house.plans(), model, plan, versions, files);
        return new PlanActions(house, seat, model, plan, draft(), actions, files);
    }

    /// Who begins an exercise from a point of a log that is played again; told before any is.
    void branches(Branches begins) {
        branches = begins;
    }

    private void replay(CrisisSummary crisis, Scene scene) {
        ReplayStage.open(
                house,
                seat.zone(),
                model,
                scene.getWindow(),
                crisis,
                branches,
                failure -> house.desk().failed(failure, _ -> {}));
    }

    /// Made anew whenever the language changes; what is typed lives in the models.
    private void speak(Language chosen, Screens screens) {
        var words = new Words(Texts.in(chosen), seat.zone());
        var shell = new Shell(model, composer, dress.views(screens), words);
        root.getChildren().setAll(dress.around(shell, words));
    }

    /// What the task bar says.
    ObservableValue<String> title() {
        return WindowTitle.of(model, cell.alerts());
    }

    private void show(Situation situation) {
        // The clock of an exercise may have been set meanwhile.
        if (place.side() != Side.EARNEST) now.set(clock.instant());
        model.show(situation);
        composer.show(situation);
        timeline.show(situation);
        cell.show(situation);
        hold.show(situation);
        exercise.show(situation);
        if (place.side() == Side.PLAYER) inbox.show(situation);
        plan.show(situation);
        versions.show(situation);
    }
}
