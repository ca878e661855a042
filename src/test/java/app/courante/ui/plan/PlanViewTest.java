package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Situation;
import app.courante.files.WrittenPhone;
import app.courante.plan.GapKind;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Pill;
import java.time.LocalDate;
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

@ExtendWith(ApplicationExtension.class)
class PlanViewTest {
    private final PlanModel model =
            new PlanModel(
                    new SimpleObjectProperty<>(LocalDate.of(2026, 11, 23)),
                    new Judge(new WrittenPhone(), Runnable::run, Runnable::run));
    private final AtomicInteger imports = new AtomicInteger();
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private Stage stage() {
        return Objects.requireNonNull(shown);
    }

    private Fx open(FxRobot robot, Situation situation) {
        Fx.on(() -> {
            model.show(situation);
            var ways = new PlanView.Ways(imports::incrementAndGet, () -> {});
            var view =
                    new PlanView(
                            model,
                            Plans.words(Language.ENGLISH),
                            new SimpleObjectProperty<>(Plans.NOW),
                            ways);
            stage().setScene(new Scene(view, 1240, 800));
            return null;
        });
        return new Fx(robot).until(() -> stage().getScene().getFocusOwner() != null);
    }

    @Test
    void aSectionIsChosenAndReadByKeyboardAlone(FxRobot robot) {
        var fx = open(robot, Plans.under(Plans.sample(Language.ENGLISH)));
        assertTrue(fx.focused("#plan-contents"));
        fx.keys(KeyCode.DOWN).keys(KeyCode.DOWN).untilRead("Loss per h");
        assertEquals(PlanSection.ACTIVITIES, model.spot().get().section());
        fx.untilRead("Phone reception: continuity strategy");

        fx.keys(KeyCode.RIGHT).keys(KeyCode.DOWN);
        fx.untilRead("Claims assistance 24/7: continuity strategy");
        fx.keys(KeyCode.RIGHT).until(() -> fx.focused("#plan-details"));
        fx.keys(KeyCode.LEFT).keys(KeyCode.LEFT).until(() -> fx.focused("#plan-contents"));
    }

    @Test
    void whatIsTypedInTheContentsIsLookedFor(FxRobot robot) {
        var fx = open(robot, Plans.under(Plans.sample(Language.ENGLISH)));
        fx.type("ransomware").until(() -> fx.text("#plan-search").equals("ransomware"));
        fx.keys(KeyCode.ENTER).until(() -> model.spot().get().row() >= 0);
        assertEquals(PlanSection.LEVELS, model.spot().get().section());
    }

    @Test
    void everySectionOfEitherSampleCanBeShown(FxRobot robot) {
        for (var language : Language.values()) showAll(robot, Plans.sample(language));
    }

    @Test
    void everySectionOfAnEmptyPlanCanBeShown(FxRobot robot) {
        showAll(robot, Plans.of(""));
    }

    private void showAll(FxRobot robot, Plan plan) {
        var fx = open(robot, Plans.under(plan));
        var pages = Plans.pages(plan, Language.ENGLISH);
        for (var section : PlanSection.values()) {
            Fx.on(() -> {
                model.open(section);
                stage().getScene().getRoot().applyCss();
                stage().getScene().getRoot().layout();
                return null;
            });
            boolean empty = pages.page(section).rows().isEmpty();
            assertEquals(!empty, fx.shown("#plan-page"), section.name());
            assertEquals(empty, fx.read().contains("The plan says nothing"), section.name());
            if (!empty) assertTrue(list(robot).rowsLaidOut() > 0, section.name());
        }
    }

    private static LongList<?> list(FxRobot robot) {
        return robot.lookup("#plan-page").queryAs(LongList.class);
    }

    @Test
    void aGapThatIsChosenLeadsToItsPlace(FxRobot robot) {
        var fx =
                open(
                        robot,
                        Plans.under(
                                Plans.of(
                                        "arrangement: {roles: [{id: a, name: Scribe}, {id: b, name: Legal}]}")));
        fx.focus("#plan-gaps");
        for (int i = 0; i <= indexOf(GapKind.ROLE_WITHOUT_HOLDER, "b"); i++) fx.keys(KeyCode.DOWN);
        assertEquals(new PlanModel.Spot(PlanSection.ROLES, 1), model.spot().get());
        assertEquals(1, list(robot).selectedKeyProperty().get());
    }

    private int indexOf(GapKind kind, String id) {
        var gaps = model.findings().get().gaps();
        for (int i = 0; i < gaps.size(); i++)
            if (gaps.get(i).kind() == kind && gaps.get(i).place().id().equals(id)) return i;
        throw new AssertionError(kind + " " + id);
    }

    @Test
    void howCompleteItIsStandsAboveTheGapsAndTellsWhatWasCounted(FxRobot robot) {
        var fx = open(robot, Plans.under(Plans.sample(Language.ENGLISH)));
        var findings = model.findings().get();
        assertEquals(
                findings.completeness().percent()
                        + "% complete · "
                        + findings.gaps().size()
                        + " gaps",
                fx.text("#plan-completeness"));
        var pill = robot.lookup("#plan-completeness").queryAs(Pill.class);
        fx.focus("#plan-completeness").keys(KeyCode.ENTER);
        fx.until(() -> pill.getTooltip().isShowing());
        assertTrue(pill.getTooltip().getText().contains("wanted"), pill.getTooltip().getText());
        fx.keys(KeyCode.ENTER).until(() -> !pill.getTooltip().isShowing());
    }

    @Test
    void anOlderVersionIsSaidAtTheTop(FxRobot robot) {
        var fx = open(robot, Plans.replaced(Plans.sample(Language.ENGLISH)));
        assertTrue(fx.text("#plan-older").contains("4.3"));
    }

    @Test
    void withoutAPlanTheScreenSaysHowToGetOne(FxRobot robot) {
        Fx.on(() -> {
            model.show(Situation.of(List.of()));
            var ways = new PlanView.Ways(imports::incrementAndGet, () -> {});
            stage().setScene(
                            new Scene(
                                    new PlanView(
                                            model,
                                            Plans.words(Language.FRENCH),
                                            new SimpleObjectProperty<>(Plans.NOW),
                                            ways),
                                    1240,
                                    800));
            return null;
        });
        new Fx(robot).focus("#plan-import").keys(KeyCode.SPACE).until(() -> imports.get() == 1);
    }

    @Test
    void twoThousandPeopleLayOutOnlyWhatIsSeen(FxRobot robot) {
        var yaml = new StringBuilder("people:\n");
        for (int i = 0; i < 2000; i++)
            yaml.append("  - {id: p").append(i).append(", name: Person ").append(i).append("}\n");
        open(robot, Plans.under(Plans.of(yaml.toString())));
        Fx.on(() -> {
            model.choose(PlanSection.PEOPLE, 1500);
            return null;
        });
        new Fx(robot).untilRead("Checked");
        var list = list(robot);
        assertTrue(list.rowsLaidOut() < 60, "laid out: " + list.rowsLaidOut());
    }
}
