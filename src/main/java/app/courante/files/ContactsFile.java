package app.courante.files;

import app.courante.files.ContactFinding.Kind;
import app.courante.intake.Finding;
import app.courante.intake.Sheet;
import app.courante.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads contacts from a file of vCards or from a table, CSV or XLSX.
///
/// Which of them it is, its content tells and not its name. A file that is cut off, or of a kind
/// that is not known, is refused as a whole; a single contact that is of no use is left out and
/// told.
public final class ContactsFile {
    private static final Pattern CARD =
            Pattern.compile(
                    "^\\s*BEGIN\\s*:\\s*VCARD", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int REMARKS_TOLD = 20;

    private ContactsFile() {}

    /// Reads a file, of which faults then give the last part of the path.
    public static Reading<ContactsFound> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > ContactLimits.FILE_BYTES)
                return refused(name, ContactLimits.fileTooBig());
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(
                    name, new BadFile(0, "fault.table-unreachable", e.getClass().getSimpleName()));
        }
    }

    /// Reads a file that is in memory.
    public static Reading<ContactsFound> read(String name, byte[] bytes) {
        try {
            if (bytes.length > ContactLimits.FILE_BYTES) throw ContactLimits.fileTooBig();
            var contacts = new ContactList();
            if (!Workbook.isZip(bytes) && readCards(bytes, contacts)) return done(name, contacts);
            if (name.toLowerCase(Locale.ROOT).endsWith(".vcf"))
                throw new BadFile(0, "fault.contacts-no-card");
            return switch (SheetFile.read(name, bytes)) {
                case SheetFile.Read(var sheets) -> {
                    readTable(sheets, contacts);
                    yield done(name, contacts);
                }
                case SheetFile.Unreadable(var faults) -> new Reading.Refused<>(faults);
            };
        } catch (BadFile e) {
            return refused(name, e);
        }
    }

    /// False when this is no file of vCards.
    private static boolean readCards(byte[] bytes, ContactList contacts) throws BadFile {
        TableText decoded;
        try {
            decoded = TableText.of(bytes);
        } catch (BadFile _) {
            return false;
        }
        if (!CARD.matcher(decoded.text()).find()) return false;
        if (decoded.oldEncoding()) contacts.tell(ContactFinding.at(0, Kind.OLD_ENCODING));
        VCards.read(decoded.text(), contacts);
        return true;
    }

    /// The first sheet that names the columns of contacts; the others are told.
    private static void readTable(List<Sheet> sheets, ContactList contacts) throws BadFile {
        int index = 0;
        while (index < sheets.size() && !useful(sheets.get(index))) index++;
        if (index == sheets.size()) throw ContactColumns.none(sheets.getFirst());
        var chosen = sheets.get(index);
        for (int other = 0; other < sheets.size(); other++)
            if (other != index)
                contacts.tell(ContactFinding.at(0, Kind.OTHER_SHEET, sheets.get(other).name()));
        if (chosen.findings().contains(Finding.ofFile(Finding.Kind.OLD_ENCODING)))
            contacts.tell(ContactFinding.at(0, Kind.OLD_ENCODING));
        ContactTable.read(chosen, contacts);
    }

    private static boolean useful(Sheet sheet) {
        return ContactColumns.of(sheet.rows().getFirst()).useful();
    }

    /// Without anybody the remarks are all there is to say, so they are the faults.
    private static Reading<ContactsFound> done(String name, ContactList contacts) {
        var found = contacts.found();
        if (!found.people().isEmpty()) return new Reading.Done<>(found);
        var faults = new ArrayList<Fault>();
        faults.add(Fault.of(name, 0, "fault.contacts-none"));
        found.findings().stream()
                .limit(REMARKS_TOLD)
                .map(told -> told.in(name))
                .forEach(faults::add);
        return new Reading.Refused<>(faults);
    }

    private static Reading<ContactsFound> refused(String name, BadFile why) {
        return new Reading.Refused<>(List.of(why.in(name)));
    }
}
