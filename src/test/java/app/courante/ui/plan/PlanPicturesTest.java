package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlanPicturesTest {
    private final List<Place> led = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private @Nullable Stage shown;
    private final PictureWays ways =
            new PictureWays() {
                @Override
                public void lead(Place place) {
                    led.add(place);
                }

                @Override
                public void leave() {
                    left.incrementAndGet();
                }
            };

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private Fx open(FxRobot robot, PlanPicture picture, Plan plan) {
        Fx.on(() -> {
            var pages = Plans.pages(plan, Language.ENGLISH);
            var words = Plans.words(Language.ENGLISH);
            var framed = FramedPicture.of(picture, pages, words, ways);
            Parent panel = framed.panel();
            Objects.requireNonNull(shown).setScene(new Scene(panel, 980, 800));
            panel.applyCss();
            panel.layout();
            framed.enter().run();
            return null;
        });
        return new Fx(robot);
    }

    @Test
    void theFallOfASystemIsToldAndItsPageOpenedByKeyboardAlone(FxRobot robot) {
        var fx = open(robot, PlanPicture.DEPENDENCIES, Plans.sample(Language.ENGLISH));
        fx.untilRead("single points of failure");
        fx.keys(KeyCode.DOWN).untilRead("Phone reception (Activity).");
        fx.keys(KeyCode.DOWN).untilRead("Claims assistance 24/7 (Activity).");
        fx.keys(KeyCode.RIGHT).untilRead("Its loss");
        fx.keys(KeyCode.END).untilRead("(System)");
        fx.keys(KeyCode.ENTER).until(() -> led.size() == 1);
        fx.keys(KeyCode.ESCAPE).untilRead("single points of failure");
        fx.keys(KeyCode.ESCAPE).until(() -> left.get() == 1);
    }

    @Test
    void whatTheGraphShowsCanBeHeard(FxRobot robot) {
        var fx = open(robot, PlanPicture.DEPENDENCIES, Plans.sample(Language.ENGLISH));
        fx.keys(KeyCode.DOWN)
                .until(() ->
                        robot.lookup("#plan-drawing")
                                .query()
                                .getAccessibleText()
                                .startsWith("Phone reception (Activity)."));
    }

    @Test
    void everyTaskOfTheChartIsReachedAndLeadsToItsPage(FxRobot robot) {
        var plan = Plans.sample(Language.ENGLISH);
        var fx = open(robot, PlanPicture.RECOVERY, plan);
        fx.untilRead("Recovered in");
        fx.keys(KeyCode.DOWN).untilRead("on the critical path");
        fx.keys(KeyCode.END).keys(KeyCode.ENTER).until(() -> led.size() == 1);
        assertTrue(
                plan.recovery().tasks().stream()
                        .anyMatch(task ->
                                task.order() == plan.recovery().tasks().size()
                                        && task.id().equals(led.getFirst().id())));
        fx.keys(KeyCode.ESCAPE).untilRead("Recovered in");
    }

    @Test
    void aLateReturnIsSaidInWordsInTheChartAndBesideTheContinuity(FxRobot robot) {
        var plan =
                Plans.of(
                        """
                        activities: [{id: a, name: Calls, priority: 1, rto: 1 h}]
                        recovery: {tasks: [{id: t, name: Reopen, order: 1, duration: 3 h, activities: [a]}]}
                        """);
        open(robot, PlanPicture.RECOVERY, plan)
                .untilRead("1 comes back after its RTO")
                .keys(KeyCode.DOWN)
                .untilRead("Calls: back at T+ 3 h, RTO 1 h, 2 h late");
        open(robot, PlanPicture.SIDES, plan);
        var heard = robot.lookup("#plan-sides .row").queryAll();
        assertTrue(
                heard.stream().anyMatch(row -> row.getAccessibleText().contains("2 h late")),
                heard::toString);
    }

    @Test
    void tasksThatWaitForEachOtherAreSaidToHaveNoTimes(FxRobot robot) {
        var plan =
                Plans.of(
                        """
                        recovery:
                          tasks:
                            - {id: x, name: First, order: 1, dependsOn: [y]}
                            - {id: y, name: Second, order: 2, dependsOn: [x]}
                        """);
        open(robot, PlanPicture.RECOVERY, plan)
                .keys(KeyCode.DOWN)
                .untilRead("First: no times, because tasks wait for each other.");
    }

    @Test
    void anActivityOfTheSidesLeadsToItsPage(FxRobot robot) {
        var fx = open(robot, PlanPicture.SIDES, Plans.sample(Language.ENGLISH));
        fx.keys(KeyCode.DOWN).keys(KeyCode.ENTER).until(() -> led.size() == 1);
        assertEquals("assistance", led.getFirst().id());
        fx.keys(KeyCode.ESCAPE).until(() -> left.get() == 1);
    }

    @Test
    void everyPictureOfAnEmptyPlanCanBeShown(FxRobot robot) {
        for (var picture : PlanPicture.values()) {
            led.clear();
            var fx = open(robot, picture, Plans.of(""));
            fx.keys(KeyCode.DOWN).keys(KeyCode.RIGHT).keys(KeyCode.END).keys(KeyCode.ENTER);
            assertEquals(List.of(), led, picture.name());
            assertFalse(fx.read().isBlank(), picture.name());
        }
    }
}
