package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.console.Terminal;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CallSheet;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.files.ScenarioFile;
import app.courante.json.Json;
import app.courante.plan.PhoneBook;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Side;
import app.courante.ui.kit.Fx;
import app.courante.ui.shell.Screen;
import app.courante.wording.CallSheetText;
import app.courante.wording.MessageFilling;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In an exercise no number of the directory is shown without the word that nobody dials it:
/// neither on any screen of those who play, nor by the command line, nor on paper.
@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class DialledNumbersTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Texts TEXTS = Texts.in(Language.FRENCH);
    private static final String WORD = "ne pas composer";

    /// The trainer's telephone is another's, and nobody's of the plan.
    private static final String DRILL =
            """
            title: Coupure
            startsAt: 09:00
            roles:
              - {id: cell, name: La cellule, side: player}
              - {id: chief, name: Le directeur, side: trainer, phone: "+33 6 39 98 56 01"}
              - {id: voice, name: Une voix, side: trainer, phone: 01 99 00 12 34}
            injects:
              - number: 1
                title: Rappelez-moi
                at: T+0
                means: call
                from: chief
                to: [cell]
                content: Rappelez au 06.39.98.56.01 ou au 01 99 00 12 34.
              - number: 2
                title: Rappelez aussi
                at: T+0
                means: call
                from: voice
                to: [cell]
                content: Vite.
            """;

    private final SetClock wall = new SetClock(NOW, PARIS);
    private Stage stage;
    private Situation last;
    private PhoneBook book;

    @TempDir private Path data;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private ExerciseRoom played(boolean realCalls) {
        var folder = data.resolve("exercises").resolve(realCalls ? "real" : "one");
        var room = ExerciseRoom.openHere(folder, wall, ExercisePictures::fail);
        room.direct();
        room.house().desk().watch(situation -> last = situation);
        var read =
                ScenarioFile.read("drill.yaml", DRILL.getBytes(StandardCharsets.UTF_8), false)
                                instanceof Reading.Done<ScenarioFile.Found>(var found)
                        ? found.scenario()
                        : null;
        room.prepare(
                new Wish(
                        "Essai",
                        ExerciseHall.ready(Objects.requireNonNull(read)),
                        "",
                        NOW,
                        false,
                        realCalls),
                ExerciseHall.plan(data, NOW, new RealDisk()),
                _ -> {});
        room.begin();
        Doing.done(room.house(), new StartExerciseClock());
        Doing.done(room.house(), new DeclareCrisis("Coupure", 3, "", null));
        Doing.done(room.house(), new ActivatePlan(PlanSide.CONTINUITY, ""));
        room.look();
        book = new PhoneBook(last.document());
        return room;
    }

    private void earnest() {
        try (var house = House.openHere(data, wall, ExercisePictures::fail)) {
            house.desk().open(null);
            var plan = house.folder().keepPlan(SamplePlan.bytes(Language.FRENCH));
            Doing.done(house, new PutPlanInForce(plan, "PCA", "4.2"));
        }
    }

    /// What these screens of those who play say, a line a text; each is drawn by itself.
    private Map<Screen, List<String>> screens(ExerciseRoom room, Screen... wanted) {
        var all = new EnumMap<Screen, List<String>>(Screen.class);
        var window = Fx.on(() -> window(room));
        for (var screen : wanted)
            all.put(
                    screen,
                    Fx.on(() -> {
                        window.model().screen().set(screen);
                        window.tick();
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                        var said = new ArrayList<String>();
                        read(stage.getScene().getRoot(), said);
                        return said;
                    }));
        return all;
    }

    private Window window(ExerciseRoom room) {
        var window =
                room.window(Side.PLAYER, Language.FRENCH, Runnable::run, Bell.SILENT, () -> {});
        room.house().desk().open(Objects.requireNonNull(last.crisis()).id());
        stage.setScene(window.scene((_, _) -> Optional.empty(), 1000, 900));
        stage.show();
        return window;
    }

    private static void read(Node node, List<String> said) {
        if (!node.isVisible()) return;
        if (node.getAccessibleText() != null) said.add(node.getAccessibleText());
        if (node instanceof Labeled labeled && labeled.getText() != null)
            said.add(labeled.getText());
        if (node instanceof Text text) said.add(text.getText());
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) read(child, said);
    }

    private List<String> numbers(String text) {
        var found = new ArrayList<String>();
        book.put(
                text,
                number -> {
                    found.add(number);
                    return number;
                });
        return found;
    }

    /// Those of the directory that nothing is said beside.
    private List<String> plain(String text) {
        return numbers(text.replaceAll("[+\\d][\\d .\\u00a0]+ \\(" + WORD + "\\)", ""));
    }

    private boolean forbids(List<String> screen) {
        return screen.contains(TEXTS.of("exercise.do-not-dial"));
    }

    /// Plays it, and looks at these screens.
    private Map<Screen, List<String>> shown(boolean realCalls, Screen... wanted) {
        earnest();
        var room = Fx.on(() -> played(realCalls));
        try {
            return screens(room, wanted);
        } finally {
            Fx.on(() -> {
                room.close();
                return null;
            });
        }
    }

    @Test
    void noScreenOfThePlayersShowsANumberOfTheDirectoryAsOneToDial() {
        shown(false, Screen.values())
                .forEach((screen, said) -> {
                    boolean forbidden = forbids(said);
                    for (var text : said)
                        assertTrue(forbidden || plain(text).isEmpty(), screen + ": " + text);
                    boolean shows = said.stream().anyMatch(text -> !numbers(text).isEmpty());
                    if (screen == Screen.MOBILIZATION || screen == Screen.EXERCISE)
                        assertTrue(shows, screen + ": " + said);
                });
    }

    @Test
    void whatCameNamesTheNumberOfTheTrainersAloneAsOneToCallBack() {
        var said = String.join("\n", shown(false, Screen.EXERCISE).get(Screen.EXERCISE));
        assertTrue(said.contains("+33 6 39 98 56 01 (ne pas composer)"), said);
        assertFalse(said.contains("rappeler le +33 6 39 98 56 01"), said);
        assertTrue(said.contains("au 06.39.98.56.01 (ne pas composer)"), said);
        assertTrue(said.contains("au 01 99 00 12 34."), said);
        assertFalse(said.contains("01 99 00 12 34 (ne"), said);
    }

    @Test
    void whereRealPeopleMayBeCalledNumbersAreNumbers() {
        var all = shown(true, Screen.EXERCISE, Screen.MOBILIZATION, Screen.PLAN);
        assertFalse(all.toString().contains(WORD));
        assertFalse(all.values().stream().anyMatch(this::forbids));
        assertTrue(all.toString().contains("+33 6 39 98 56 01"), all.toString());
    }

    @Test
    void neitherTheCommandLineNorPaperShowsOneAsOneToDial() {
        earnest();
        played(false).close();
        var status = run("status", "--lang", "fr");
        assertFalse(numbers(status).isEmpty(), status);
        assertEquals(List.of(), plain(status));
        var people = Json.MAPPER.readTree(run("status", "--json")).path("cell");
        assertFalse(people.isEmpty());
        for (var role : people)
            for (var person : List.of(role.path("holder"), role.path("deputies").path(0)))
                assertTrue(
                        person.path("phones").isEmpty() || person.path("doNotDial").asBoolean(),
                        role.toString());
        for (var command : List.of("debrief", "report"))
            assertEquals(List.of(), plain(run(command, "--lang", "fr")));
        var sheet = CallSheet.of(last, NOW).orElseThrow();
        var signs = CallSheetText.signs(last, last.exercise().mayDial(), TEXTS);
        for (var page : new CallSheetText(TEXTS, PARIS, signs).of(sheet).split("\f"))
            assertTrue(page.contains(TEXTS.of("exercise.do-not-dial")), page);
        var message =
                MessageFilling.fill("Joindre {téléphone}", last, NOW, "director", TEXTS, PARIS);
        assertFalse(numbers(message.text()).isEmpty(), message.text());
        assertEquals(List.of(), plain(message.text()));
    }

    private String run(String... words) {
        var out = new ByteArrayOutputStream();
        var terminal = Terminal.of(InputStream.nullInputStream(), out, out);
        var arguments = java.util.Arrays.copyOf(words, words.length + 2);
        arguments[words.length] = "--data";
        arguments[words.length + 1] = data.resolve("exercises/one").toString();
        Main.console(terminal, (_, _, _, _, _) -> List.of(), wall).run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
