package app.courante.files;

import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.List;

/// Reads a scenario from a YAML file, a workbook or the zip of another program, or tells everything
/// that is wrong with it. Never half: either the whole file, with a note for each row that is no
/// inject, or nothing.
public final class ScenarioFile {
    /// What a file holds, and what of it was left aside and why.
    public record Found(Scenario scenario, List<Fault> notes) {
        public Found {
            notes = List.copyOf(notes);
        }
    }

    private ScenarioFile() {}

    /// Whether the file is meant as a scenario rather than as a plan.
    public static boolean isMeant(String fileName, byte[] bytes) {
        var faults = new Faults(fileName);
        return FileText.decode(bytes, faults)
                .flatMap(text -> YamlTree.of(text, faults))
                .map(ScenarioShape::isMeant)
                .orElse(false);
    }

    /// Never throws, whatever the bytes.
    ///
    /// @param dropUnreadable leave out rows that cannot become injects, each with a note, rather than
    ///   refuse the file
    public static Reading<Found> read(String fileName, byte[] bytes, boolean dropUnreadable) {
        return yaml(fileName, bytes);
    }

    /// The scenario as a YAML file; comments are not kept.
    public static byte[] yaml(Scenario scenario, Language language) {
        return PlanWriter.write(
                ScenarioShape.SCENARIO,
                ScenarioShape.tree(scenario),
                Texts.in(language).of("scenario-file.heading"));
    }

    private static Reading<Found> yaml(String fileName, byte[] bytes) {
        var faults = new Faults(fileName);
        var root = FileText.decode(bytes, faults).flatMap(text -> YamlTree.of(text, faults));
        if (root.isEmpty()) return new Reading.Refused<>(faults.all());
        var scenario =
                ScenarioShape.read(
                        root.get(),
                        flaw -> faults.add(flaw.line(), flaw.key(), flaw.details().toArray()));
        return faults.isEmpty()
                ? new Reading.Done<>(new Found(scenario, List.of()))
                : new Reading.Refused<>(faults.all());
    }
}
