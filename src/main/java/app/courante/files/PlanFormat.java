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
        public Reading<Plan> read(String fileName, byte[] bytes) {
            return PlanFile.read(fileName, bytes);
        }

        @Override
        public byte[] write(Plan plan, Language language) {
            return PlanWriter.write(plan, language);
        }
    };

    private final String endings;

    PlanFormat(String endings) {
        this.endings = endings;
    }

    /// Never throws, whatever the bytes.
    public abstract Reading<Plan> read(String fileName, byte[] bytes);

    /// The plan's file; the same plan gives the same bytes.
    ///
    /// @param language of what the file says to people besides the plan
    public abstract byte[] write(Plan plan, Language language);

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
