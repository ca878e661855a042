package app.courante.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What only the source shows: length, first sentences, null-marking.
final class SourceGates {
    private static final int LONGEST_FILE = 300;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (?:(?:abstract|final|sealed|non-sealed) )*"
                            + "(?:class|interface|@interface|record|enum) (\\w+).*");

    private SourceGates() {}

    static List<Gate> all() {
        return List.of(
                Gate.of("files are short", SourceGates::length, "TooLong.java"),
                Gate.of(
                        "a public type begins with a sentence",
                        SourceGates::sentences,
                        "Unexplained.java",
                        "Unfinished.java"),
                Gate.of("every package is null-marked", SourceGates::nullMarks, "crisis", "attic"));
    }

    private static List<String> length(Tree tree) {
        return tree.javaFiles().stream()
                .filter(file -> Tree.lines(file).size() > LONGEST_FILE)
                .map(file -> file + " is too long to read in one sitting")
                .toList();
    }

    private static List<String> sentences(Tree tree) {
        var findings = new ArrayList<String>();
        for (var file : tree.javaFiles()) {
            var lines = Tree.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                var type = PUBLIC_TYPE.matcher(lines.get(i));
                if (type.matches() && !firstParagraph(lines.subList(0, i)).endsWith("."))
                    findings.add(file + ": " + type.group(1) + " has no /// sentence above it");
            }
        }
        return findings;
    }

    /// The first paragraph of the `///` comment that these lines end with, annotations aside.
    private static String firstParagraph(List<String> above) {
        int end = above.size();
        while (end > 0 && above.get(end - 1).startsWith("@")) end--;
        int start = end;
        while (start > 0 && above.get(start - 1).startsWith("///")) start--;
        var paragraph = new StringBuilder();
        for (var line : above.subList(start, end)) {
            if (line.equals("///")) break;
            paragraph.append(line.substring(3));
        }
        return paragraph.toString().strip();
    }

    private static List<String> nullMarks(Tree tree) {
        return tree.javaFiles().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .map(folder -> folder + " has no package-info with @NullMarked")
                .toList();
    }

    private static boolean isNullMarked(Path info) {
        return Files.exists(info) && Tree.lines(info).contains("@NullMarked");
    }
}
