package app.courante.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.files.SamplePlan;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class DraftViewTest {
    @TempDir private java.nio.file.Path data;
    private Stage stage;
    private DraftModel model;
    private FxRobot robot;
    private Fx fx;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(stage);
    }

    @BeforeEach
    void sit(FxRobot sitting) {
        robot = sitting;
        fx = new Fx(robot);
        model = new Study(data).open();
    }

    private void open(String yaml) {
        Fx.on(() -> {
            model.begin(null, Study.document(yaml), () -> {});
            var words = new Words(Texts.in(Language.ENGLISH), Study.PARIS);
            var view = new DraftView(model, words, new Overlay(), List.of());
            stage.setScene(new Scene(view, 1240, 900));
            return null;
        });
        fx.until(() -> fx.focused("#draft-pages"));
    }

    private void on(Runnable action) {
        Fx.on(() -> {
            action.run();
            return null;
        });
    }

    private Node focused() {
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }

    private void untilOn(String place) {
        fx.until(() -> Path.parse(place).equals(focused().getProperties().get(Path.class)));
    }

    private String text(String place) {
        return Places.at(Study.shown(model).document(), Path.parse(place))
                        instanceof Text(_, var text)
                ? text
                : "";
    }

    @ParameterizedTest
    @EnumSource(Slip.class)
    void everySlipIsLedToByKeyboardFromBesideThePage(Slip slip) {
        open(Slip.SOUND);
        on(() -> model.edit(slip.edit()));
        boolean flaw = slip.gap() == null;
        fx.focus(flaw ? "#draft-flaws" : "#plan-gaps");
        for (int i = 0; i <= (flaw ? 0 : rank(slip)); i++) fx.keys(KeyCode.DOWN);
        fx.keys(KeyCode.ENTER);
        fx.until(() -> model.spot().get().page().equals(slip.page()));
        assertEquals(slip.item(), model.spot().get().item());
        var things = robot.lookup("#draft-things").queryAs(LongList.class);
        fx.until(() -> Objects.equals(slip.item(), things.selectedKeyProperty().get()));
        if (flaw) untilOn(slip.place().toString());
        else fx.until(() -> fx.focused("#draft-things"));
    }

    private int rank(Slip slip) {
        var gaps = model.findings().get().gaps();
        for (int i = 0; i < gaps.size(); i++) if (gaps.get(i).kind() == slip.gap()) return i;
        throw new AssertionError(slip + " is not among " + gaps);
    }

    @Test
    void whoGoesThroughTheGapsStaysAmongThem() {
        open(Slip.SOUND);
        fx.focus("#plan-gaps");
        for (int i = 0; i < 4; i++) fx.keys(KeyCode.DOWN);
        assertTrue(fx.focused("#plan-gaps"));
        var gap = model.findings().get().gaps().get(3);
        assertEquals(
                model.manuscript().page(app.courante.document.PlanShape.list(gap.place().part())),
                model.spot().get().page());
    }

    @Test
    void lettersTypedInTheMiddleStayInPlaceAndCtrlZUndoesTheDraft() {
        open(Slip.SOUND);
        on(() -> model.lead(Path.parse("people/1/name")));
        untilOn("people/1/name");
        fx.type("bc").keys(KeyCode.LEFT).keys(KeyCode.LEFT).type("xyz");
        assertEquals("Boxyzbc", text("people/1/name"));
        assertEquals(5, ((TextInputControl) focused()).getCaretPosition());
        fx.untilRead("Boxyzbc");
        fx.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Bo", text("people/1/name"));
        assertFalse(Study.shown(model).canUndo());
        fx.until(() -> ((TextInputControl) focused()).getText().equals("Bo"));
        fx.keys(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Boxyzbc", text("people/1/name"));
    }

    @Test
    void escapeGoesBackAStepAndLosesNothing() {
        open(Slip.SOUND);
        on(() -> model.lead(Path.parse("people/1/name")));
        untilOn("people/1/name");
        fx.type("b").keys(KeyCode.ESCAPE).until(() -> fx.focused("#draft-things"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#draft-pages"));
        fx.keys(KeyCode.ESCAPE);
        assertEquals("Bob", text("people/1/name"));
        fx.keys(KeyCode.CONTROL, KeyCode.F).type("bob").keys(KeyCode.ENTER);
        untilOn("activities/1/owner");
        fx.keys(KeyCode.CONTROL, KeyCode.F).keys(KeyCode.ESCAPE);
        assertEquals("", fx.text("#draft-search"));
    }

    @Test
    void theCountsOfThePagesFollowTheTyping() {
        open(Slip.SOUND);
        on(() -> model.turn(PlanPage.PEOPLE));
        fx.focus("#draft-things").keys(KeyCode.CONTROL, KeyCode.ENTER);
        untilOn("people/1/name");
        fx.untilRead("! 4");
        fx.type("Zoe").until(() -> !fx.read().contains("! 4"));
        fx.keys(KeyCode.ESCAPE).keys(KeyCode.DELETE);
        fx.until(() -> !fx.read().contains("Zoe"));
    }

    @Test
    void aThingIsDraggedToAnotherRank() {
        open(Slip.SOUND);
        on(() -> model.turn(PlanPage.PEOPLE));
        fx.untilRead("Cy");
        robot.moveTo(row("1 Ana"));
        fx.until(() -> row("1 Ana").isHover());
        robot.press(MouseButton.PRIMARY);
        fx.until(() -> row("1 Ana").isPressed());
        robot.moveTo(row("2 Bo")).moveTo(row("3 Cy")).release(MouseButton.PRIMARY);
        fx.until(() -> text("people/2/name").equals("Ana"));
        assertEquals(2, model.spot().get().item());
        fx.focus("#draft-things").keys(KeyCode.ALT, KeyCode.UP);
        fx.until(() -> text("people/1/name").equals("Ana"));
    }

    private Node row(String name) {
        return robot.lookup(node -> name.equals(node.getAccessibleText())).query();
    }

    @Test
    void amongManyThingsOneIsFoundByTypingItsName() {
        var yaml = new StringBuilder("people:\n");
        for (int i = 0; i < 2000; i++)
            yaml.append("  - {id: p").append(i).append(", name: Person ").append(i).append("}\n");
        open(yaml.toString());
        on(() -> model.turn(PlanPage.PEOPLE));
        fx.focus("#draft-things").type("n 777");
        fx.until(() -> model.spot().get().item() == 777);
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#draft-things"));
        assertEquals("", fx.text("#draft-things-search"));
        assertEquals(777, model.spot().get().item());
        var things = robot.lookup("#draft-things").queryAs(LongList.class);
        assertTrue(things.rowsLaidOut() < 60, "laid out: " + things.rowsLaidOut());
    }

    @Test
    void aReferenceIsChosenByAPieceOfTheName() {
        open(Slip.SOUND);
        on(() -> model.lead(Path.parse("arrangement/roles/1/deputies")));
        untilOn("arrangement/roles/1/deputies");
        fx.type("AN").until(() -> javafx.stage.Window.getWindows().size() > 1);
        fx.keys(KeyCode.ENTER).until(() -> text("arrangement/roles/1/deputies/1").equals("ana"));
        fx.type("zorro").keys(KeyCode.ENTER);
        fx.until(() -> text("arrangement/roles/1/deputies/2").equals("zorro"));
        fx.keys(KeyCode.BACK_SPACE).until(() -> text("arrangement/roles/1/deputies/2").isEmpty());
    }

    @Test
    void everyControlOfEveryPageHasAName() {
        open(new String(SamplePlan.bytes(Language.ENGLISH), StandardCharsets.UTF_8));
        for (var page : PlanPage.values()) {
            on(() -> {
                model.turn(page);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            for (var node : robot.lookup(Node::isFocusTraversable).queryAll()) {
                var name = node.getAccessibleText();
                if (name == null && node instanceof Labeled button) name = button.getText();
                if (node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof LongList) assertNotNull(name, page + ": " + node);
                if (name != null) assertFalse(name.isBlank(), page + ": " + node);
            }
        }
    }
}
