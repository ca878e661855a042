package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.files.ContactFinding.Kind;
import app.courante.plan.Person;
import app.courante.plan.PersonId;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsFileTest {
    private static final String ANA =
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Costa\nTEL:06 39 98 56 01\nEND:VCARD\n";

    private static Reading<ContactsFound> read(String text) {
        return ContactsFile.read("contacts.vcf", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ContactsFound found(Reading<ContactsFound> reading) {
        return switch (reading) {
            case Reading.Done<ContactsFound>(var found) -> found;
            case Reading.Refused<ContactsFound>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static ContactsFound csv(String text) {
        return found(ContactsFile.read("c.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(Reading<ContactsFound> reading) {
        return switch (reading) {
            case Reading.Refused<ContactsFound>(var faults) -> {
                for (var fault : faults)
                    for (var language : Language.values())
                        assertTrue(!Texts.in(language).of(fault).equals(fault.key()), fault.key());
                yield faults;
            }
            case Reading.Done<ContactsFound>(var found) -> throw new AssertionError(found);
        };
    }

    private static String fault(Reading<ContactsFound> reading) {
        var first = faults(reading).getFirst();
        return first.key().substring("fault.".length()) + " " + first.line();
    }

    private static List<String> kinds(ContactsFound found) {
        return found.findings().stream().map(told -> told.kind() + " " + told.line()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "hello", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"})
    void aFileWithoutCardsIsRefused(String text) {
        assertEquals("contacts-no-card 0", fault(read(text)));
    }

    @Test
    void aCardThatIsCutOffRefusesTheFileAndSaysWhereItBegins() {
        assertEquals("contacts-cut-off 6", fault(read(ANA + ANA.substring(0, 40))));
        assertEquals("contacts-cut-off 1", fault(read(ANA.replace("END:VCARD\n", "") + ANA)));
    }

    @Test
    void aVersionFromElsewhereIsRefusedOnItsLine() {
        assertEquals("contacts-version 2", fault(read(ANA.replace("3.0", "9.9"))));
    }

    @Test
    void cardsWithinCardsWithoutEndAreRefused() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertEquals(
                                "contacts-cut-off 1",
                                fault(read("BEGIN:VCARD\n".repeat(1_000_000)))));
    }

    @Test
    void anAssistantsCardWithinACardIsLeftOut() {
        var nested = ANA.replace("TEL", "AGENT:\n" + ANA.replace("Ana", "Bo") + "TEL");
        var found = found(read(nested));
        assertEquals(List.of("Ana Costa"), found.people().stream().map(Person::name).toList());
        assertEquals(List.of("CARD_IN_CARD 5"), kinds(found));
    }

    @Test
    void hugeFilesAreRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    var field = ANA.replace("Costa", "x".repeat(50 << 20));
                    assertEquals("contacts-too-big 0", fault(read(field)));
                    var card = ANA.replace("Costa", "x".repeat(5 << 20));
                    assertEquals("contacts-card-too-long 1", fault(read(card)));
                    assertEquals("contacts-too-many 50001", fault(read(ANA.repeat(20_000))));
                    var rows = "nom;tel\n" + "A;0639985601\n".repeat(900_000);
                    assertEquals(
                            "contacts-too-many 10002",
                            fault(
                                    ContactsFile.read(
                                            "c.csv", rows.getBytes(StandardCharsets.UTF_8))));
                });
    }

    @Test
    void aMillionFoldedLinesEnd() {
        var folded = ANA.replace("Costa\n", "Costa\nNOTE:a\n" + " b\n".repeat(1_000_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertEquals(1, found(read(folded)).people().size()));
    }

    @Test
    void noiseNeverThrows() {
        var chance = new Random(7);
        for (int run = 0; run < 200; run++) {
            var noise = new byte[chance.nextInt(4000)];
            chance.nextBytes(noise);
            faults(ContactsFile.read("x.vcf", noise));
            var broken = ANA.repeat(3).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 5; i++)
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            if (ContactsFile.read("x.vcf", broken) instanceof Reading.Refused<ContactsFound> no)
                faults(no);
        }
    }

    @Test
    void whoHasNoWayToBeReachedIsLeftOutAndTold() {
        var lonely = ANA.replace("TEL:06 39 98 56 01\n", "").replace("Ana", "Bo");
        var found = found(read(lonely + ANA));
        assertEquals(1, found.people().size());
        assertEquals(List.of("UNREACHABLE 1"), kinds(found));
        assertEquals(
                List.of("fault.contacts-none", "contact-finding.unreachable"),
                faults(read(lonely)).stream().map(Fault::key).toList());
    }

    @Test
    void numbersAreCleanedAndFaxesLeftOut() {
        var found =
                found(
                        read(
                                ANA.replace(
                                        "TEL:06 39 98 56 01",
                                        "TEL;TYPE=FAX:06 39 98 56 09\nTEL:none\nTEL:\u202a06 39 98 56 02\u202c\nTEL;TYPE=CELL,PREF:+33639985601\nTEL:06 39 98 56 01\nEMAIL:not an address\nEMAIL:a@x.example\nEMAIL;TYPE=PREF:b@x.example")));
        var ana = found.people().getFirst();
        assertEquals(List.of("+33639985601", "06 39 98 56 02"), ana.phones());
        assertEquals("b@x.example", ana.email());
        assertEquals(
                List.of("FAX 1", "UNREADABLE_PHONE 1", "UNREADABLE_EMAIL 1", "SECOND_EMAIL 1"),
                kinds(found));
    }

    @Test
    void onePersonOnTwoCardsIsOneContact() {
        var more = ANA.replace("Ana Costa", "COSTA Ana").replace("END", "TEL:06 39 98 56 02\nEND");
        var found = found(read(ANA + more));
        assertEquals(
                List.of("06 39 98 56 01", "06 39 98 56 02"), found.people().getFirst().phones());
        assertEquals(List.of("DUPLICATE 6"), kinds(found));
    }

    @Test
    void namesakesStayTwoWithIdsOfTheirOwn() {
        var found = found(read(ANA + ANA.replace("56 01", "56 07")));
        assertEquals(
                List.of("ana-costa", "ana-costa-2"),
                found.people().stream().map(Person::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Nom;Prénom;Fonction;Société;Tél. mobile;Courriel",
        "Last Name;First Name;Job Title;Company;Mobile Phone;E-mail Address",
        "Family Name;Given Name;Organization 1 - Title;Organization 1 - Name;Phone 1 - Value;E-mail 1 - Value"
    })
    void theColumnsOfTablesAreFound(String header) {
        var found = csv(header + "\nCosta;Ana;Chef;Acme;0639985601 ou 0639985602;a@x.example\n");
        assertEquals(
                new Person(
                        "ana-costa",
                        "Ana Costa",
                        "Chef (Acme)",
                        List.of("0639985601", "0639985602"),
                        "a@x.example",
                        null),
                found.people().getFirst());
        assertEquals(List.of(), kinds(found));
    }

    @Test
    void whatATableHoldsBesideIsTold() {
        var found = csv("Nom,Couleur,Vide,Téléphone\nAna,rouge,,639985601\n,,,06 39 98 56 02\n");
        assertEquals(List.of("0639985601"), found.people().getFirst().phones());
        assertEquals(List.of("UNKNOWN_COLUMN 1", "LOST_ZERO 2", "NAMELESS 3"), kinds(found));
    }

    @Test
    void aCardKeepsItsNumbersAsTheyAre() {
        var found = found(read(ANA.replace("06 39 98 56 01", "123456789")));
        assertEquals(List.of("123456789"), found.people().getFirst().phones());
    }

    @Test
    void aTableWithoutColumnsOfContactsIsRefused() {
        var table = "heure;texte\n10:00;Panne\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("contacts-no-columns 1", fault(ContactsFile.read("log.csv", table)));
    }

    @Test
    void everyFindingHasItsSentence() {
        for (var kind : Kind.values())
            for (var language : Language.values())
                assertTrue(
                        ContactFinding.at(3, kind, "a", 2, 3)
                                .sentence(Texts.in(language))
                                .contains("3"));
    }

    @ParameterizedTest
    @CsvSource({
        "John_Doe_EVOLUTION.vcf, 'Mr. John Richter, James Doe Sr.'",
        "John_Doe_MS_OUTLOOK.vcf, Mr. John Richter James Doe Sr.",
        "outlook-2007.vcf, Mr. Michael Angstadt Jr.",
        "rfc2426-example.vcf, Frank Dawson;Tim Howes",
        "rfc6350-example.vcf, Simon Perreault",
        "gmail-list.vcf, Arnold Smith;Chris Beatle;Doug White",
        "John_Doe_ANDROID.vcf, john.doe@company.com;jane.doe@company.com;Ñ Ñ Ñ Ñ Ñ;Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ;Ñ Ñ Ñ Ñ;ÑÑÑÑ"
    })
    void whatRealProgramsWriteIsRead(String file, String names) {
        var path = Path.of("../shared/data/vcard", file);
        Assumptions.assumeTrue(Files.exists(path), "no sample " + path);
        var found = found(ContactsFile.read(path));
        assertEquals(
                List.of(names.split(";")),
                found.people().stream().map(Person::name).toList(),
                kinds(found).toString());
    }

    @Test
    void cardsWrittenForTelephonesAreReadBackTheSame() throws Exception {
        var people = new ArrayList<Person>();
        var odd = List.of("Anaïs, dite « Ana »; \\ ok", "A:B", "李小龍", "x".repeat(200), "É\u00e9");
        for (var name : odd)
            people.add(
                    new Person(
                            PersonId.of(
                                    name, new HashSet<>(people.stream().map(Person::id).toList())),
                            name,
                            "Chef, « nuit »; " + name,
                            List.of("06 39 98 56 01", "+33 6 39 98 57 0" + people.size()),
                            "a" + people.size() + "@x.example",
                            null));
        var out = new ByteArrayOutputStream();
        ContactCards.write(people, "House", out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("VERSION:4.0\r\n"));
        var found = found(ContactsFile.read("out.vcf", out.toByteArray()));
        assertEquals(people, found.people());
        assertEquals(List.of(), kinds(found));
    }
}
