package app.courante.files;

import app.courante.document.Quote;
import app.courante.files.ContactFinding.Kind;
import app.courante.plan.KnownPeople;
import app.courante.plan.Person;
import app.courante.plan.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Contacts as they are found in a file: made usable, each once, with what was noticed.
final class ContactList {
    private final List<ContactFinding> findings = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    /// Where a name with one of its numbers or addresses was met first.
    private final Map<String, Integer> met = new HashMap<>();

    private final Map<String, Integer> emails = new HashMap<>();

    private int seen;

    private record Kept(
            int line, String name, String function, List<String> phones, String email) {}

    void tell(ContactFinding finding) {
        findings.add(finding);
    }

    void add(WrittenContact written) throws BadFile {
        if (++seen > ContactLimits.CONTACTS) throw ContactLimits.tooMany(written.line());
        int line = written.line();
        var phones = phones(line, written.phones());
        var email = email(line, written.emails());
        var organisation = clean(written.organisation());
        var name = name(line, clean(written.name()), organisation, email);
        if (name == null) return;
        var function = function(clean(written.function()), organisation, name);
        if (Math.max(name.length(), function.length()) > ContactLimits.TEXT_CHARS)
            say(line, Kind.TOO_LONG, Quote.of(name), ContactLimits.TEXT_CHARS);
        else if (phones.isEmpty() && email.isEmpty()) say(line, Kind.UNREACHABLE, name);
        else keep(new Kept(line, name, function, phones, email));
    }

    ContactsFound found() {
        var people = new ArrayList<Person>();
        var taken = new HashSet<String>();
        for (var contact : kept) {
            var id = PersonId.of(contact.name(), taken);
            taken.add(id);
            people.add(
                    new Person(
                            id,
                            contact.name(),
                            contact.function(),
                            contact.phones(),
                            contact.email(),
                            null));
        }
        return new ContactsFound(
                people,
                findings.stream().sorted(Comparator.comparingInt(ContactFinding::line)).toList());
    }

    /// One person on two cards is one contact with the numbers of both.
    private void keep(Kept contact) {
        var keys = keys(contact);
        var index = keys.stream().map(met::get).filter(i -> i != null).findFirst();
        if (index.isPresent()) {
            var first = kept.get(index.get());
            kept.set(index.get(), together(first, contact));
            say(contact.line(), Kind.DUPLICATE, contact.name(), first.line());
            keys.forEach(key -> met.putIfAbsent(key, index.get()));
            return;
        }
        var email = contact.email().toLowerCase(Locale.ROOT);
        var other = email.isEmpty() ? null : emails.putIfAbsent(email, contact.line());
        if (other != null)
            say(contact.line(), Kind.SHARED_EMAIL, contact.name(), contact.email(), other);
        keys.forEach(key -> met.put(key, kept.size()));
        kept.add(contact);
    }

    private static List<String> keys(Kept contact) {
        var name = KnownPeople.plain(contact.name()) + "\n";
        var keys = new ArrayList<String>();
        for (var phone : contact.phones()) keys.add(name + KnownPeople.digits(phone));
        if (!contact.email().isEmpty()) keys.add(name + contact.email().toLowerCase(Locale.ROOT));
        return keys;
    }

    private static Kept together(Kept first, Kept second) {
        var phones = new LinkedHashMap<String, String>();
        for (var phone : first.phones()) phones.put(KnownPeople.digits(phone), phone);
        for (var phone : second.phones()) phones.putIfAbsent(KnownPeople.digits(phone), phone);
        return new Kept(
                first.line(),
                first.name(),
                first.function().isEmpty() ? second.function() : first.function(),
                phones.values().stream().limit(ContactLimits.PHONES).toList(),
                first.email().isEmpty() ? second.email() : first.email());
    }

    private @Nullable String name(int line, String name, String organisation, String email) {
        if (!name.isEmpty()) return name;
        var other = organisation.isEmpty() ? email : organisation;
        if (other.isEmpty()) {
            say(line, Kind.NAMELESS);
            return null;
        }
        say(line, Kind.OTHER_NAME, Quote.of(other));
        return other;
    }

    private static String function(String function, String organisation, String name) {
        if (organisation.isEmpty() || organisation.equals(name)) return function;
        return function.isEmpty() ? organisation : function + " (" + organisation + ")";
    }

    private List<String> phones(int line, List<String> written) {
        var phones = new LinkedHashMap<String, String>();
        for (var text : written) {
            var phone = clean(text);
            if (phone.isEmpty()) continue;
            if (phone.replaceAll("\\D", "").length() < 3
                    || phone.length() > ContactLimits.PHONE_CHARS) {
                say(line, Kind.UNREADABLE_PHONE, Quote.of(phone));
                continue;
            }
            if (phones.size() < ContactLimits.PHONES)
                phones.putIfAbsent(KnownPeople.digits(phone), phone);
        }
        return List.copyOf(phones.values());
    }

    private String email(int line, List<String> written) {
        var first = "";
        for (var text : written) {
            var email = clean(text);
            if (email.isEmpty() || email.equalsIgnoreCase(first)) continue;
            if (!email.matches("[^\\s@]{1,64}@[^\\s@]{1,190}"))
                say(line, Kind.UNREADABLE_EMAIL, Quote.of(email));
            else if (first.isEmpty()) first = email;
            else say(line, Kind.SECOND_EMAIL, first, email);
        }
        return first;
    }

    /// On one line, without what is not seen: telephones put marks of direction around numbers.
    private static String clean(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    }

    private void say(int line, Kind kind, Object... details) {
        findings.add(ContactFinding.at(line, kind, details));
    }
}
