package app.courante.files;

import app.courante.document.Quote;
import app.courante.files.ContactColumns.Part;
import app.courante.files.ContactFinding.Kind;
import app.courante.intake.Sheet;
import app.courante.intake.Sheet.Row;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads contacts from a table whose first row names the columns.
final class ContactTable {
    /// How several numbers stand in one cell. A slash alone may stand within a number.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;,|\\n]|:::|\\s/\\s|\\s(?:ou|or|puis|then)\\s)\\s*");

    /// A French number that a spreadsheet took for a figure.
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");

    private ContactTable() {}

    static void read(Sheet sheet, ContactList contacts) throws BadFile {
        var header = sheet.rows().getFirst();
        var columns = ContactColumns.of(header);
        var rows = sheet.rows().subList(1, sheet.rows().size());
        for (int column : columns.unknown())
            if (rows.stream().anyMatch(row -> !row.cell(column).blank()))
                contacts.tell(
                        ContactFinding.at(
                                header.line(),
                                Kind.UNKNOWN_COLUMN,
                                Quote.of(header.cell(column).text())));
        for (var row : rows) contacts.add(contact(row, columns, contacts));
    }

    private static WrittenContact contact(Row row, ContactColumns columns, ContactList contacts) {
        return new WrittenContact(
                row.line(),
                name(row, columns),
                String.join(", ", columns.texts(Part.FUNCTION, row)),
                String.join(", ", columns.texts(Part.ORGANISATION, row)),
                apart(columns.texts(Part.PHONE, row)).stream()
                        .map(phone -> withZero(row.line(), phone, contacts))
                        .toList(),
                apart(columns.texts(Part.EMAIL, row)));
    }

    private static String withZero(int line, String phone, ContactList contacts) {
        if (!WITHOUT_ZERO.matcher(phone).matches()) return phone;
        contacts.tell(ContactFinding.at(line, Kind.LOST_ZERO, phone, "0" + phone));
        return "0" + phone;
    }

    private static String name(Row row, ContactColumns columns) {
        var parts =
                Stream.of(Part.FIRST_NAME, Part.LAST_NAME)
                        .flatMap(part -> columns.texts(part, row).stream())
                        .toList();
        var whole = columns.texts(Part.NAME, row);
        // Where a table has both, the parts are what people filled in.
        return String.join(" ", parts.isEmpty() ? whole : parts);
    }

    private static List<String> apart(List<String> cells) {
        return cells.stream().flatMap(cell -> Arrays.stream(BETWEEN.split(cell))).toList();
    }
}
