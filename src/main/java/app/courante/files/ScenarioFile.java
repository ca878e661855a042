package app.courante.files;

import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a scenario from a YAML file, a workbook, a table or the zip of another program, or tells
/// everything that is wrong with it. Never half: either the whole file, with a note for each row
/// that is no inject, or nothing, unless somebody wants it without the rows that cannot be read.
public final class ScenarioFile {
    /// What a file holds.
    ///
    /// @param left rows that ought to be injects and could not be read, each with its cell and why
    /// @param notes what is no inject, and what was taken otherwise than it stands
    /// @param files those that it brings along
    /// @param startGuessed whether times on the clock count from a start that the file does not
    ///   tell
    public record Found(
            Scenario scenario,
            List<Fault> left,
            List<Fault> notes,
            List<InjectFile> files,
            boolean startGuessed) {
        public Found {
            left = List.copyOf(left);
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }

        boolean isAny() {
            return !scenario.injects().isEmpty();
        }

        static Found whole(Scenario scenario) {
            return new Found(scenario, List.of(), List.of(), List.of(), false);
        }
    }

    private ScenarioFile() {}

    /// Whether the file is meant as a scenario rather than as a plan.
    public static boolean isMeant(String fileName, byte[] bytes) {
        try {
            if (isTable(fileName, bytes)) return InjectSheet.isMeant(table(bytes));
            if (!Workbook.isZip(bytes))
                return FileText.decode(bytes, new Faults(fileName))
                        .flatMap(text -> YamlTree.of(text, new Faults(fileName)))
                        .map(ScenarioShape::isMeant)
                        .orElse(false);
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
    /// @param dropUnreadable leave out rows that cannot become injects and tell each, rather than
    ///   refuse the file for them
    public static Reading<Found> read(String fileName, byte[] bytes, boolean dropUnreadable) {
        var faults = new Faults(fileName);
        try {
            var found = found(fileName, bytes, faults);
            if (found != null && faults.isEmpty())
                return found.left().isEmpty() || (dropUnreadable && found.isAny())
                        ? new Reading.Done<>(found)
                        : new Reading.Refused<>(found.left());
        } catch (BadFile e) {
            faults.add(e);
        }
        return new Reading.Refused<>(faults.all());
    }

    private static @Nullable Found found(String fileName, byte[] bytes, Faults faults)
            throws BadFile {
        if (isTable(fileName, bytes)) return injects(fileName, List.of(table(bytes)));
        if (PlanWorkbook.isWorkbook(fileName, bytes) || fileName.matches("(?i).*\\.zip"))
            return packed(fileName, bytes, faults);
        var scenario = yaml(bytes, faults);
        return scenario == null ? null : Found.whole(scenario);
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

    private static @Nullable Found packed(String fileName, byte[] bytes, Faults faults)
            throws BadFile {
        if (Workbook.isZip(bytes)) {
            var parts = Parts.in(bytes);
            var document = OpenAevZip.document(parts);
            var json = document == null ? null : parts.get(document);
            if (json != null) return OpenAevZip.read(fileName, parts, json, faults);
        }
        PlanWorkbook.refuseUnreadable(bytes);
        var sheets = Workbook.typed(bytes);
        if (!ScenarioCells.isMeant(sheets)) return injects(fileName, sheets);
        var scenario = ScenarioCells.read(sheets, faults);
        return scenario == null ? null : Found.whole(scenario);
    }

    /// What somebody's inject sheets hold.
    private static Found injects(String fileName, List<TypedSheet> sheets) throws BadFile {
        var left = Faults.unlimited(fileName);
        var notes = Faults.unlimited(fileName);
        var lines = new ArrayList<InjectSheet.Line>();
        for (var sheet : sheets)
            if (InjectSheet.isMeant(sheet)) lines.addAll(InjectSheet.read(sheet, left, notes));
            else if (!sheet.rows().isEmpty())
                notes.add(sheet.at(1, 0), "note.injects.sheet", sheet.name());
        if (lines.isEmpty() && left.isEmpty()) throw new BadFile(0, "fault.injects.none");
        var injects = new InjectScenario(lines);
        injects.tell(notes);
        return new Found(
                injects.scenario(title(fileName)),
                left.all(),
                notes.all(),
                List.of(),
                injects.startGuessed());
    }

    private static boolean isTable(String fileName, byte[] bytes) {
        return fileName.matches("(?i).*\\.(?:csv|tsv)") && !Workbook.isZip(bytes);
    }

    private static TypedSheet table(byte[] bytes) throws BadFile {
        if (bytes.length > TableLimits.FILE_BYTES) throw TableLimits.fileTooBig();
        return TypedSheet.of(CsvTable.read("", bytes));
    }

    /// What a scenario is called that has no other name than its file's.
    static String title(String fileName) {
        var name =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
