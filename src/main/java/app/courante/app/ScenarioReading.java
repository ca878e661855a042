package app.courante.app;

import app.courante.files.FilesBeside;
import app.courante.files.Reading;
import app.courante.files.ScenarioFile;
import app.courante.store.AttachmentFolder;
import app.courante.text.Fault;
import app.courante.ui.exercise.Hall.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a file as a scenario for the hall: without the rows that cannot be read, of which each is
/// told; whether it is wanted so the user says.
final class ScenarioReading {
    private ScenarioReading() {}

    /// @param kept where the files of its injects are to be kept
    static Read of(Path file, AttachmentFolder kept) {
        var name = String.valueOf(file.getFileName());
        try {
            return of(file, name, Files.readAllBytes(file), kept);
        } catch (IOException e) {
            return refused(name, List.of(Fault.of(file.toString(), 0, "hall.unreadable")));
        }
    }

    private static Read of(Path file, String name, byte[] content, AttachmentFolder kept) {
        return switch (ScenarioFile.read(name, content, true)) {
            case Reading.Done<ScenarioFile.Found>(var alone) -> {
                var found = FilesBeside.taken(file, alone);
                yield new Read(
                        name,
                        ExerciseHall.hashed(found.scenario()),
                        found.left(),
                        found.notes(),
                        found.startGuessed(),
                        () -> BroughtFiles.keep(kept, found.files()));
            }
            case Reading.Refused<ScenarioFile.Found>(var faults) -> refused(name, faults);
        };
    }

    private static Read refused(String name, List<Fault> faults) {
        return new Read(name, null, faults, List.of(), false, () -> {});
    }
}
