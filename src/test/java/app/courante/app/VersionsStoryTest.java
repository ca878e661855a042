package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.document.Edit.Put;
import app.courante.document.NewVersion;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.files.PlanFile;
import app.courante.files.PlanWriter;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two versions of the sample plan, 4.1 and 4.2, at the keyboard.
@NullUnmarked // JUnit fills the fields.
class VersionsStoryTest extends Story {
    private PlanId earlier;
    private PlanId now;

    @BeforeEach
    void putBothInForce() {
        now = house.folder().keepPlan(SamplePlan.bytes(Language.FRENCH));
        earlier = keep(EarlierSample.of(document(now)));
        done(new ApprovePlan(earlier, "PCA", "4.1", "Claire Morel", EarlierSample.IN_FORCE_FROM));
        done(new PutPlanInForce(now, "PCA", "4.2"));
    }

    private Group document(PlanId id) {
        return Objects.requireNonNull(house.plans().document(id));
    }

    private PlanId keep(Group document) {
        return house.folder().keepPlan(PlanWriter.write(document, Language.FRENCH));
    }

    private void begin(Group document) {
        onWindow(() -> window.draft().begin(now, document, () -> {}));
        fx.until(() -> window.draft().shown().get() != null);
    }

    private Fx list() {
        return fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V)
                .until(() -> fx.focused("#versions"));
    }

    @Test
    void anOlderVersionIsReadWithANoticeAndEscapeLeadsBack() {
        list().keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("Vous lisez la version 4.1, remplacée le").untilRead("SOMMAIRE\nversion 4.1");
        done(new DeclareCrisis("Panne", 2, "", null));
        assertTrue(
                fx.read().contains("SOMMAIRE\nversion 4.1"),
                "what happens does not throw him back");
        fx.keys(KeyCode.ESCAPE).untilRead("SOMMAIRE\nversion 4.2");
        assertFalse(fx.shown("#versions-reading"));
    }

    @Test
    void twoVersionsThatAreMarkedAreComparedAndADifferenceLeadsToItsPlaceAndBack() {
        list().keys(KeyCode.SPACE).keys(KeyCode.DOWN).keys(KeyCode.SPACE).keys(KeyCode.C);
        fx.until(() -> fx.text("#compare-title").endsWith("version 4.1 → version 4.2"))
                .untilRead("9 modifications");
        fx.type("rto").until(() -> fx.text("#compare-filter").equals("rto"));
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#compare-list")).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#compare")).untilRead("Accueil téléphonique");
        fx.until(() -> fx.shown("#versions-come-back") && fx.focused("#plan-contents"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.text("#compare-filter").equals("rto"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#compare"));
        assertFalse(fx.shown("#versions-come-back"));
    }

    @Test
    void aVersionIsComparedWithTheOneBeforeItFromTheHead() {
        fx.keys(KeyCode.F9).click("#plan-compare").untilRead("version 4.1 → version 4.2");
    }

    @Test
    void twoMarksAreNeededToCompare() {
        list().keys(KeyCode.SPACE).keys(KeyCode.C).untilRead("Marquez d’abord deux lignes");
    }

    @Test
    void aVersionWhoseFileIsGoneOrDamagedIsToldInASentence() throws Exception {
        var file = data.resolve("plans").resolve(earlier.hash() + ".yaml");
        Files.writeString(file, Files.readString(file) + "# touched\n");
        startAgain();
        list().untilRead("4.1").keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        fx.untilRead("Le fichier « version 4.1 » manque").until(() -> fx.shown("#versions"));
        Files.delete(file);
        fx.keys(KeyCode.SPACE).keys(KeyCode.UP).keys(KeyCode.SPACE).keys(KeyCode.C);
        fx.untilRead("Le fichier « version 4.1 » manque").keys(KeyCode.ESCAPE);
        fx.click("#plan-compare").untilRead("ni comparée, ni exportée");
    }

    @Test
    void whenTheCrisisGoesByAnOlderVersionBothFactsAreTold() {
        done(new DeclareCrisis("Panne", 2, "", null));
        var next = keep(NewVersion.of(document(now)));
        var today = LocalDate.now(clock);
        done(new ApprovePlan(next, "PCA", "4.3", "Claire Morel", today));
        list().until(() -> fx.read().contains("suivie par cette crise"));
        fx.keys(KeyCode.UP).keys(KeyCode.ENTER);
        fx.untilRead("Vous lisez la version 4.3, en vigueur depuis le")
                .untilRead("Cette crise suit la version 4.2 ; la version 4.3 est en vigueur.");
        fx.click("#versions-back").untilRead("La version 4.3 est en vigueur");
    }

    @Test
    void aDraftIsComparedWithTheVersionInForce() {
        begin(NewVersion.of(document(now)));
        var mtpd = Path.parse("activities/0/strategy/mtpd");
        onWindow(() -> window.draft().edit(new Put(mtpd, Text.of("3 h"))));
        fx.keys(KeyCode.F9).click("#draft-compare");
        fx.untilRead("version 4.2 → brouillon de la version 4.3")
                .type("dmia")
                .keys(KeyCode.ENTER)
                .keys(KeyCode.ENTER)
                .until(() -> fx.shown("#draft"));
        fx.untilRead("FICHE");
        onWindow(window.draft()::discard);
        fx.until(() -> !fx.shown("#versions-come-back"));
    }

    @Test
    void aDraftThatChangesNothingIsIdentical() {
        begin(document(now));
        fx.keys(KeyCode.F9).click("#draft-compare");
        fx.untilRead("Les deux versions sont identiques.").keys(KeyCode.ESCAPE);
        fx.until(() -> fx.shown("#draft"));
    }

    @Test
    void ofManyDifferencesOnlyThoseSeenAreLaidOut() {
        var identity = Objects.requireNonNull(document(now).get("identity"));
        begin(Group.EMPTY.with("identity", identity));
        fx.keys(KeyCode.F9).click("#draft-compare").until(() -> fx.shown("#compare-list"));
        fx.keys(KeyCode.END).until(() -> window.versions().comparing().get() != null);
        var comparing = Objects.requireNonNull(window.versions().comparing().get());
        assertTrue(comparing.compared().differences().size() > 200);
        var list = (LongList<?>) stage.getScene().lookup("#compare-list");
        assertTrue(list.rowsLaidOut() < 40, list.rowsLaidOut() + " rows");
    }

    @Test
    void theVersionOnScreenIsExportedAsItWasKept() throws Exception {
        fx.keys(KeyCode.F9).click("#plan-export").untilRead("plan-version-4.2.yaml");
        assertArrayEquals(
                SamplePlan.bytes(Language.FRENCH),
                Files.readAllBytes(folder.resolve("plan-version-4.2.yaml")));
        list().keys(KeyCode.DOWN).keys(KeyCode.ENTER).untilRead("SOMMAIRE\nversion 4.1");
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("exporter le plan").keys(KeyCode.ENTER);
        fx.untilRead("plan-version-4.1.yaml");
        assertArrayEquals(
                house.plans().content(earlier),
                Files.readAllBytes(folder.resolve("plan-version-4.1.yaml")));
    }

    @Test
    void theVersionOnScreenIsExportedAsAWorkbookWhereTheNameSaysSo() throws Exception {
        savesAs("plan.xlsx");
        fx.keys(KeyCode.F9).click("#plan-export").untilRead("en classeur");
        var file = folder.resolve("plan.xlsx");
        var read = PlanFile.read("plan.xlsx", Files.readAllBytes(file));
        assertEquals(new Reading.Done<>(house.plans().plan(now)), read);
    }

    @Test
    void aVersionThatNoWorkbookCanHoldIsNotWrittenAndTheNoticeSaysWhichTextIsTooLong() {
        var purpose = Path.parse("purpose/context");
        var lengthy = new Put(purpose, Text.of("x".repeat(40_000)));
        var next = keep(lengthy.in(NewVersion.of(document(now))));
        done(new PutPlanInForce(next, "PCA", "4.3"));
        savesAs("trop-long.xlsx");
        fx.keys(KeyCode.F9).untilRead("version 4.3").click("#plan-export");
        fx.untilRead("« trop-long.xlsx » n’a pas été écrit : une faute.")
                .untilRead("une cellule de classeur en tient");
        assertFalse(Files.exists(folder.resolve("trop-long.xlsx")));
    }
}
