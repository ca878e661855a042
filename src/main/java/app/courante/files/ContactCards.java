package app.courante.files;

import app.courante.plan.Person;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// Writes contacts as vCards of version 4.0, for telephones and mail programs.
public final class ContactCards {
    private ContactCards() {}

    /// Writes one card a person and leaves the stream open.
    ///
    /// @param house whose plan it is, so that a card read in again replaces the one before
    public static void write(List<Person> people, String house, OutputStream out)
            throws IOException {
        var writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
        for (var person : people) writer.write(card(person, house));
        writer.flush();
    }

    private static VCard card(Person person, String house) {
        var card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid(uid(house + "\n" + person.id())));
        card.setFormattedName(person.name());
        if (!person.function().isEmpty()) card.addTitle(person.function());
        for (int i = 0; i < person.phones().size(); i++) {
            var phone = new Telephone(person.phones().get(i));
            phone.getParameters().put(VCardParameters.PREF, String.valueOf(Math.min(100, i + 1)));
            card.addTelephoneNumber(phone);
        }
        if (!person.email().isEmpty()) card.addEmail(person.email());
        return card;
    }

    private static String uid(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
