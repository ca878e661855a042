package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PrintedPagesTest {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 700;

    @BeforeAll
    static void platform() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anEmptyTextIsOneSheet() {
        assertEquals(1, PrintedPages.of("Point", "", WIDTH, HEIGHT).size());
    }

    @Test
    void noLineIsLostOverManySheetsAndEachFitsItsSheet() {
        var text =
                IntStream.range(0, 400)
                        .mapToObj(i -> "ligne " + i + (i % 7 == 0 ? " très longue".repeat(20) : ""))
                        .collect(Collectors.joining("\n"));
        var pages = PrintedPages.of("Point n° 5", text, WIDTH, HEIGHT);
        assertTrue(pages.size() > 5, "sheets: " + pages.size());
        assertEquals(
                text,
                pages.stream()
                        .flatMap(page -> lines(page).stream())
                        .collect(Collectors.joining("\n")));
        for (var page : pages) assertTrue(height(page) <= HEIGHT, "height " + height(page));
        assertEquals(
                "Point n° 5  ·  2 / " + pages.size(),
                ((Text) pages.get(1).getChildren().get(1)).getText());
    }

    @Test
    void aLineHigherThanASheetHasASheetOfItsOwn() {
        var pages = PrintedPages.of("Point", "a\n" + "mot ".repeat(9_000) + "\nb", WIDTH, HEIGHT);
        assertEquals(3, pages.size());
    }

    private static List<String> lines(VBox page) {
        return ((Parent) page.getChildren().getFirst())
                .getChildrenUnmodifiable().stream().map(line -> ((Text) line).getText()).toList();
    }

    private static double height(VBox page) {
        return ((Parent) page.getChildren().getFirst())
                .getChildrenUnmodifiable().stream()
                        .mapToDouble(line -> line.getLayoutBounds().getHeight())
                        .sum();
    }
}
