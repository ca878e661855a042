package app.courante.files;

import java.util.ArrayList;
import java.util.List;

/// A list of texts in one cell: a line each, or after bullets where a text has lines of its own.
final class ListedTexts {
    private static final String BULLET = "• ";
    private static final String INDENT = "  ";

    private ListedTexts() {}

    static String write(List<String> texts) {
        boolean bulleted =
                texts.stream().anyMatch(text -> text.contains("\n") || text.startsWith(BULLET));
        return bulleted
                ? String.join("\n", texts.stream().map(ListedTexts::bulleted).toList())
                : String.join("\n", texts);
    }

    /// The texts of a cell; blank lines between them count for nothing.
    static List<String> read(String cell) {
        var lines = cell.strip().split("\n", -1);
        boolean bulleted = lines[0].startsWith(BULLET);
        var texts = new ArrayList<String>();
        for (var line : lines) {
            if (!bulleted) texts.add(line);
            else if (line.startsWith(BULLET)) texts.add(line.substring(BULLET.length()));
            else texts.add(texts.removeLast() + "\n" + continued(line));
        }
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String bulleted(String text) {
        return BULLET + text.replace("\n", "\n" + INDENT);
    }

    private static String continued(String line) {
        return line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
    }
}
