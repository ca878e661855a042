package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReviewCommand.DropImprovement;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.desk.Answer;
import app.courante.document.NewVersion;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.files.SamplePlan;
import app.courante.plan.PlanPart;
import app.courante.store.Problem;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import app.courante.ui.exercise.Hall.Learned;
import app.courante.ui.exercise.Hall.Lesson;
import app.courante.ui.exercise.Hall.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an exercise left goes into a draft of the plan in earnest, from there, and only once.
class LessonsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");

    private final SetClock wall = new SetClock(NOW, ZoneId.of("Europe/Paris"));

    @TempDir private Path data;

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private Path exercise() {
        var folder = data.resolve("exercises/2026-11-23-essai");
        var ready = ExerciseHall.scenarios(Language.FRENCH).getFirst();
        try (var room = ExerciseRoom.openHere(folder, wall, LessonsTest::fail)) {
            room.prepare(new Wish("Essai", ready, "", NOW, false, false), null, _ -> {});
            room.begin();
            var house = room.house();
            Doing.done(house, new StartExerciseClock());
            Doing.done(house, new DeclareCrisis("Essai", 2, "", null));
            Doing.done(house, new EndExercise(""));
            Doing.done(
                    house,
                    new ProposeImprovement(null, "Pas de lampe", "Acheter des lampes", "", null));
            var dropped =
                    Doing.done(
                            house, new ProposeImprovement(null, "Long", "Ne rien faire", "", null));
            Doing.done(house, new DropImprovement(dropped.id(), "inutile"));
        }
        return folder;
    }

    private static byte[] journal(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("journal"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    @Test
    void theImprovementsOfAnExerciseGoIntoADraftOnceAndItsLogStaysAsItWas() throws IOException {
        var folder = exercise();
        var before = journal(folder);
        try (var house = House.openHere(data, wall, LessonsTest::fail)) {
            var window = new Window(house, wall, Language.FRENCH, Runnable::run);
            window.open(null);
            var plan = house.folder().keepPlan(SamplePlan.bytes(Language.FRENCH));
            Doing.done(house, new PutPlanInForce(plan, "PCA", "4.2"));
            var lessons = learned(folder).open().stream().map(Lesson::improvement).toList();
            assertEquals(1, lessons.size(), lessons.toString());
            assertEquals("Acheter des lampes", lessons.getFirst().action());
            var document = Objects.requireNonNull(house.plans().document(plan));
            var draft = window.draft();
            draft.begin(plan, NewVersion.of(document), () -> {});
            var count = Places.count(document, PlanShape.list(PlanPart.IMPROVEMENT));
            for (int i = 0; i < 2; i++) draft.improve(lessons);
            var now = draft.kept().get().getFirst().draft().document();
            assertEquals(count + 1, Places.count(now, PlanShape.list(PlanPart.IMPROVEMENT)));
        }
        assertArrayEquals(before, journal(folder));
        assertEquals(new Learned(List.of(), 0, ""), learned(data.resolve("exercises/none")));
    }

    private Learned learned(Path folder) {
        return Lessons.of(folder, "Essai", wall, new RealDisk());
    }

    private Answer take(Path folder, Learned learned) {
        var ids = learned.open().stream().map(Lesson::by).toList();
        var by = new Author("Inès", "");
        return Lessons.taken(folder, new TakeImprovements(ids, "PCA 4.3"), by, wall);
    }

    @Test
    void theLogOfTheExerciseTellsThatTheyWereTakenAndByWhomAlthoughItIsOver() {
        var folder = exercise();
        var learned = learned(folder);
        assertEquals(0, learned.taken());
        assertInstanceOf(Answer.Done.class, take(folder, learned));
        assertEquals(new Learned(List.of(), 1, "PCA 4.3"), learned(folder));
        var records = new FolderRecords(folder, wall, new RealDisk());
        var situation = records.situation(records.lastCrisis());
        var last = situation.log().lines().getLast();
        assertInstanceOf(ImprovementTaken.class, last.entry().event());
        assertEquals("Inès", last.entry().author().name());
        assertNotNull(situation.exercise().ended());
        // Twice is refused, and says so.
        assertEquals(new Answer.Refused(Refusal.IMPROVEMENT_SETTLED), take(folder, learned));
    }

    @Test
    void whereSomebodyElseHasTheExerciseOpenItIsToldThatItsLogDoesNotSaySo() {
        var folder = exercise();
        var learned = learned(folder);
        var other = ExerciseRoom.openHere(folder, wall, LessonsTest::fail);
        var answer = take(folder, learned);
        other.close();
        if (!(answer instanceof Answer.Failed(StoreFailure failure))) throw new AssertionError();
        assertEquals(Problem.FOLDER_IN_USE, failure.problem());
        assertEquals(1, learned(folder).open().size());
    }
}
