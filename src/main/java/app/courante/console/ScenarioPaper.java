package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.exercise.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A scenario's file as commands take it that have no use for one with faults.
record ScenarioPaper(Invocation call, ScenarioPapers papers) {
    /// What was left aside of the file is told beside the script; faults end the command.
    ScenarioPapers.Found read(Path file, byte[] content, boolean dropUnreadable) {
        var found = papers.withFilesBeside(file, readAlone(file, content, dropUnreadable));
        tell(file, found);
        return found;
    }

    /// The same for one beside which nothing lies.
    ScenarioPapers.Found readAlone(Path file, byte[] content, boolean dropUnreadable) {
        var texts = call.texts();
        return switch (papers.read(file.toString(), content, dropUnreadable)) {
            case Paper.Read<ScenarioPapers.Found>(var found) -> found;
            case Paper.Faulty<ScenarioPapers.Found>(var faults) -> {
                faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, texts)));
                throw Stop.refused(texts.of("console.scenario-faulty", file));
            }
        };
    }

    private void tell(Path file, ScenarioPapers.Found found) {
        var texts = call.texts();
        found.left().forEach(row -> call.terminal().warn(Faults.sentence(row, texts)));
        found.notes().forEach(note -> call.terminal().warn(Faults.sentence(note, texts)));
        int read = found.scenario().injects().size();
        var count = texts.of("import.read", read, read + found.left().size());
        if (!found.left().isEmpty()) call.terminal().warn(Faults.at(file.toString(), 0, count));
    }

    /// The file of this name, or else the scenario of this name that comes with the program.
    ScenarioPapers.Found named(Path file, boolean dropUnreadable) {
        var ready = papers.ready(file.toString(), call.texts().language());
        if (ready != null && !Files.exists(file)) return readAlone(file, ready, false);
        refuseUnknown(file, papers.endings());
        return read(file, PlanBytes.of(file, call.texts()), dropUnreadable);
    }

    /// The scenario in the format that the file's name tells; ends the command where that cannot
    /// hold it.
    byte[] written(Path file, Scenario scenario) {
        var texts = call.texts();
        refuseUnknown(file, papers.writtenEndings());
        return switch (papers.write(file.toString(), scenario, texts.language())) {
            case Paper.Read<byte[]>(var bytes) -> bytes;
            case Paper.Faulty<byte[]>(var faults) -> {
                faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, texts)));
                throw Stop.refused(texts.of("console.not-written", file));
            }
        };
    }

    /// Writes the files of a scenario beside its own, before anything names them there.
    void writeBeside(Path file, List<ScenarioPapers.Brought> files) {
        try {
            papers.writeBeside(file, files);
        } catch (IOException e) {
            throw Stop.failed(call.texts().of("console.files-not-written", file));
        }
    }

    /// Ends the command where the name has none of these endings.
    void refuseUnknown(Path file, List<String> known) {
        var name = file.toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!known.contains(ending))
            throw Stop.wrongUse(
                    call.texts().of("console.scenario-ending", file, String.join(", .", known)));
    }
}
