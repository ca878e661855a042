package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
class RiskMatrixTest {
    private final List<String> led = new ArrayList<>();
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private Fx open(FxRobot robot) {
        var plan =
                Plans.of(
                        """
                        risks:
                          - {id: fire, threat: Fire, likelihood: 2, impact: 4}
                          - {id: flood, threat: Flood, likelihood: 2, impact: 4}
                          - {id: strike, threat: Strike, likelihood: 3, impact: 4}
                        """);
        Fx.on(() -> {
            var matrix =
                    new RiskMatrix(
                            plan.risks(),
                            Plans.words(Language.ENGLISH),
                            risk -> led.add(risk.id()));
            Objects.requireNonNull(shown).setScene(new Scene(matrix, 400, 300));
            return null;
        });
        return new Fx(robot);
    }

    @Test
    void aCellCountsItsRisksAndLeadsToThemByKeyboardAlone(FxRobot robot) {
        var fx = open(robot);
        assertEquals("2", fx.text("#risk-2-4"));
        fx.focus("#risk-2-4").keys(KeyCode.ENTER).until(() -> led.equals(List.of("fire")));
        fx.keys(KeyCode.TAB).keys(KeyCode.ENTER).until(() -> led.equals(List.of("fire", "strike")));
    }

    @Test
    void everyCellCanBeHeard(FxRobot robot) {
        open(robot);
        assertEquals("2 × 4 = 8: 2 risks, Fire\nFlood", heard(robot, "#risk-2-4"));
        assertEquals("5 × 5 = 25: no risk", heard(robot, "#risk-5-5"));
    }

    private static String heard(FxRobot robot, String cell) {
        return robot.lookup(cell).query().getAccessibleText();
    }
}
