package app.courante.files;

import app.courante.exercise.Scenario;
import app.courante.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of files that a scenario is written to, told apart by the ending of their name.
public enum ScenarioFormat {
    YAML("yaml yml") {
        @Override
        public Reading<byte[]> write(String fileName, Scenario scenario, Language language) {
            return new Reading.Done<>(ScenarioFile.yaml(scenario, language));
        }
    },
    XLSX("xlsx") {
        @Override
        public Reading<byte[]> write(String fileName, Scenario scenario, Language language) {
            return ScenarioWorkbook.write(fileName, scenario, language);
        }
    };

    private static final List<String> ONLY_READ = List.of("csv", "zip");

    private final String endings;

    ScenarioFormat(String endings) {
        this.endings = endings;
    }

    /// The scenario's file, or why this format cannot hold it.
    ///
    /// @param language of headings and of what the file says to people besides the scenario
    public abstract Reading<byte[]> write(String fileName, Scenario scenario, Language language);

    /// The format of this name; empty where its ending is none that we write.
    public static Optional<ScenarioFormat> of(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    public static List<String> writtenEndings() {
        return Arrays.stream(values()).flatMap(format -> format.endings().stream()).toList();
    }

    public static List<String> allEndings() {
        return Stream.concat(writtenEndings().stream(), ONLY_READ.stream()).toList();
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }
}
