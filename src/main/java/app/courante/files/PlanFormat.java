package app.courante.files;

import app.courante.plan.Plan;
import app.courante.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that hold a plan, told apart by the ending of their name.
public enum PlanFormat {
    YAML("yaml yml") {
        @Override
        public Reading<byte[]> write(String fileName, Plan plan, Language language) {
            return new Reading.Done<>(PlanWriter.write(plan, language));
        }
    },
    XLSX("xlsx") {
        @Override
        public Reading<byte[]> write(String fileName, Plan plan, Language language) {
            return PlanWorkbook.write(fileName, plan, language);
        }
    };

    private final String endings;

    PlanFormat(String endings) {
        this.endings = endings;
    }

    /// The plan's file, or why this format cannot hold it.
    ///
    /// @param language of what the file says to people besides the plan
    public abstract Reading<byte[]> write(String fileName, Plan plan, Language language);

    /// The format of this name; empty where its ending is none of ours.
    public static Optional<PlanFormat> of(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    /// Every ending of a plan's file.
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(format -> format.endings().stream()).toList();
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }
}
