package app.courante.ui.situation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Moment;
import app.courante.crisis.Situation;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the situation shows of the plan: activities and the cell.
@ExtendWith(ApplicationExtension.class)
class PlanPanelsTest {
    private static final String PLAN =
            """
            identity: {title: Plan, version: 1}
            activities:
              - {id: mail, name: Mail, priority: 2, rto: 4 h, minimumLevel: 70 %,
                 eurosLostPerHour: 400, strategy: {mtpd: 8 h}}
              - {id: calls, name: Calls, priority: 1}
            people: [{id: ana, name: Ana Costa}]
            arrangement:
              roles:
                - {id: scribe, name: Scribe, fromLevel: 2}
                - {id: director, name: Director, fromLevel: 1, holder: ana}
                - {id: press, name: Press, fromLevel: 3, holder: ghost}
              callOrder: [director, scribe]
            """;

    private final SimpleObjectProperty<Situation> situation =
            new SimpleObjectProperty<>(Situation.of(List.of()));
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private Fx show(FxRobot robot, Situation wanted) {
        situation.set(wanted);
        var words = new Words(Texts.in(Language.ENGLISH), ZoneOffset.UTC);
        Fx.on(() -> {
            var both =
                    new HBox(
                            new ActivitiesPanel(situation, words), new CellPanel(situation, words));
            Objects.requireNonNull(shown).setScene(new Scene(both, 900, 600));
            return null;
        });
        return new Fx(robot);
    }

    private static Plan plan() {
        var content = PLAN.getBytes(StandardCharsets.UTF_8);
        return switch (PlanFile.read("plan.yaml", content)) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    @Test
    void theFirstActivityComesFirstAndSaysWhatItLacks(FxRobot robot) {
        var fx = show(robot, Situation.of(List.of()).with(plan())).untilRead("2 Mail");
        var read = fx.read();
        assertTrue(read.indexOf("1 Calls") < read.indexOf("2 Mail"), read);
        assertTrue(read.contains("No MTPD"), read);
        assertTrue(read.contains("MTPD 8 h"), read);
        assertTrue(read.contains("RTO 4 h · minimum 70 %"), read);
        assertTrue(read.contains("400 €/h"), read);
    }

    @Test
    void atPeaceTheWholeCellIsShownWithItsEmptySeats(FxRobot robot) {
        var read = show(robot, Situation.of(List.of()).with(plan())).untilRead("Scribe").read();
        assertTrue(read.contains("Director\nAna Costa\n"), read);
        assertTrue(read.contains("Scribe\nvacant\n"), read);
        assertTrue(read.contains("Press\nghost (unknown)\n"), read);
    }

    @Test
    void inACrisisOnlyTheRolesOfItsLevelAreShown(FxRobot robot) {
        var now = Instant.parse("2026-11-23T13:00:00Z");
        var crisis =
                new Crisis(
                        new CrisisId("one"),
                        "Fire",
                        2,
                        "",
                        Moment.exactly(now, ZoneOffset.UTC),
                        new Author("Ana Costa", ""),
                        now,
                        null,
                        false,
                        null);
        var empty = Situation.of(List.of());
        var fx =
                show(
                        robot,
                        new Situation(
                                crisis,
                                empty.log(),
                                empty.conduct(),
                                empty.signals(),
                                List.of(),
                                null,
                                plan()));
        var read = fx.untilRead("Scribe").read();
        assertTrue(read.contains("level 2 · 2 roles called"), read);
        assertFalse(read.contains("Press"), read);
    }

    @Test
    void withoutAPlanBothSayWhereOneComesFrom(FxRobot robot) {
        var read = show(robot, Situation.of(List.of())).untilRead("roles").read();
        assertTrue(read.contains("Without a plan there are no activities"), read);
        assertTrue(read.contains("Without a plan there are no roles"), read);
    }
}
