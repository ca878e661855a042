package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class LongListTest {
    private static final int MILLION = 1_000_000;

    private LongList<Integer> list;
    private Fx fx;

    @Start
    void start(Stage stage) {
        // Rows of different heights: 20, 40 and 60 pixels.
        list =
                new LongList<>(
                        number -> number,
                        number -> {
                            var label = new Label("n" + number);
                            label.setMinHeight(20 + number % 3 * 20);
                            return label;
                        });
        stage.setScene(new Scene(list, 300, 400));
        Fx.show(stage);
    }

    @BeforeEach
    void sit(FxRobot robot) {
        fx = new Fx(robot);
    }

    private void show(List<Integer> numbers) {
        Fx.on(() -> {
            list.show(numbers);
            list.layout();
            return null;
        });
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void aMillionRowsLayOutOnlyWhatIsSeen() {
        show(upTo(MILLION));
        assertTrue(list.rowsLaidOut() < 30, "rows: " + list.rowsLaidOut());
        Fx.on(() -> {
            list.reveal(MILLION - 1);
            list.layout();
            return null;
        });
        fx.untilRead("n999999");
        assertTrue(list.rowsLaidOut() < 30, "rows: " + list.rowsLaidOut());
    }

    @Test
    void theEndOfTheListStandsAtTheLowerEdge() {
        show(upTo(50));
        Fx.on(() -> {
            list.scrollBy(100_000);
            list.layout();
            return null;
        });
        fx.untilRead("n49");
        assertEquals(400, Fx.on(() -> lowest()), 0.5);
    }

    private double lowest() {
        return list.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Label)
                .mapToDouble(node -> node.getBoundsInParent().getMaxY())
                .max()
                .orElse(0);
    }

    @Test
    void whoReadsFurtherDownKeepsHisRowWhenRowsComeAbove() {
        show(upTo(1000));
        Fx.on(() -> {
            list.reveal(500);
            list.layout();
            return null;
        });
        var before = fx.read();
        var more = new ArrayList<>(upTo(1000));
        more.addAll(0, List.of(-3, -2, -1));
        show(more);
        assertEquals(before, fx.read());
    }

    @Test
    void whoLooksAtTheTopSeesWhatComes() {
        show(upTo(1000));
        var more = new ArrayList<>(upTo(1000));
        more.addFirst(-7);
        show(more);
        fx.untilRead("n-7");
    }

    @Test
    void arrowsChooseAndBringIntoView() {
        show(upTo(1000));
        Fx.on(() -> {
            list.requestFocus();
            return null;
        });
        fx.keys(KeyCode.DOWN)
                .keys(KeyCode.DOWN)
                .until(() -> Integer.valueOf(1).equals(list.selectedKeyProperty().get()));
        fx.keys(KeyCode.END).untilRead("n999");
        fx.keys(KeyCode.HOME).untilRead("n0");
        fx.keys(KeyCode.PAGE_DOWN).until(() -> (Integer) list.selectedKeyProperty().get() > 3);
    }

    @Test
    void anEmptyListAndOneThatShrinksAreShown() {
        show(List.of());
        assertEquals(0, list.rowsLaidOut());
        show(upTo(1000));
        Fx.on(() -> {
            list.reveal(900);
            list.layout();
            return null;
        });
        show(upTo(2));
        fx.untilRead("n1");
        assertEquals(2, list.rowsLaidOut());
    }

    @Test
    void aRowIsEnteredByEnterAndByTwoClicksOnItAndByNothingElse(FxRobot robot) {
        show(upTo(3));
        var entered = new ArrayList<Object>();
        Fx.on(() -> {
            list.onEnter(() -> entered.add(String.valueOf(list.selectedKeyProperty().get())));
            list.select(0);
            list.requestFocus();
            return null;
        });
        fx.keys(KeyCode.ENTER);
        assertEquals(List.of("0"), entered);
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER);
        robot.doubleClickOn("n1");
        assertEquals(List.of("0", "1"), entered);
        robot.clickOn("n2");
        robot.doubleClickOn(list.localToScreen(150, 350));
        assertEquals(List.of("0", "1"), entered);
    }
}
