package app.courante.files;

import app.courante.document.Quote;
import app.courante.files.ContactFinding.Kind;
import java.util.regex.Pattern;

/// Takes a text of vCards apart, so that each card is read by itself and its line is known.
final class VCards {
    private static final Pattern BEGIN = line("BEGIN\\s*:\\s*VCARD");
    private static final Pattern END = line("END\\s*:\\s*VCARD");
    private static final Pattern VERSION = line("VERSION[^:]{0,40}:\\s*(.{0,40}).*");
    private static final Pattern AGENT = line("AGENT[^:]{0,40}:");
    private static final Pattern KNOWN_VERSION = Pattern.compile("2\\.1|3\\.0|4\\.0");

    private final String text;
    private final ContactList contacts;
    private final StringBuilder card = new StringBuilder();
    private int begun;
    private int depth;
    private int cards;

    private VCards(String text, ContactList contacts) {
        this.text = text;
        this.contacts = contacts;
    }

    private static Pattern line(String regex) {
        return Pattern.compile("\\s{0,8}" + regex + "\\s{0,8}", Pattern.CASE_INSENSITIVE);
    }

    static void read(String text, ContactList contacts) throws BadFile {
        new VCards(text, contacts).read();
    }

    private void read() throws BadFile {
        int at = 0;
        for (int number = 1; at < text.length(); number++) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            var line = text.substring(at, end);
            at = end + 1;
            if (BEGIN.matcher(line).matches()) begin(number);
            else if (depth > 0 && END.matcher(line).matches()) end();
            else if (depth == 1) within(line, number);
        }
        if (depth > 0) throw new BadFile(begun, "fault.contacts-cut-off");
    }

    private void begin(int number) throws BadFile {
        if (++cards > ContactLimits.CONTACTS) throw ContactLimits.tooMany(number);
        if (depth++ == 0) {
            begun = number;
            card.setLength(0);
            return;
        }
        // A card in a card is somebody's assistant; many of them are cards that never end.
        if (depth > ContactLimits.CARDS_IN_CARDS)
            throw new BadFile(begun, "fault.contacts-cut-off");
        contacts.tell(ContactFinding.at(number, Kind.CARD_IN_CARD));
    }

    private void within(String line, int number) throws BadFile {
        var version = VERSION.matcher(line);
        if (version.matches()) {
            var told = version.group(1).strip();
            if (!KNOWN_VERSION.matcher(told).matches())
                throw new BadFile(number, "fault.contacts-version", Quote.of(told));
        }
        if (AGENT.matcher(line).matches()) return;
        if (card.length() + line.length() > ContactLimits.CARD_CHARS)
            throw ContactLimits.cardTooLong(begun);
        card.append(line).append('\n');
    }

    private void end() throws BadFile {
        if (--depth > 0) return;
        var contact = VCardContact.of(begun, "BEGIN:VCARD\n" + card + "END:VCARD\n", contacts);
        if (contact != null) contacts.add(contact);
    }
}
