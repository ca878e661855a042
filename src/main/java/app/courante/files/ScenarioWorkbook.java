package app.courante.files;

import app.courante.exercise.Scenario;
import app.courante.text.Language;
import java.util.List;

/// A scenario as an XLSX workbook: the inject sheet that trainers know, and what goes with it.
final class ScenarioWorkbook {
    private ScenarioWorkbook() {}

    static Reading<byte[]> write(String fileName, Scenario scenario, Language language) {
        return new Reading.Refused<>(List.of());
    }
}
