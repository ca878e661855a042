package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Plan;
import app.courante.plan.Resources.SiteUse;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileTest {
    private static final String IDENTITY = "identity: {title: Plan, version: 1}\n";

    @Test
    void valuesAreReadByTheirType() {
        var plan =
                plan(
                        """
                        identity:
                          title: Relation client   # a remark
                          version: 4.2
                          inForceFrom: 2026-09-02
                        activities:
                          - id: calls
                            name: "Calls: all of them"
                            priority: 1
                            rto: 1 h 30
                            eurosLostPerHour: 5 000
                            strategy:
                              mtpd: 2 h
                              procedure:
                                - First
                                - >-
                                  Then, in
                                  two lines
                        arrangement:
                          roles: [{id: director, name: Director, exclusive: true}]
                        resources:
                          sites: [{id: v, name: Villeurbanne, use: fallback}]
                        recovery:
                          backups: [{id: b, name: B, lastSuccess: 2026-11-22 23:00, rpo: 1 j}]
                        """);
        var activity = plan.activities().getFirst();
        assertEquals("Relation client", plan.identity().title());
        assertEquals("4.2", plan.identity().version());
        assertEquals(LocalDate.of(2026, 9, 2), plan.identity().inForceFrom());
        assertEquals("Calls: all of them", activity.name());
        assertEquals(Duration.ofMinutes(90), activity.rto());
        assertEquals(Duration.ofHours(2), activity.mtpd());
        assertEquals(5000, activity.eurosLostPerHour());
        assertEquals(List.of("First", "Then, in two lines"), activity.strategy().procedure());
        assertTrue(plan.arrangement().roles().getFirst().exclusive());
        assertEquals(SiteUse.FALLBACK, plan.resources().sites().getFirst().use());
        var backup = plan.recovery().backups().getFirst();
        assertEquals(LocalDateTime.of(2026, 11, 22, 23, 0), backup.lastSuccess());
        assertEquals(Duration.ofDays(1), backup.rpo());
    }

    @Test
    void whatIsAbsentIsEmpty() {
        var plan = plan(IDENTITY + "activities: [{id: a, name: A, priority: 1, rto: , owner: ~}]");
        var activity = plan.activities().getFirst();
        assertEquals(null, activity.rto());
        assertEquals("", activity.owner());
        assertEquals(List.of(), activity.strategy().procedure());
        assertEquals(List.of(), plan.people());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertEquals("Plan", plan("\ufeff" + IDENTITY).identity().title());
    }

    @Test
    void allFaultsAreToldInTheOrderOfTheirLines() {
        assertEquals(
                List.of(
                        "2 missing-key [title]",
                        "2 unknown-key-near [titel, title]",
                        "8 duration [rto, soon]",
                        "9 unknown-key [titles, identity, purpose, levels, activities, risks,"
                                + " arrangement, people, communication, contractDeadlines, obligations,"
                                + " resources, recovery, upkeep]"),
                told(
                        """
                        identity:
                          titel: Plan
                          version: 1
                        activities:
                          - id: calls
                            name: Calls
                            priority: 1
                            rto: soon
                        titles: none
                        """));
    }

    @Test
    void aKeyOrItemThatIsMissingIsToldWhereItsGroupBegins() {
        assertEquals(List.of("1 missing-key [identity]"), told("people: []"));
        assertEquals(
                List.of("3 missing-key [id]", "3 missing-key [name]"),
                told(IDENTITY + "people:\n  - email: ana@example.org\n"));
        assertEquals(
                List.of("2 missing-key [within]"),
                told(IDENTITY + "contractDeadlines: [{id: a, name: A}]"));
        assertEquals(
                List.of("2 missing-key [priority]"),
                told(IDENTITY + "activities: [{id: a, name: A, priority: }]"));
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestKnownOne() {
        assertEquals(
                List.of("2 unknown-key-near [activites, activities]"),
                told(IDENTITY + "activites: []"));
        assertEquals(
                List.of("2 unknown-key-near [Phone, phones]"),
                told(IDENTITY + "people: [{id: a, name: A, Phone: 06}]"));
        assertEquals(
                List.of("2 unknown-key [shoeSize, id, name, function, phones, email, confirmedOn]"),
                told(IDENTITY + "people: [{id: a, name: A, shoeSize: 42}]"));
    }

    @Test
    void aValueOfTheWrongTypeIsToldWithWhatWasFound() {
        assertEquals(List.of("2 list-expected [people, Ana]"), told(IDENTITY + "people: Ana"));
        assertEquals(List.of("2 group-item [people, Ana]"), told(IDENTITY + "people: [Ana]"));
        assertEquals(
                List.of("2 group-expected [purpose, because]"),
                told(IDENTITY + "purpose: because"));
        assertEquals(
                List.of("2 group-expected [purpose, - …]"), told(IDENTITY + "purpose: [because]"));
        assertEquals(
                List.of("1 text-expected [title, a: …]"),
                told("identity: {title: {a: b}, version: 1}"));
        assertEquals(
                List.of("4 text-item [scope, Out of scope: …]"),
                told(IDENTITY + "purpose:\n  scope:\n    - Out of scope: payroll\n"));
        assertEquals(List.of("1 not-a-plan [- …]"), told("- a\n- b\n"));
        assertEquals(List.of("1 not-a-plan [Hello]"), told("Hello"));
    }

    @Test
    void aMalformedValueIsToldWithWhatIsExpected() {
        var activity = IDENTITY + "activities: [{id: a, name: A, priority: 1, %s}]";
        assertEquals(
                List.of("2 duration [rto, two hours]"), told(activity.formatted("rto: two hours")));
        assertEquals(
                List.of("2 number [eurosLostPerHour, 5 k€, 0, 1000000000000]"),
                told(activity.formatted("eurosLostPerHour: 5 k€")));
        assertEquals(
                List.of("2 number [likelihood, 6, 1, 5]"),
                told(IDENTITY + "risks: [{id: r, threat: T, likelihood: 6, impact: 5}]"));
        assertEquals(
                List.of("2 date [confirmedOn, 31/12/2026]"),
                told(IDENTITY + "people: [{id: a, name: A, confirmedOn: 31/12/2026}]"));
        assertEquals(
                List.of("2 date [confirmedOn, 2026-02-30]"),
                told(IDENTITY + "people: [{id: a, name: A, confirmedOn: 2026-02-30}]"));
        assertEquals(
                List.of("2 date-time [lastSuccess, yesterday]"),
                told(IDENTITY + "recovery: {backups: [{id: a, name: A, lastSuccess: yesterday}]}"));
        assertEquals(
                List.of("2 flag [exclusive, yes]"),
                told(IDENTITY + "arrangement: {roles: [{id: a, name: A, exclusive: yes}]}"));
        assertEquals(
                List.of("2 choice [use, spare, main, fallback, home]"),
                told(IDENTITY + "resources: {sites: [{id: a, name: A, use: spare}]}"));
    }

    @Test
    void aKeyGivenTwiceIsToldWithItsFirstLine() {
        assertEquals(
                List.of("3 duplicate-key [people, 2]"),
                told(IDENTITY + "people: []\npeople: []\n"));
    }

    @Test
    void whatYamlCannotReadIsToldWithItsLine() {
        assertEquals(
                List.of("3 syntax [name: Calls]"),
                told("activities:\n  - id: calls\n name: Calls\n"));
        assertEquals(
                List.of("2 open-quote [name: \"Calls]"),
                told("id: a\nname: \"Calls\nowner: ana\n"));
        assertEquals(List.of("2 tab [title: Plan]"), told("identity:\n\ttitle: Plan\n"));
        assertEquals(
                List.of("2 syntax [scope: context: none]"),
                told("purpose:\n  scope: context: none\n"));
        assertEquals(List.of("2 second-document []"), told(IDENTITY + "---\na: b\n"));
        assertEquals(List.of("1 key-not-a-word []"), told("? [a, b]\n: c\n"));
        assertEquals(List.of("2 alias [*a]"), told("x: &a b\ny: *a\n"));
        assertEquals(List.of("1 tag [!!java.net.URL]"), told("a: !!java.net.URL b\n"));
    }

    @Test
    void aFileThatIsNoTextIsRefusedAsAWhole() {
        assertEquals(List.of("0 empty []"), told(""));
        assertEquals(List.of("0 empty []"), told(" \n\n"));
        assertEquals(List.of("0 empty []"), told("# only a remark\n"));
        assertEquals(List.of("2 control-character [U+0000]"), told("a: b\nc: \0\n"));
        var latin = "a: b\nc: d\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("2 not-utf8 []"), told(latin));
        assertEquals(List.of("1 not-utf8 []"), told(IDENTITY.getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of("1 not-utf8 []"), told(new byte[] {'a', (byte) 0xc3}));
    }

    @Test
    void everyFaultIsASentenceInBothLanguages() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            var keys = texts.keys().stream().filter(key -> key.startsWith("fault.plan.")).toList();
            assertTrue(keys.size() > 20);
            for (var key : keys) {
                var sentence = texts.of(Fault.of("p.yaml", 1, key, 1, 2, 3, 4));
                assertFalse(sentence.isBlank() || sentence.contains("{"), key);
            }
        }
    }

    @Test
    void aFaultNamesTheFileAsTheUserGaveIt() {
        assertEquals("p.yaml", faults("a: b".getBytes(StandardCharsets.UTF_8)).getFirst().file());
    }

    private static List<String> told(String yaml) {
        return told(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /// Line, key and details of each fault; each must have its text.
    private static List<String> told(byte[] bytes) {
        return faults(bytes).stream().map(PlanFileTest::told).toList();
    }

    private static String told(Fault fault) {
        for (var language : Language.values())
            assertTrue(Texts.in(language).keys().contains(fault.key()), fault.key());
        return fault.line() + fault.key().replace("fault.plan.", " ") + " " + fault.details();
    }

    private static List<Fault> faults(byte[] bytes) {
        return switch (PlanFile.read("p.yaml", bytes)) {
            case Reading.Done<Plan> _ -> throw new AssertionError("read without fault");
            case Reading.Refused<Plan>(var faults) -> faults;
        };
    }

    private static Plan plan(String yaml) {
        return switch (PlanFile.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }
}
