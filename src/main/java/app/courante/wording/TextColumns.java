package app.courante.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Columns of plain text, each as wide as it is; what is too long takes more lines, nothing is cut.
final class TextColumns {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    static final int PLACE = 11;
    static final int NAME = 24;
    static final int NUMBER = 19;
    private static final String INDENT = "   ";
    private static final String ROOM = "|    :    |          |";

    private TextColumns() {}

    /// The place, the name with what is known below it, the numbers, and room for a pen.
    static List<String> beside(List<String> place, List<String> name, List<String> numbers) {
        var places = wrapped(place, PLACE);
        var phones = wrapped(numbers, NUMBER);
        int height = Math.max(places.size(), Math.max(name.size(), phones.size()));
        var lines = new ArrayList<String>();
        for (int line = 0; line < height; line++)
            lines.add(
                    (INDENT
                                    + cell(places, line, PLACE)
                                    + cell(name, line, NAME)
                                    + cell(phones, line, NUMBER)
                                    + ROOM)
                            .stripTrailing());
        return lines;
    }

    /// By words where there are any, else in the middle of a word.
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().lines().toList()) {
            var line = new StringBuilder();
            for (var word : WORDS.split(paragraph, -1)) {
                var rest = word;
                if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                if (!line.isEmpty()) line.append(' ');
                line.append(rest);
            }
            if (!line.isEmpty()) lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> wrapped(List<String> texts, int width) {
        return texts.stream().flatMap(text -> wrap(text, width - 1).stream()).toList();
    }

    private static String cell(List<String> lines, int line, int width) {
        var text = line < lines.size() ? lines.get(line) : "";
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
