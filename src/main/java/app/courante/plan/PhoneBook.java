package app.courante.plan;

import app.courante.plan.Communication.Contact;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers by which a plan reaches people and suppliers, found again in any text, whichever way
/// they are written there.
public final class PhoneBook {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d+])\\+?\\d(?:[ .()\\u00a0\\u202f-]{0,3}\\d){7,14}(?!\\d)");

    private final Set<String> digits = new HashSet<>();

    /// @param plan null holds none
    public PhoneBook(@Nullable Plan plan) {
        if (plan == null) return;
        Stream.of(
                        plan.people().stream().flatMap(person -> person.phones().stream()),
                        plan.arrangement().bridges().stream().map(bridge -> bridge.phone()),
                        plan.communication().audiences().stream()
                                .flatMap(audience -> audience.contacts().stream())
                                .map(Contact::phone),
                        plan.resources().suppliers().stream()
                                .map(supplier -> supplier.supportLine()))
                .flatMap(numbers -> numbers)
                .map(KnownPeople::digits)
                .filter(number -> !number.isEmpty())
                .forEach(digits::add);
    }

    /// Whether a number is one of these.
    public boolean holds(String number) {
        return digits.contains(KnownPeople.digits(number));
    }

    /// The text with each of these numbers put as told.
    public String put(String text, UnaryOperator<String> told) {
        return NUMBER.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                holds(found.group()) ? told.apply(found.group()) : found.group()));
    }
}
