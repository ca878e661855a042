package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Scenario;
import app.courante.files.ReadyScenario;
import app.courante.files.ScenarioTexts;
import app.courante.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people write when they do what the ready scenarios expect of them, and what they write when
/// they do not: `src/test/resources/signs`.
class ReadySignsTest {
    private static final Path TABLES = Path.of("src/test/resources/signs");

    /// What shows one expected action, and what is near and does not.
    private record Said(List<String> shown, List<String> near) {}

    @ParameterizedTest
    @EnumSource
    void everyExpectedActionIsSeenInWhatPeopleWrite(ReadyScenario ready) throws IOException {
        var wrong = new ArrayList<String>();
        for (var language : Language.values()) {
            var table = table("common-" + language.code() + ".txt");
            table.putAll(table(ready.word() + "-" + language.code() + ".txt"));
            var scenario = ScenarioTexts.read(ready, language);
            for (var inject : scenario.injects())
                for (var action : inject.expected()) {
                    var said = table.get(action.id());
                    assertTrue(said != null, action.id());
                    assertTrue(said.shown().size() >= 5 && said.near().size() >= 3, action.id());
                    check(scenario, action, said, language.code(), wrong);
                }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void check(
            Scenario scenario,
            ExpectedAction action,
            Said said,
            String language,
            List<String> wrong) {
        var cell = Cell.exercise(scenario).when(new StartExerciseClock());
        scenario.injects().forEach(inject -> cell.when(new DeliverInject(inject.number())));
        cell.at(1);
        for (var text : said.shown()) cell.given(logged(action, text));
        for (var text : said.near()) cell.given(logged(action, text));
        var situation = cell.situation();
        for (var line : situation.log().lines()) {
            boolean seen =
                    new Sightings()
                            .in(situation.exercise(), List.of(line), LogLine::search).stream()
                                    .anyMatch(one -> one.expected().equals(action.id()));
            var text = line.wording().text();
            if (seen != said.shown().contains(text))
                wrong.add(
                        language + " " + action.id() + (seen ? " seen in: " : " not in: ") + text);
        }
    }

    private static EntryLogged logged(ExpectedAction action, String text) {
        return action.way() == Way.DECIDED
                ? new EntryLogged(Kind.DECISION, text, "", true, new DecisionMade("D-001", "Morel"))
                : new EntryLogged(Kind.INFORMATION, text, "", true, null);
    }

    private static Map<String, Said> table(String file) throws IOException {
        var table = new HashMap<String, Said>();
        var said = new Said(new ArrayList<>(), new ArrayList<>());
        for (var line : Files.readAllLines(TABLES.resolve(file))) {
            if (line.startsWith("+ ")) said.shown().add(line.substring(2));
            else if (line.startsWith("- ")) said.near().add(line.substring(2));
            else if (!line.isBlank()) {
                said = new Said(new ArrayList<>(), new ArrayList<>());
                table.put(line, said);
            }
        }
        return table;
    }
}
