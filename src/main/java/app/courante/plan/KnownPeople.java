package app.courante.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Some people, found by what belongs to one of them alone.
public final class KnownPeople {
    /// Empty for what several share, such as a switchboard's number.
    private final Map<String, Optional<Person>> emails = new HashMap<>();

    private final Map<String, Optional<Person>> phones = new HashMap<>();
    private final Map<String, Optional<Person>> names = new HashMap<>();

    public KnownPeople(List<Person> people) {
        people.forEach(this::add);
    }

    public void add(Person person) {
        remember(emails, email(person), person);
        person.phones().stream()
                .map(KnownPeople::digits)
                .distinct()
                .forEach(digits -> remember(phones, digits, person));
        remember(names, plain(person.name()), person);
    }

    public Optional<Person> byEmail(Person person) {
        return emails.getOrDefault(email(person), Optional.empty());
    }

    public Optional<Person> byPhone(String phone) {
        return phones.getOrDefault(digits(phone), Optional.empty());
    }

    public Optional<Person> byName(Person person) {
        return names.getOrDefault(plain(person.name()), Optional.empty());
    }

    private static void remember(Map<String, Optional<Person>> people, String key, Person person) {
        if (!key.isEmpty()) people.merge(key, Optional.of(person), (_, _) -> Optional.empty());
    }

    /// An e-mail address by which its case does not matter.
    public static String email(Person person) {
        return person.email().strip().toLowerCase(Locale.ROOT);
    }

    /// A French number in its national form, whichever way it is written; others by their digits.
    public static String digits(String phone) {
        // The (0) of +33 (0)6 is said at home and left out from abroad.
        return phone.replaceAll("[^0-9+]", "")
                .replaceFirst("^(?:\\+|00)330?", "0")
                .replace("+", "");
    }

    /// A name without case and accents, its words in one order: directories turn them round.
    public static String plain(String name) {
        var words =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+");
        return String.join(" ", Arrays.stream(words).sorted().toList()).strip();
    }
}
