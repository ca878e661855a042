package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.courante.document.Path;
import app.courante.exercise.Scenario;
import app.courante.files.Reading;
import app.courante.files.ScenarioFile;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.draft.Writing;
import app.courante.ui.scenario.ScenarioPage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A trainer writes a scenario from nothing to its run, by keyboard alone.
@NullUnmarked // The windows are made before each story.
class ScenarioStoryTest extends WritingStory {
    private ExerciseStages stages;

    @Override
    Place place(House opened) {
        stages =
                new ExerciseStages(
                        clock, Runnable::run, Bell.SILENT, Language.FRENCH, failure::set);
        return Place.earnest(
                new ExerciseHall(opened, clock, () -> Language.FRENCH, answers(), stages));
    }

    @Test
    void aScenarioOfThreeInjectsWithAConditionIsWrittenKeptAndRunByKeyboardAlone()
            throws Exception {
        begin("Panne de l’opérateur");
        writePeople();
        writeInjects();
        fx.untilRead("◆ si done(action-1)");
        fx.keys(KeyCode.CONTROL, KeyCode.S).untilRead("Enregistré dans la maison");

        var scenario = file("panne-de-l-operateur.yaml");
        assertEquals(3, scenario.injects().size());
        assertEquals("done(action-1)", String.valueOf(scenario.injects().get(2).when()));
        assertEquals(List.of("role-1"), scenario.injects().getFirst().to());
        assertEquals("role-2", scenario.injects().getFirst().from());

        fx.keys(KeyCode.CONTROL, KeyCode.P).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER).until(() -> windows() == 3);
        var trainer = fx.at("#chronogram");
        var player = fx.at("#inbox");
        trainer.keys(KeyCode.SPACE);
        player.untilRead("Plus aucun appel n’entre");
        assertFalse(player.read().contains("Le secours répond"));
        onWindow(stages::leave);
    }

    @Test
    void aKillInTheMiddleLosesNothing() {
        begin("Panne");
        page(ScenarioPage.INJECTS);
        add("Le standard ne sonne plus", "injects/0/title");
        fx.until(() -> window.scenario().saved().get());
        startAgain();
        fx.keys(KeyCode.F10).until(() -> fx.focused("#draft-pages"));
        page(ScenarioPage.INJECTS);
        fx.untilRead("Le standard ne sonne plus");
        escape();
        fx.until(() -> fx.focused("#scenarios")).untilRead("brouillon");
        // What is empty so far is played as it is written; what cannot be read is not.
        fx.keys(KeyCode.E).until(this::isOpen);
        lead("injects/0/at");
        fx.type("demain").untilRead("trouvé « demain »");
        fx.keys(KeyCode.CONTROL, KeyCode.S).untilRead("Une valeur ne se lit pas");
        escape();
        fx.until(() -> fx.focused("#scenarios")).keys(KeyCode.ENTER);
        fx.untilRead("Un brouillon ne se joue pas encore");
        assertFalse(Files.exists(data.resolve("scenarios")));
    }

    @Test
    void aScenarioIsImportedKeptExportedDeletedAndTakenBack() throws IOException {
        var given = ExerciseHall.scenarios(Language.FRENCH).getFirst().scenario();
        chooses("perte.yaml", ScenarioFile.yaml(given, Language.FRENCH));
        goesToTheHall();
        fx.keys(KeyCode.I).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#prepare-name"));
        fx.untilRead("de la maison");
        fx.keys(KeyCode.HOME);
        for (var name : List.of("dehors.yaml", "dehors.xlsx")) {
            savesAs(name);
            fx.keys(KeyCode.X).untilRead(name);
            assertEquals(given, read(folder.resolve(name)));
        }
        fx.keys(KeyCode.DELETE).until(() -> fx.shown("#form-action"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> fx.shown("#hall-take-back"));
        fx.until(() -> !fx.read().contains("de la maison"));
        fx.keys(KeyCode.R).untilRead("de la maison");
        // A file that a hand has broken stays, and is told.
        Files.writeString(data.resolve("scenarios").resolve("casse.yaml"), "title: [");
        fx.keys(KeyCode.F1).keys(KeyCode.F10).untilRead("illisible");
    }

    @Test
    void fromThePaletteAScenarioIsDuplicatedRehearsedWrittenRemovedAndTakenBack() {
        palette("Dupliquer un scénario");
        fx.keys(KeyCode.ENTER).untilRead("de la maison");
        palette("Répéter un scénario");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#rehearsal-counts").contains("sont joués"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#rehearsal-counts"));
        palette("Modifier un scénario");
        fx.keys(KeyCode.ENTER).until(this::isOpen);
        escape();
        palette("Supprimer un scénario");
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#form-action"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !fx.read().contains("de la maison"));
        fx.until(() -> fx.shown("#hall-take-back")).focus("#scenarios");
        fx.keys(KeyCode.R).untilRead("de la maison");
        palette("Écrire un nouveau scénario", "#scenario-title");
    }

    private void palette(String words) {
        palette(words, "#scenario-pick");
    }

    private void palette(String words, String opens) {
        fx.keys(KeyCode.CONTROL, KeyCode.K).until(() -> fx.focused("#palette-search"));
        fx.type(words).keys(KeyCode.ENTER).until(() -> fx.focused(opens));
    }

    private void begin(String title) {
        goesToTheHall();
        fx.keys(KeyCode.N).until(() -> fx.focused("#scenario-title"));
        fx.type(title).keys(KeyCode.ENTER).until(this::isOpen);
        fx.until(() -> fx.focused("#draft-pages"));
    }

    private void writePeople() {
        page(ScenarioPage.OBJECTIVES);
        add("Prévenir", "objectives/0/name");
        page(ScenarioPage.ROLES);
        add("Directeur de crise", "roles/0/name");
        add("Superviseur réseau", "roles/1/name");
    }

    private void writeInjects() {
        page(ScenarioPage.INJECTS);
        inject(0, "Plus d’appel", "T+0", "Plus aucun appel n’entre");
        choose("injects/0/from", "sup", "role-2");
        choose("injects/0/to", "dir", "role-1");
        tabToField("injects/0/expected");
        fx.keys(KeyCode.SPACE);
        tabToField("injects/0/expected/0/text");
        fx.type("Basculer sur le secours");
        choose("injects/0/objectives", "pré", "objective-1");
        inject(1, "Un client s’inquiète", "M+10", "Vous ne répondez plus");
        inject(2, "Le secours répond", "", "Le secours prend les appels");
        tabToField("injects/2/when");
        take("do");
        fx.until(() -> text("injects/2/when").equals("done("));
        take("basc");
        fx.until(() -> text("injects/2/when").equals("done(action-1)"));
    }

    private void inject(int rank, String title, String time, String content) {
        add(title, "injects/" + rank + "/title");
        if (!time.isEmpty()) fill("injects/" + rank + "/at", time);
        fill("injects/" + rank + "/content", content);
    }

    private void lead(String place) {
        onWindow(() -> window.scenario().lead(Path.parse(place)));
        fx.until(() -> place.equals(focus()));
    }

    private void escape() {
        for (int i = 0; i < 4 && isOpen(); i++) fx.keys(KeyCode.ESCAPE);
    }

    private Scenario file(String name) throws IOException {
        return read(data.resolve("scenarios").resolve(name));
    }

    private static Scenario read(java.nio.file.Path file) throws IOException {
        if (ScenarioFile.read(String.valueOf(file), Files.readAllBytes(file), false)
                instanceof Reading.Done<ScenarioFile.Found>(var found)) return found.scenario();
        throw new AssertionError(file);
    }

    @Override
    Writing<?> writing() {
        return window.scenario();
    }
}
