package app.courante.files;

import app.courante.document.Quote;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a scenario from a YAML file, a workbook or the zip of another program, or tells everything
/// that is wrong with it. Never half: either the whole file, with a note for each row that is no
/// inject, or nothing.
public final class ScenarioFile {
    /// What a file holds, what of it was left aside and why, and the files that it brings along.
    public record Found(Scenario scenario, List<Fault> notes, List<InjectFile> files) {
        public Found {
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }
    }

    private ScenarioFile() {}

    /// Whether the file is meant as a scenario rather than as a plan.
    public static boolean isMeant(String fileName, byte[] bytes) {
        if (!Workbook.isZip(bytes))
            return FileText.decode(bytes, new Faults(fileName))
                    .flatMap(text -> YamlTree.of(text, new Faults(fileName)))
                    .map(ScenarioShape::isMeant)
                    .orElse(false);
        try {
            if (OpenAevZip.document(Parts.in(bytes)) != null) return true;
            var sheets = Workbook.typed(bytes);
            return ScenarioCells.isMeant(sheets)
                    || (!PlanWorkbook.isPlan(sheets)
                            && sheets.stream().anyMatch(InjectSheet::isMeant));
        } catch (BadFile _) {
            return false;
        }
    }

    /// Never throws, whatever the bytes.
    ///
    /// @param dropUnreadable leave out rows that cannot become injects, each with a note, rather
    ///   than refuse the file
    public static Reading<Found> read(String fileName, byte[] bytes, boolean dropUnreadable) {
        var faults = new Faults(fileName);
        var notes = new Faults(fileName);
        var files = new ArrayList<InjectFile>();
        try {
            var scenario =
                    PlanWorkbook.isWorkbook(fileName, bytes) || fileName.matches("(?i).*\\.zip")
                            ? packed(fileName, bytes, dropUnreadable, faults, notes, files)
                            : yaml(bytes, faults);
            if (scenario != null && faults.isEmpty())
                return new Reading.Done<>(new Found(scenario, notes.all(), files));
        } catch (BadFile e) {
            faults.add(e);
        }
        return new Reading.Refused<>(faults.all());
    }

    /// The scenario as a YAML file; comments are not kept.
    public static byte[] yaml(Scenario scenario, Language language) {
        return PlanWriter.write(
                ScenarioShape.SCENARIO,
                ScenarioShape.tree(scenario),
                Texts.in(language).of("scenario-file.heading"));
    }

    private static @Nullable Scenario yaml(byte[] bytes, Faults faults) {
        var root = FileText.decode(bytes, faults).flatMap(text -> YamlTree.of(text, faults));
        if (root.isEmpty()) return null;
        return ScenarioShape.read(
                root.get(), flaw -> faults.add(flaw.line(), flaw.key(), flaw.details().toArray()));
    }

    private static @Nullable Scenario packed(
            String fileName,
            byte[] bytes,
            boolean dropUnreadable,
            Faults faults,
            Faults notes,
            List<InjectFile> files)
            throws BadFile {
        var zip = zip(bytes, faults, notes, files);
        if (zip != null || !faults.isEmpty()) return zip;
        PlanWorkbook.refuseUnreadable(bytes);
        var sheets = Workbook.typed(bytes);
        if (ScenarioCells.isMeant(sheets)) return ScenarioCells.read(sheets, faults);
        var lines = new ArrayList<InjectSheet.Line>();
        for (var sheet : sheets)
            if (InjectSheet.isMeant(sheet))
                lines.addAll(InjectSheet.read(sheet, faults, notes, dropUnreadable));
            else if (!sheet.rows().isEmpty())
                notes.add(sheet.at(1, 0), "note.injects.sheet", sheet.name());
        if (lines.isEmpty()) throw new BadFile(0, "fault.injects.none");
        InjectScenario.renumbered(lines)
                .ifPresent(line ->
                        notes.add(
                                line.line(),
                                "note.injects.renumbered",
                                Quote.of(line.text(InjectColumn.NUMBER)),
                                lines.size()));
        return InjectScenario.of(title(fileName), lines);
    }

    /// The scenario of another program's zip, with the documents in it; null where it is none.
    private static @Nullable Scenario zip(
            byte[] bytes, Faults faults, Faults notes, List<InjectFile> files) throws BadFile {
        if (!Workbook.isZip(bytes)) return null;
        var parts = Parts.in(bytes);
        var document = OpenAevZip.document(parts);
        var json = document == null ? null : parts.get(document);
        if (json == null) return null;
        var documents = new OpenAevDocuments(parts, notes);
        var scenario = OpenAevZip.read(json, documents, faults, notes);
        files.addAll(documents.brought());
        return scenario;
    }

    private static String title(String fileName) {
        var name =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
