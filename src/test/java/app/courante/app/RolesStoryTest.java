package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.desk.Answer;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The cell of the sample plan at the keyboard: who holds what, and the relève after four hours.
@NullUnmarked // JUnit fills the fields.
class RolesStoryTest extends Story {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    @BeforeEach
    void callTheCell() {
        openSample();
        done(new DeclareCrisis("Perte du trunk SIP", 3, "", null));
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        done(call("morel", "director"));
        done(call("nguyen", "scribe"));
    }

    private static LogCall call(String person, String role) {
        return new LogCall(person, role, "", CallOutcome.HERE, null, "", null);
    }

    private Fx roles() {
        return fx.keys(KeyCode.F4).until(() -> fx.focused("#roles"));
    }

    private void choose(String role) {
        onWindow(() -> window.cell().roles().lead(role));
    }

    @Test
    void afterFourHoursTheRoleIsHandedOverItemByItem() {
        done(LogEntry.now(Kind.DECISION, "Basculer les appels"));
        roles().untilRead("Claire Morel");
        at(NOW.plus(FOUR_HOURS));
        fx.untilRead("4 h sur 6 h");
        choose("director");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#role-person")).type("fontaine");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#sheet"));
        fx.untilRead("Claire Morel garde le rôle jusqu’à la fin de la relève");
        fx.untilRead("0 sur").untilRead("Point de situation n° 1");
        at(NOW.plus(FOUR_HOURS).plusSeconds(25 * 60));
        fx.untilRead("Marc Fontaine est à côté depuis 18:00 : 25 min sur 30 min");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> fx.text("#sheet-trouble").contains("pas encore reprises"));
        var sheet = window.cell().roles().relay().get().sheet();
        assertTrue(
                sheet.items().stream().anyMatch(item -> item.text().equals("Basculer les appels")));
        int left = sheet.left();
        for (int i = 0; i < left; i++) fx.keys(KeyCode.SPACE);
        fx.untilRead(left + " sur " + left).keys(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> !fx.shown("#sheet")).untilRead("Marc Fontaine");
        fx.keys(KeyCode.F2).untilRead("Marc Fontaine remplace Claire Morel");
        fx.untilRead("Consigne reprise : point de situation n° 1");
    }

    @Test
    void whatIsTypedOnACardOutlivesTheProgram() {
        roles();
        choose("legal");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#role-person")).type("xav");
        startAgain();
        roles();
        choose("legal");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#role-person").equals("xav"));
    }

    @Test
    void aRoleGivenOnTwoLaptopsApartIsToldAndLeftByOne() throws IOException {
        var other = folder.resolve("other");
        var crisis = window.model().situation().get().crisis().id();
        copy(data.resolve("journal"), other.resolve("journal"));
        copy(data.resolve("plans"), other.resolve("plans"));
        apart(other, crisis, new TakeRole("legal", "fontaine", null));
        done(new TakeRole("legal", "lambert", null));
        copy(other.resolve("journal"), data.resolve("journal"));
        startAgain();
        fx.untilRead("Hugo Lambert");
        roles().untilRead("Tenu deux fois").untilRead("1 tenu deux fois");
        choose("legal");
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#role-reason")).focus("#role-reason");
        fx.type("attribué deux fois").keys(KeyCode.ENTER);
        fx.until(() -> !fx.read().contains("Tenu deux fois"));
        assertEquals(
                1,
                window.cell().roles().board().get().line("legal").orElseThrow().holders().size());
    }

    /// Another laptop that knows the crisis and works without us.
    private void apart(Path other, CrisisId crisis, TakeRole command) {
        try (var laptop = House.openHere(other, clock, Assertions::fail)) {
            laptop.desk().open(crisis);
            laptop.desk()
                    .execute(
                            command,
                            new Author("Marc Fontaine", ""),
                            answer -> assertTrue(answer instanceof Answer.Done, answer.toString()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList())
                if (!Files.exists(to.resolve(file.getFileName())))
                    Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
