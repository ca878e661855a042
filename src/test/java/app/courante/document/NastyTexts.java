package app.courante.document;

import java.util.stream.Stream;

/// Texts that files and their readers have been seen to spoil.
public final class NastyTexts {
    private static final String LONG =
            "Une phrase assez longue pour qu’un fichier la coupe en plusieurs lignes, "
                    .repeat(5)
                    .strip();

    private NastyTexts() {}

    public static Stream<String> all() {
        return Stream.of(words(), signs(), layouts(), letters()).flatMap(some -> some);
    }

    /// Words and numbers that mean something else when they are not quoted.
    private static Stream<String> words() {
        return Stream.of(
                "yes",
                "no",
                "on",
                "Off",
                "y",
                "N",
                "true",
                "FALSE",
                "null",
                "~",
                "Null",
                "NaN",
                ".inf",
                "4.2",
                "4.20",
                "007",
                "0x1F",
                "1e3",
                "1_000",
                "12:30:45",
                "2026-09-02",
                "-1",
                "+33 6 39 98 00 01",
                "06 39 98 00 01",
                "=",
                "<<",
                "1,5",
                "5 000 €",
                "=1+1",
                "@SUM(A1)",
                "-2+3",
                "#REF!",
                "{}",
                "[]",
                "---",
                "...",
                "--- a",
                "%YAML 1.2");
    }

    /// Signs that begin, end or part something in some file.
    private static Stream<String> signs() {
        return Stream.of(
                "- item",
                "-",
                "?",
                "? key",
                ":",
                ": value",
                "key: value",
                "key:",
                "a:b",
                "a #b",
                "#comment",
                "a # b",
                "*alias",
                "&anchor",
                "!tag",
                "!!str",
                "@at",
                "`tick",
                "%per",
                "|",
                ">",
                "|-\n text",
                "[a, b]",
                "{a: b}",
                "a, b",
                "]",
                "}",
                ",",
                "\"quoted\"",
                "'quoted'",
                "it's",
                "say \"it's\"",
                "\\",
                "a\\nb",
                "C:\\temp\\",
                "\"",
                "'",
                "''",
                "http://a.example/b#c",
                "a;b",
                "a|b",
                "<b>&amp;</b>",
                "]]>",
                "_x0041_",
                "${a}");
    }

    /// Lines, spaces and lengths.
    private static Stream<String> layouts() {
        return Stream.of(
                "two\nlines",
                "two\n\nparagraphs",
                "three\n\n\nlines apart",
                "a\n  indented\nb",
                "a\n\tb",
                "tab\tinside",
                "trailing  \nspaces",
                "a  b   c",
                "crlf\r\nline",
                "cr\rline",
                "- a\n- b",
                "a: 1\nb: 2",
                "# a\n# b",
                "x\n---\ny",
                "x\n...\ny",
                "é\n\n  é\n",
                LONG,
                LONG + "\n\n" + LONG,
                LONG + "\n  " + LONG,
                LONG.replace(" ", "  "),
                "w".repeat(300),
                "sans-espace/".repeat(30),
                "a".repeat(98) + " b",
                "- " + LONG,
                LONG + ": " + LONG,
                LONG + " # " + LONG,
                "\"" + LONG + "\"",
                "next\u0085line",
                "line\u2028separator",
                "paragraph\u2029separator",
                "\u00a0no-break\u00a0",
                "thin\u202fspace",
                "z\u200bero");
    }

    /// Letters and signs from elsewhere, and those that are none.
    private static Stream<String> letters() {
        return Stream.of(
                "Œuvre d’été à Noël",
                "e\u0301te\u0301",
                "日本語のテキスト",
                "עברית",
                "العربية",
                "👩‍🚒 🇫🇷 🔥",
                "𝔘nicode",
                "\ufefframed",
                "a\ufeffb",
                "bell\u0007",
                "nul\u0000nul",
                "escape\u001b[0m",
                "delete\u007f",
                "c1\u009b",
                "\ufffd",
                "\uffff",
                "\ufffe",
                "soft\u00adhyphen",
                "\u202eright to left",
                "form\ffeed",
                "vertical\u000btab");
    }
}
