package app.courante.app;

import app.courante.console.Papers.Paper;
import app.courante.console.ScenarioPapers;
import app.courante.exercise.Scenario;
import app.courante.files.FilesBeside;
import app.courante.files.InjectFile;
import app.courante.files.Reading;
import app.courante.files.ReadyScenario;
import app.courante.files.ScenarioFile;
import app.courante.files.ScenarioFormat;
import app.courante.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The readers and writers of scenarios, as the command line knows them.
final class ScenarioFiles implements ScenarioPapers {
    @Override
    public boolean isMeant(String fileName, byte[] content) {
        return ScenarioFile.isMeant(fileName, content);
    }

    @Override
    public Paper<Found> read(String fileName, byte[] content, boolean dropUnreadable) {
        return switch (ScenarioFile.read(fileName, content, dropUnreadable)) {
            case Reading.Done<ScenarioFile.Found>(var found) -> new Paper.Read<>(found(found));
            case Reading.Refused<ScenarioFile.Found>(var faults) -> new Paper.Faulty<>(faults);
        };
    }

    private static Found found(ScenarioFile.Found found) {
        var files = found.files().stream();
        return new Found(
                found.scenario(),
                found.left(),
                found.notes(),
                files.map(one ->
                                new Brought(
                                        one.name(), one.size(), one.hash(), one.content()::open))
                        .toList());
    }

    static List<InjectFile> files(List<Brought> files) {
        return files.stream()
                .map(one -> new InjectFile(one.name(), one.size(), one.hash(), one.content()::open))
                .toList();
    }

    @Override
    public Found withFilesBeside(Path file, Found found) {
        return found(
                FilesBeside.taken(
                        file,
                        new ScenarioFile.Found(
                                found.scenario(),
                                found.left(),
                                found.notes(),
                                files(found.files()),
                                false)));
    }

    @Override
    public void writeBeside(Path file, List<Brought> files) throws IOException {
        FilesBeside.write(file, files(files));
    }

    @Override
    public List<String> endings() {
        return ScenarioFormat.allEndings();
    }

    @Override
    public List<String> writtenEndings() {
        return ScenarioFormat.writtenEndings();
    }

    @Override
    public Paper<byte[]> write(String fileName, Scenario scenario, Language language) {
        var format = ScenarioFormat.of(fileName).orElse(ScenarioFormat.YAML);
        return switch (format.write(fileName, scenario, language)) {
            case Reading.Done<byte[]>(var bytes) -> new Paper.Read<>(bytes);
            case Reading.Refused<byte[]>(var faults) -> new Paper.Faulty<>(faults);
        };
    }

    @Override
    public byte @Nullable [] ready(String name, Language language) {
        for (var ready : ReadyScenario.values())
            if (ready.word().equals(name)) return ready.bytes(language);
        return null;
    }

    @Override
    public List<String> allReady() {
        return Arrays.stream(ReadyScenario.values()).map(ReadyScenario::word).toList();
    }
}
