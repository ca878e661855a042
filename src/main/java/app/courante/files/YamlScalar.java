package app.courante.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The ways YAML has to write a text: as it is, in quotes, or as a block of lines.
final class YamlScalar {
    private static final String SPECIAL_FIRST = "-?:,[]{}#&*!|>'\"%@`";

    /// Everything that some reader of YAML, old or new, takes for something other than a text.
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "(?i)~|null|true|false|yes|no|on|off|y|n|=|<<"
                            + "|[-+]?\\.?[0-9][0-9a-fxo_.,:+-]*|[-+]?\\.(inf|nan)"
                            + "|\\d{4}-\\d{1,2}-\\d{1,2}[t ].*");

    private static final Pattern NOTHING = Pattern.compile("~|null");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _./-]*");

    private YamlScalar() {}

    /// Whether the text can stand as it is, after a key or in a list.
    ///
    /// @param valued whether the text stands for a number, a day, a yes or a no
    static boolean isPlain(String text, boolean valued) {
        return !text.isEmpty()
                && SPECIAL_FIRST.indexOf(text.charAt(0)) < 0
                && !text.startsWith("...")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !isSpace(text.codePointAt(0))
                && !isSpace(text.codePointBefore(text.length()))
                && text.codePoints().noneMatch(sign -> sign == '\n' || isEscaped(sign))
                && !(valued ? NOTHING : NO_TEXT).matcher(text).matches();
    }

    /// Whether the text can stand as it is between brackets.
    static boolean isPlainInBrackets(String text) {
        return IN_BRACKETS.matcher(text).matches() && isPlain(text, false);
    }

    static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints()
                .forEach(sign -> {
                    switch (sign) {
                        case '"', '\\' -> out.append('\\').appendCodePoint(sign);
                        case '\n' -> out.append("\\n");
                        case '\r' -> out.append("\\r");
                        case '\t' -> out.append("\\t");
                        default -> {
                            if (!isEscaped(sign)) out.appendCodePoint(sign);
                            else if (sign > 0xffff) out.append("\\U%08x".formatted(sign));
                            else out.append("\\u%04x".formatted(sign));
                        }
                    }
                });
        return out.append('"').toString();
    }

    /// The text as the mark of a block and its lines; null where a block would not keep it whole or
    /// would be no better than one line.
    static @Nullable List<String> block(String text, int width) {
        if (!text.lines().allMatch(YamlScalar::isLineOfBlock)
                || text.isEmpty()
                || isSpace(text.charAt(0))
                || text.endsWith("\n")
                || text.indexOf('\r') >= 0) return null;
        var lines = text.split("\n", -1);
        var block = new ArrayList<String>();
        boolean indented = text.contains("\n ") || text.contains("\n\t");
        if (lines.length > 1 && (indented || text.lines().allMatch(line -> fits(line, width)))) {
            block.add("|-");
            block.addAll(List.of(lines));
            return block;
        }
        block.add(">-");
        for (int i = 0; i < lines.length; i++) {
            block.addAll(folded(lines[i], width));
            if (!lines[i].isEmpty() && i < lines.length - 1) block.add("");
        }
        return block.size() > 2 || fits(text, width) ? block : null;
    }

    static boolean fits(String text, int width) {
        return text.codePointCount(0, text.length()) <= width;
    }

    /// Cut at single spaces, which the reader puts back.
    private static List<String> folded(String line, int width) {
        var cut = new ArrayList<String>();
        int start = 0;
        int last = -1;
        for (int i = 1; i < line.length(); i++) {
            if (last > start && line.codePointCount(start, i) >= width) {
                cut.add(line.substring(start, last));
                start = last + 1;
                last = -1;
            }
            boolean single = line.charAt(i) == ' ' && line.charAt(i - 1) != ' ';
            if (single && i + 1 < line.length() && line.charAt(i + 1) != ' ') last = i;
        }
        if (last > start && !fits(line.substring(start), width)) {
            cut.add(line.substring(start, last));
            start = last + 1;
        }
        cut.add(line.substring(start));
        return cut;
    }

    /// Spaces at the end of a line are seen by nobody and taken away by many an editor.
    private static boolean isLineOfBlock(String line) {
        return line.isEmpty()
                || (!isSpace(line.codePointBefore(line.length()))
                        && line.codePoints().noneMatch(sign -> sign != '\t' && isEscaped(sign)));
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Signs that YAML does not take, or that a person reading the file could not see: breaks of
    /// lines and signs that turn the direction of writing.
    private static boolean isEscaped(int sign) {
        return !StreamReader.isPrintable(sign)
                || sign == '\t'
                || sign == '\r'
                || sign == 0x85
                || sign == 0x2028
                || sign == 0x2029
                || sign == 0xfeff
                || (sign >= 0x202a && sign <= 0x202e)
                || (sign >= 0x2066 && sign <= 0x2069)
                || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }
}
