package app.courante.files;

import app.courante.exercise.Scenario;
import app.courante.text.Language;

/// The scenarios that come with the program, read.
public final class ScenarioTexts {
    private ScenarioTexts() {}

    public static Scenario read(ReadyScenario ready, Language language) {
        return switch (ScenarioFile.read(ready.word(), ready.bytes(language), false)) {
            case Reading.Done<ScenarioFile.Found>(var found) -> found.scenario();
            case Reading.Refused<ScenarioFile.Found>(var faults) ->
                    throw new AssertionError(faults.toString());
        };
    }
}
