package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Person;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
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
class ContactsPaneTest {
    private static final Person ANA = person("ana", "Ana Costa", "06 39 98 56 01");
    private static final Person CY = person("cy", "Cy Roux", "06 39 98 56 03");
    private static final Person MORE_OF_ANA =
            new Person(
                    "ana-costa",
                    "Ana Costa",
                    "Director",
                    List.of("06 39 98 56 09"),
                    "ana@x.example",
                    null);
    private static final Person BO = person("bo", "Bo Li", "06 39 98 56 02");

    private final List<List<Person>> accepted = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        shown = stage;
        Fx.show(stage);
    }

    private static Person person(String id, String name, String phone) {
        return new Person(id, name, "", List.of(phone), "", null);
    }

    private Fx show(FxRobot robot, List<Person> incoming, String... remarks) {
        Fx.on(() -> {
            var pane =
                    new ContactsPane(
                            List.of(ANA, CY),
                            incoming,
                            List.of(remarks),
                            Plans.words(Language.ENGLISH),
                            accepted::add,
                            left::incrementAndGet);
            Objects.requireNonNull(shown).setScene(new Scene(pane, 860, 600));
            pane.requestFocus();
            return null;
        });
        return new Fx(robot);
    }

    @Test
    void nothingIsTakenThatIsNotTicked(FxRobot robot) {
        show(robot, List.of(BO)).untilRead("Take nothing").keys(KeyCode.ENTER);
        assertEquals(List.of(List.of(ANA, CY)), accepted);
    }

    @Test
    void escapeLeavesAndTakesNothing(FxRobot robot) {
        show(robot, List.of(BO)).untilRead("Bo Li").keys(KeyCode.SPACE).keys(KeyCode.ESCAPE);
        assertEquals(1, left.get());
        assertEquals(List.of(), accepted);
    }

    @Test
    void eachProposalSaysWhatItWouldChange(FxRobot robot) {
        var read =
                show(robot, List.of(CY, BO, MORE_OF_ANA), "Line 4: no name")
                        .untilRead("Line 4: no name")
                        .read();
        assertTrue(read.contains("1 new · 1 changed · 1 the same"), read);
        assertTrue(read.contains("Function: empty → Director"), read);
        assertTrue(
                read.contains("Telephones: 06 39 98 56 01 → 06 39 98 56 01, 06 39 98 56 09"), read);
        assertTrue(read.indexOf("Bo Li") < read.indexOf("In the plan already"), read);
    }

    @Test
    void spaceTicksOneAndAgainTakesItBack(FxRobot robot) {
        var fx = show(robot, List.of(BO, MORE_OF_ANA)).untilRead("Bo Li");
        fx.keys(KeyCode.SPACE).untilRead("Take 1 contact");
        fx.keys(KeyCode.SPACE).untilRead("Take nothing");
        fx.keys(KeyCode.DOWN).keys(KeyCode.SPACE).untilRead("Take 1 contact").keys(KeyCode.ENTER);
        var people = accepted.getFirst();
        assertEquals(List.of("ana", "cy"), people.stream().map(Person::id).toList());
        assertEquals("Director", people.getFirst().function());
    }

    @Test
    void controlATicksAllThatWouldChangeSomething(FxRobot robot) {
        var fx = show(robot, List.of(CY, BO, MORE_OF_ANA)).untilRead("Bo Li");
        fx.keys(KeyCode.CONTROL, KeyCode.A).untilRead("Take 2 contacts").keys(KeyCode.ENTER);
        assertEquals(
                List.of("ana", "cy", "bo"), accepted.getFirst().stream().map(Person::id).toList());
    }
}
