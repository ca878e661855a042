package app.courante.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.courante.plan.ContactMerge.Field;
import app.courante.plan.ContactMerge.Proposal;
import app.courante.plan.ContactMerge.Proposal.Changed;
import app.courante.plan.ContactMerge.Proposal.New;
import app.courante.plan.ContactMerge.Proposal.Same;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactMergeTest {
    private static final Person MOREL =
            new Person(
                    "morel",
                    "Claire Morel",
                    "Director",
                    List.of("06 39 98 56 01"),
                    "claire.morel@house.example",
                    LocalDate.of(2026, 10, 19));

    private static Person person(String name, String function, String email, String... phones) {
        return new Person(
                PersonId.of(name, Set.of()), name, function, List.of(phones), email, null);
    }

    private static Proposal proposal(List<Person> existing, Person incoming) {
        return ContactMerge.proposals(existing, List.of(incoming)).getFirst();
    }

    @Test
    void whoIsUnknownIsNew() {
        var bo = person("Bo", "", "bo@house.example");
        assertEquals(new New(bo), proposal(List.of(MOREL), bo));
        assertEquals(List.of(MOREL, bo), ContactMerge.accept(List.of(MOREL), List.of(new New(bo))));
    }

    @Test
    void whatIsKnownAlreadyIsTheSameHoweverItIsWritten() {
        var again =
                person("MOREL Claire", "", "Claire.Morel@House.example", "+33 (0)6.39.98.56.01");
        assertInstanceOf(Same.class, proposal(List.of(MOREL), again));
    }

    @Test
    void anEmptyFieldTakesNothingAway() {
        assertInstanceOf(
                Same.class, proposal(List.of(MOREL), person("Claire Morel", "", "", "0639985601")));
    }

    @Test
    void aNewNumberIsTriedAfterTheKnownOnes() {
        var changed =
                assertInstanceOf(
                        Changed.class,
                        proposal(
                                List.of(MOREL),
                                person(
                                        "Claire Morel",
                                        "CEO",
                                        "claire.morel@house.example",
                                        "06 39 98 56 51")));
        assertEquals(Set.of(Field.FUNCTION, Field.PHONES), changed.fields());
        assertEquals(List.of("06 39 98 56 01", "06 39 98 56 51"), changed.merged().phones());
        assertEquals("morel", changed.merged().id());
        assertEquals(MOREL.confirmedOn(), changed.merged().confirmedOn());
    }

    @Test
    void whoMarriedIsFoundByTheNumber() {
        var changed =
                assertInstanceOf(
                        Changed.class,
                        proposal(List.of(MOREL), person("Claire Petit", "", "", "0639985601")));
        assertEquals(Set.of(Field.NAME), changed.fields());
    }

    @Test
    void aSwitchboardIsNobody() {
        var board = "06 39 98 00 00";
        var existing = List.of(person("Ana", "", "", board), person("Bo", "", "", board));
        assertInstanceOf(New.class, proposal(existing, person("Cy", "", "", board)));
        var incoming = List.of(person("Di", "", "", board), person("Ed", "", "", board));
        for (var proposal : ContactMerge.proposals(List.of(person("Ana", "", "", board)), incoming))
            assertInstanceOf(New.class, proposal);
    }

    @Test
    void nobodyIsLostByAnIdThatIsTaken() {
        var other = person("Morel", "", "other@house.example");
        var twice = List.of(MOREL, MOREL);
        var merged = ContactMerge.accept(twice, List.of(new New(other), new New(other)));
        assertEquals(
                List.of("morel", "morel", "morel-2", "morel-3"),
                merged.stream().map(Person::id).toList());
    }

    @Test
    void twoChangesOfOnePersonAreBothTaken() {
        var first = person("Claire Morel", "", "", "06 39 98 56 51");
        var second = person("Claire Morel", "CEO", "", "06 39 98 56 52");
        var proposals = ContactMerge.proposals(List.of(MOREL), List.of(first, second));
        var merged = ContactMerge.accept(List.of(MOREL), proposals).getFirst();
        assertEquals(3, merged.phones().size());
        assertEquals("CEO", merged.function());
    }

    @Test
    void whatIsNotAcceptedChangesNothing() {
        assertEquals(List.of(MOREL), ContactMerge.accept(List.of(MOREL), List.of()));
    }

    @Test
    void thousandsAreComparedAtOnce() {
        var people =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> person("P" + i, "", "p" + i + "@house.example"))
                        .toList();
        for (var proposal : ContactMerge.proposals(people, people))
            assertInstanceOf(Same.class, proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "Anaïs Le Goff, anais-le-goff",
        "Œuvré-Straße 2, oeuvre-strasse-2",
        "李小龍, contact",
        "'  --  ', contact",
        "'', contact"
    })
    void anIdIsMadeOfPlainLetters(String name, String id) {
        assertEquals(id, PersonId.of(name, Set.of()));
        assertEquals(id + "-3", PersonId.of(name, Set.of(id, id + "-2")));
    }
}
