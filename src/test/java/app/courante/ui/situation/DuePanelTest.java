package app.courante.ui.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Words;
import app.courante.ui.situation.SituationView.Peace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the situation shows at peace of the upkeep of the plan.
@ExtendWith(ApplicationExtension.class)
class DuePanelTest {
    private static final String TWO_TESTS =
            """
            people: [{id: ana, name: Ana Costa, confirmedOn: 2026-11-20}]
            upkeep:
              tests:
                - {id: late, name: Call-out, owner: ana, last: 2025-11-11, next: 2026-11-11}
                - {id: soon, name: Generator, next: 2026-11-24}
            """;

    private final SimpleObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Instant> now =
            new SimpleObjectProperty<>(Instant.parse("2026-11-23T13:00:00Z"));
    private final List<Place> led = new ArrayList<>();
    private final AtomicInteger exported = new AtomicInteger();
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private Fx show(FxRobot robot, String yaml, Language language) {
        return show(robot, read(yaml), language);
    }

    private Fx show(FxRobot robot, @Nullable Plan wanted, Language language) {
        var words = new Words(Texts.in(language), ZoneOffset.UTC);
        Fx.on(() -> {
            plan.set(wanted);
            var panel =
                    new DuePanel(
                            new Peace(
                                    plan,
                                    led::add,
                                    exported::incrementAndGet,
                                    javafx.scene.layout.Region::new),
                            now,
                            words);
            Objects.requireNonNull(shown).setScene(new Scene(panel, 600, 600));
            return null;
        });
        return new Fx(robot);
    }

    private static Plan read(String yaml) {
        var text = "identity: {title: Plan, version: 1}\n" + yaml;
        return switch (PlanFile.read("plan.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    @Test
    void withoutAPlanItSaysWhereOneComesFrom(FxRobot robot) {
        var fx = show(robot, (Plan) null, Language.FRENCH).untilRead("Sans plan en vigueur");
        assertFalse(fx.shown("#due-export"));
    }

    @Test
    void aPlanWithoutDueDatesIsUpToDate(FxRobot robot) {
        show(robot, "", Language.ENGLISH).untilRead("Everything is up to date");
    }

    @Test
    void whatIsFarAwayIsShownBelowTheGoodNews(FxRobot robot) {
        var read =
                show(
                                robot,
                                "upkeep: {tests: [{id: t, name: Far, next: 2027-11-11}]}",
                                Language.ENGLISH)
                        .untilRead("Far")
                        .read();
        assertTrue(read.contains("Everything is up to date"), read);
        assertTrue(read.contains("Later"), read);
    }

    @Test
    void whatIsOverdueSaysSoInAWordAndHowLateAndWhose(FxRobot robot) {
        var fx = show(robot, TWO_TESTS, Language.FRENCH).untilRead("Call-out");
        var read = fx.read();
        assertTrue(read.contains("1 en retard · 1 sous 30 jours"), read);
        assertTrue(read.contains("En retard\n"), read);
        assertTrue(read.contains("12 jours de retard"), read);
        assertTrue(read.contains("Ana Costa · dernière fois le 11/11/2025"), read);
        assertTrue(read.contains("demain"), read);
        assertTrue(read.contains("sans responsable"), read);
    }

    @Test
    void theKeyboardLeadsToThePlaceInThePlan(FxRobot robot) {
        var fx = show(robot, TWO_TESTS, Language.ENGLISH).untilRead("Call-out").focus("#due");
        fx.keys(KeyCode.ENTER);
        assertEquals(List.of(), led);
        fx.keys(KeyCode.DOWN).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        assertEquals(List.of(new Place(PlanPart.TEST, "soon", "Generator")), led);
        fx.keys(KeyCode.TAB).until(() -> fx.focused("#due-export"));
        fx.keys(KeyCode.SPACE);
        assertEquals(1, exported.get());
    }

    @Test
    void atMidnightSoonBecomesOverdue(FxRobot robot) {
        var fx = show(robot, TWO_TESTS, Language.ENGLISH).untilRead("1 overdue");
        Fx.on(() -> {
            now.set(Instant.parse("2026-11-25T00:00:01Z"));
            return null;
        });
        fx.untilRead("2 overdue");
    }

    @Test
    void thousandsOfLinesCostWhatAScreenfulDoes(FxRobot robot) {
        var yaml = new StringBuilder("upkeep:\n  tests:\n");
        for (int i = 0; i < 5000; i++)
            yaml.append("    - {id: t%d, name: Test %d, next: 2026-11-10}\n".formatted(i, i));
        var fx = show(robot, yaml.toString(), Language.ENGLISH).untilRead("5,000 overdue");
        var list = (LongList<?>) robot.lookup("#due").query();
        assertTrue(Fx.on(list::rowsLaidOut) < 30);
        fx.focus("#due").keys(KeyCode.END).keys(KeyCode.ENTER);
        assertEquals("t4999", led.getFirst().id());
    }
}
