package app.courante.files;

import app.courante.text.Fault;
import app.courante.text.Texts;
import java.util.List;

/// Something about a contact in a file that the user should know before it is taken in.
///
/// @param line where the card or the row begins, counted from 1; 0 for the whole file
/// @param details what its sentence `contact-finding.…` names, in that order
public record ContactFinding(Kind kind, int line, List<Object> details) {
    /// What can be found; one text each.
    public enum Kind {
        OLD_ENCODING,
        OTHER_SHEET,
        UNKNOWN_COLUMN,
        UNREADABLE_CARD,
        CARD_IN_CARD,
        NAMELESS,
        /// A contact without a name is called by its organisation or its e-mail address.
        OTHER_NAME,
        UNREACHABLE,
        TOO_LONG,
        FAX,
        UNREADABLE_PHONE,
        /// Spreadsheets take a number for a figure and drop the zero in front.
        LOST_ZERO,
        UNREADABLE_EMAIL,
        SECOND_EMAIL,
        DUPLICATE,
        SHARED_EMAIL
    }

    public ContactFinding {
        details = List.copyOf(details);
    }

    static ContactFinding at(int line, Kind kind, Object... details) {
        return new ContactFinding(kind, line, List.of(details));
    }

    /// The same as what is wrong with a file of this name.
    Fault in(String file) {
        return Fault.of(file, line, Texts.key("contact-finding", kind), details.toArray());
    }

    public String sentence(Texts texts) {
        var what = texts.of("contact-finding", kind, details.toArray());
        return line == 0 ? what : texts.of("contact.at-line", line, what);
    }
}
