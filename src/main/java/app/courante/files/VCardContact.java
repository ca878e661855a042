package app.courante.files;

import app.courante.document.Quote;
import app.courante.files.ContactFinding.Kind;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a vCard says of somebody, whatever its version.
final class VCardContact {
    private VCardContact() {}

    /// Null when the card cannot be read, which is told.
    static @Nullable WrittenContact of(int line, String card, ContactList contacts) {
        try (var reader = new VCardReader(card, VCardVersion.V3_0)) {
            var read = reader.readNext();
            if (read != null) return contact(line, read, contacts);
        } catch (IOException | RuntimeException _) {
            // Whatever trips the parser on a card from outside costs that card, not the file.
        }
        contacts.tell(ContactFinding.at(line, Kind.UNREADABLE_CARD));
        return null;
    }

    private static WrittenContact contact(int line, VCard card, ContactList contacts) {
        var function = first(card.getTitles());
        return new WrittenContact(
                line,
                name(card),
                function.isEmpty() ? first(card.getRoles()) : function,
                organisation(card),
                phones(line, card, contacts),
                emails(card));
    }

    private static String name(VCard card) {
        var whole = card.getFormattedName();
        if (whole != null && whole.getValue() != null && !whole.getValue().isBlank())
            return whole.getValue();
        var parts = card.getStructuredName();
        return parts == null
                ? ""
                : Stream.of(parts.getGiven(), parts.getFamily())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private static String organisation(VCard card) {
        var organisation = card.getOrganization();
        return organisation == null
                ? ""
                : organisation.getValues().stream()
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private static List<String> phones(int line, VCard card, ContactList contacts) {
        var phones = new ArrayList<String>();
        for (var phone : preferred(card.getTelephoneNumbers(), VCardContact::rank)) {
            var number = number(phone);
            if (phone.getTypes().contains(TelephoneType.FAX))
                contacts.tell(ContactFinding.at(line, Kind.FAX, Quote.of(number)));
            else phones.add(number);
        }
        return phones;
    }

    private static String number(Telephone phone) {
        var uri = phone.getUri();
        if (uri == null) return Objects.requireNonNullElse(phone.getText(), "");
        return uri.getExtension() == null
                ? uri.getNumber()
                : uri.getNumber() + " ext. " + uri.getExtension();
    }

    private static List<String> emails(VCard card) {
        return preferred(card.getEmails(), VCardContact::rank).stream()
                .map(Email::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    private static int rank(Telephone phone) {
        return rank(phone.getPref(), phone.getTypes().contains(TelephoneType.PREF));
    }

    private static int rank(Email email) {
        return rank(email.getPref(), email.getTypes().contains(EmailType.PREF));
    }

    private static int rank(@Nullable Integer pref, boolean preferred) {
        if (pref != null) return pref;
        return preferred ? 1 : Integer.MAX_VALUE;
    }

    private static <T> List<T> preferred(List<T> things, java.util.function.ToIntFunction<T> rank) {
        return things.stream().sorted(Comparator.comparingInt(rank)).toList();
    }

    private static String first(List<? extends TextProperty> texts) {
        return texts.stream()
                .map(TextProperty::getValue)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
