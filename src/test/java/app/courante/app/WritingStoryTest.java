package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Situation;
import app.courante.plan.Plan;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.draft.PlanPage;
import app.courante.ui.draft.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class WritingStoryTest extends WritingStory {
    @Test
    void aPlanIsWrittenApprovedAndReplacedByKeyboardAlone() {
        beginEmpty();
        writeContinuity();
        writeRecovery();
        approve("1", "2026-11-23");
        var plan = inForce("1");
        assertEquals("PCA du centre d’appels", plan.identity().title());
        assertEquals(2, plan.levels().size());
        assertEquals(List.of("Incendie"), plan.levels().getFirst().activation());
        assertEquals("person-1", plan.arrangement().roles().getFirst().holder());
        assertEquals(List.of("person-2"), plan.arrangement().roles().getFirst().deputies());
        assertEquals(Duration.ofMinutes(90), plan.activities().getFirst().rto());
        assertEquals(List.of("recoverytask-1"), plan.recovery().tasks().getLast().dependsOn());
        fx.untilRead("PCA du centre d’appels");

        fx.keys(KeyCode.F12).type("Incendie").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#crisis-title").equals("Incendie"));
        fx.keys(KeyCode.F9).keys(KeyCode.CONTROL, KeyCode.E).until(this::isOpen);
        page(PlanPage.SITES);
        add("Dijon", "resources/sites/1/name");
        approve("2", "2026-11-25");
        fx.keys(KeyCode.F9).untilRead("version 1");
        assertTrue(!fx.shown("#plan-older"));

        at(NOW.plus(Duration.ofDays(3)));
        fx.until(() -> fx.shown("#plan-older") && fx.text("#plan-older").contains("2"));
        assertEquals(2, inForce("2").resources().sites().size());
    }

    private void beginEmpty() {
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("nouvelle version").keys(KeyCode.ENTER);
        tabTo("#template-empty", KeyCode.TAB);
        fx.keys(KeyCode.SPACE).until(this::isOpen).until(() -> fx.focused("#draft-pages"));
        fx.keys(KeyCode.RIGHT);
        fill("identity/title", "PCA du centre d’appels");
    }

    private void writeContinuity() {
        page(PlanPage.LEVELS);
        fx.keys(KeyCode.RIGHT).keys(KeyCode.END).keys(KeyCode.DELETE).keys(KeyCode.HOME);
        for (int level = 0; level < 2; level++) {
            fx.keys(KeyCode.RIGHT);
            fill("levels/" + level + "/activation", "Incendie");
            fill("levels/" + level + "/standDown", "Feu éteint");
            fx.keys(KeyCode.ESCAPE).keys(KeyCode.DOWN);
        }
        page(PlanPage.PEOPLE);
        var names = List.of("Ana Néel", "Bo Sarre", "Cy Morel");
        for (int i = 0; i < 3; i++) {
            add(names.get(i), "people/" + i + "/name");
            fill("people/" + i + "/phones", "06 39 98 12 3" + i);
        }
        page(PlanPage.ACTIVITIES);
        for (int i = 0; i < 2; i++) {
            var activity = "activities/" + i;
            add("Accueil " + i, activity + "/name");
            choose(activity + "/owner", "NEE", "person-1");
            fill(activity + "/rto", "1 h 30");
            fill(activity + "/strategy/mtpd", "4 h");
            fill(activity + "/strategy/procedure", "Basculer");
        }
        page(PlanPage.ROLES);
        add("Directeur", "arrangement/roles/0/name");
        choose("arrangement/roles/0/holder", "ana", "person-1");
        choose("arrangement/roles/0/deputies", "sar", "person-2");
        page(PlanPage.SITES);
        add("Lyon", "resources/sites/0/name");
        page(PlanPage.SUPPLIERS);
        add("Opérateur", "resources/suppliers/0/name");
        page(PlanPage.NUMBERS);
        add("06 39 98 55 10", "resources/telephony/numbers/0/number");
        choose("resources/telephony/numbers/0/carrier", "ope", "supplier-1");
    }

    private void writeRecovery() {
        page(PlanPage.BACKUPS);
        add("Nuit", "recovery/backups/0/name");
        fill("recovery/backups/0/every", "1 j");
        page(PlanPage.RECOVERY_TASKS);
        add("Réseau", "recovery/tasks/0/name");
        fill("recovery/tasks/0/duration", "30 min");
        add("Téléphonie", "recovery/tasks/1/name");
        choose("recovery/tasks/1/dependsOn", "res", "recoverytask-1");
    }

    private void approve(String version, String from) {
        tabTo("#draft-approve", KeyCode.SHIFT, KeyCode.TAB);
        fx.keys(KeyCode.SPACE).until(() -> fx.focused("#approve-version"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type(version);
        tabTo("#approve-by", KeyCode.TAB);
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("C. Morel");
        tabTo("#approve-from", KeyCode.TAB);
        fx.keys(KeyCode.CONTROL, KeyCode.A).type(from);
        if (fx.shown("#approve-anyway")) {
            tabTo("#approve-anyway", KeyCode.TAB);
            fx.keys(KeyCode.SPACE);
        }
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !isOpen());
    }

    private DraftModel draft() {
        return window.draft();
    }

    @Override
    Writing<?> writing() {
        return draft();
    }

    private Plan inForce(String version) {
        fx.until(() -> version.equals(held()));
        Situation situation = window.model().situation().get();
        return Objects.requireNonNull(
                house.plans().plan(Objects.requireNonNull(situation.plan()).plan()));
    }

    private String held() {
        var plan = window.model().situation().get().plan();
        return plan == null ? "" : plan.version();
    }
}
