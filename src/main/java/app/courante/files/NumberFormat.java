package app.courante.files;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a spreadsheet shows the number in a cell.
///
/// @param decimals how many it shows; -1 for as many as there are
record NumberFormat(Shown shown, int decimals) {
    /// What the reader of the sheet takes the number for.
    enum Shown {
        NUMBER,
        PERCENT,
        /// A day, with or without a time.
        DATE,
        /// A time of the day, which also counts as a length below one day.
        TIME,
        /// A length of time that may be longer than a day: `[h]:mm`.
        SPAN,
        /// In a way of its own: money, fractions, telephone numbers with their zero.
        OTHER
    }

    static final NumberFormat GENERAL = new NumberFormat(Shown.NUMBER, -1);

    /// What in a format is shown as it stands, and colours and conditions; `[h]` is a time.
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");
    private static final Pattern NUMBER = Pattern.compile("(?:#,##)?0(?:\\.(0+))?(%?)");

    /// The format of this code, such as `dd/mm/yyyy` or `0.00`.
    static NumberFormat of(String code) {
        var first = code.split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (first.equals("general") || first.equals("@")) return GENERAL;
        var plain = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        if (DATE_LETTER.matcher(plain).find()) return new NumberFormat(time(plain), -1);
        var number = NUMBER.matcher(first);
        if (!number.matches()) return new NumberFormat(Shown.OTHER, -1);
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        return new NumberFormat(number.group(2).isEmpty() ? Shown.NUMBER : Shown.PERCENT, decimals);
    }

    /// One of the formats that every workbook has without saying so.
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 0, 49 -> GENERAL;
            case 1, 3 -> new NumberFormat(Shown.NUMBER, 0);
            case 2, 4 -> new NumberFormat(Shown.NUMBER, 2);
            case 9 -> new NumberFormat(Shown.PERCENT, 0);
            case 10 -> new NumberFormat(Shown.PERCENT, 2);
            case 18, 19, 20, 21, 45, 47 -> new NumberFormat(Shown.TIME, -1);
            case 46 -> new NumberFormat(Shown.SPAN, -1);
            case 14, 15, 16, 17, 22 -> new NumberFormat(Shown.DATE, -1);
            default -> {
                boolean date = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
                yield new NumberFormat(date ? Shown.DATE : Shown.OTHER, -1);
            }
        };
    }

    /// Whether its numbers count days.
    boolean isTime() {
        return switch (shown) {
            case DATE, TIME, SPAN -> true;
            case NUMBER, PERCENT, OTHER -> false;
        };
    }

    private static Shown time(String plain) {
        if (plain.contains("[")) return Shown.SPAN;
        boolean onlyTime = plain.contains("h") || plain.contains("s");
        return onlyTime && !plain.contains("d") && !plain.contains("y") ? Shown.TIME : Shown.DATE;
    }
}
