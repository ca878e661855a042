package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The founding case as a story: both trunks of a carrier lost on 2 June 2021 at 16:45, told by
/// lines of JSON from a cold start to the night, with the sample plan's people. All expected values
/// are worked out by hand from the story and the plan. Times are UTC: two hours behind the story's.
class FoundingCaseTest extends Story {
    FoundingCaseTest() {
        super("founding-case", at("17:28"), at("21:00"), at("23:45"));
    }

    private static String at(String time) {
        return "2021-06-02T" + time + "+02:00";
    }

    private JsonNode status(String time) {
        return statusAt(at(time));
    }

    @Test
    void afterTwelveMinutesElevenPeopleWereCalledAndTwoDidNotAnswer() {
        var status = status("17:28");
        assertEquals(3, status.get("crisis").get("level").asInt());
        var callOut = status.get("callOut");
        // Eleven roles at level 3; 80 % of them, rounded up, are nine.
        assertEquals(11, callOut.get("roles").asInt());
        assertEquals(9, callOut.get("target").asInt());
        assertEquals(11, callOut.get("called").asInt());
        assertEquals(9, callOut.get("reached").asInt());
        // The ninth of those who were reached is Yann Blanchard.
        assertEquals("2021-06-02T15:26:00Z", callOut.get("targetReached").asString());
        // Activated at 17:15; the plan wants the target within 30 minutes at level 3.
        assertEquals("2021-06-02T15:45:00Z", callOut.get("due").asString());
        for (var id : List.of("faure", "roussel")) {
            var person = one(callOut.get("people"), "person", id);
            assertEquals("no-answer", person.get("state").asString());
            assertEquals(2, person.get("attempts").asInt());
        }
        var late = one(callOut.get("people"), "person", "garnier");
        assertEquals("2021-06-02T15:50:00Z", late.get("expected").asString());
        // On the way: Garnier and Lambert; without an answer: the roles of Faure and Roussel.
        assertEquals(4, status.get("roles").get("vacant").asInt());
        assertNull(status.get("timeToCellActive"), "seven of nine roles are held");
        // Down since 16:45, at most two hours by the plan: at 17:28 there are 1 h 17 left.
        var reception = one(status.get("activities"), "activity", "reception");
        assertEquals("interrupted", reception.get("state").asString());
        assertEquals("PT43M", reception.get("down").asString());
        assertEquals("PT1H17M", reception.get("left").asString());
    }

    @Test
    void theDeputiesComeInAndTheCellIsActiveWithTheNinthRole() {
        // At 17:47 eight roles are held; Louis Garnier comes in at 17:48, an hour and three minutes
        // after it began.
        assertNull(status("17:47").get("timeToCellActive"));
        var status = status("17:53");
        assertEquals("PT1H3M", status.get("timeToCellActive").asString());
        var roles = status.get("roles").get("lines");
        for (var deputy : List.of("it:colin", "communication:marchand")) {
            var names = deputy.split(":", -1);
            var holders = one(roles, "role", names[0]).get("holders");
            assertEquals(List.of(names[1]), texts(holders, "person"));
        }
        // Hugo Lambert comes at 18:02.
        assertEquals(1, status.get("roles").get("vacant").asInt());
        assertEquals(0, status("18:02").get("roles").get("vacant").asInt());
        assertEquals(0, status("18:02").get("roles").get("heldTwice").asInt());
    }

    @Test
    void anAlertIsAcknowledgedAndAnotherPutOffAsItRangThen() {
        var noAnswer = one(status("17:30").get("alerts"), "alert", "call:it");
        // Ten minutes after the first call, by the plan.
        assertEquals("no-answer", noAnswer.get("kind").asString());
        assertEquals("2021-06-02T15:29:00Z", noAnswer.get("since").asString());
        assertEquals("Thanh Nguyen", noAnswer.get("hushedBy").asString());
        // Every half hour, so the next is due at 19:15 and a quarter of that before it is told.
        var report = one(status("19:11").get("alerts"), "alert", "report");
        assertEquals("2021-06-02T17:07:30Z", report.get("since").asString());
        assertEquals("2021-06-02T17:20:00Z", report.get("hushedUntil").asString());
    }

    @Test
    void theDirectorIsRelievedAfterFourHoursItemByItem() {
        var before = one(status("21:00").get("roles").get("lines"), "role", "director");
        assertEquals(List.of("morel"), texts(before.get("holders"), "person"));
        var handOver = before.get("handOver");
        assertEquals("Marc Fontaine", handOver.get("to").asString());
        // The report due, an action, a step, and the three decisions since Claire Morel took over:
        // the switch, the prefecture, and the recovery, which is the only one left.
        assertEquals(6, handOver.get("items").size());
        assertEquals(1, handOver.get("left").asInt());
        var after = one(status("21:18").get("roles").get("lines"), "role", "director");
        assertEquals(List.of("fontaine"), texts(after.get("holders"), "person"));
        assertEquals("2021-06-02T19:18:00Z", after.get("holders").get(0).get("since").asString());
        assertNull(after.get("handOver"));
    }

    @Test
    void atTheEndOfTheNightItStandsAsTheStoryTells() {
        var status = status("23:45");
        var crisis = status.get("crisis");
        assertEquals(2, crisis.get("level").asInt());
        assertEquals("PT7H", crisis.get("elapsed").asString());
        assertEquals("PT1H3M", status.get("timeToCellActive").asString());
        // Activated at 17:15; at 17:33 the cell moves the numbers to the other carrier.
        var figures = status.get("figures");
        assertEquals("PT30M", one(figures, "figure", "to-activation").get("time").asString());
        assertEquals("PT48M", one(figures, "figure", "to-first-decision").get("time").asString());
        var course = status.get("course");
        assertEquals(
                List.of("2021-06-02T14:45:00Z", "2021-06-02T15:14:00Z", "2021-06-02T21:30:00Z"),
                texts(course.get("levels"), "since"));
        assertEquals(List.of("continuity"), texts(course.get("active"), "side"));
        assertEquals(1, course.get("reviewed").get("unmet").size());
        assertTrue(course.get("reviewed").get("waiver").asString().contains("RETEX"));
        var callOut = status.get("callOut");
        // Nine roles at level 2: their nine holders, two deputies, five reliefs; two were never
        // reached.
        assertEquals(9, callOut.get("roles").asInt());
        assertEquals(16, callOut.get("called").asInt());
        assertEquals(14, callOut.get("reached").asInt());
        // Hugo Lambert left at 22:00 and legal has no deputy: eight of nine are reached still.
        assertEquals(8, callOut.get("rolesReached").asInt());
        assertEquals(
                "gone", one(callOut.get("people"), "person", "lambert").get("state").asString());
        assertEquals(1, status.get("roles").get("vacant").asInt());
        // Of 54 steps two optional ones and one that is late are open.
        assertEquals(54, status.get("cards").get("steps").asInt());
        assertEquals(51, status.get("cards").get("settled").asInt());
        assertEquals(1, status.get("cards").get("overdue").asInt());
        assertEquals(8, status.get("actions").get("given").asInt());
        assertEquals(2, status.get("actions").get("open").asInt());
        assertEquals(1, status.get("actions").get("overdue").asInt());
        assertEquals(List.of("restored", "nominal"), texts(status.get("activities"), "state"));
        assertEquals(0, status.get("signals").size());
        // The last report was given at 23:15; every hour at level 2.
        assertEquals("2021-06-02T22:15:00Z", status.get("reportDue").asString());
        assertEquals(7, status.get("log").get("decisions").size());
    }

    @Test
    void whoeverMustHearOutsideIsRungForUntilTheyWereToldAndNobodyIsLeftOut() {
        // Callers should have heard after ten minutes, agents and clients after thirty.
        assertEquals(List.of("audience:callers"), untold("17:30"));
        // The clients have their message at 17:43; the agents are told at 17:53.
        assertEquals(List.of("audience:staff"), untold("17:43"));
        assertEquals(List.of(), untold("18:40"));
    }

    private List<String> untold(String time) {
        return texts(status(time).get("alerts"), "alert").stream()
                .filter(key -> key.startsWith("audience:"))
                .toList();
    }

    @Test
    void atTheEndOfTheNightSevenAlertsStandAndTwoOfThemAreHushed() {
        var alerts = status("23:45").get("alerts");
        var debrief = texts(alerts, "alert").get(2);
        assertTrue(debrief.startsWith("action:"), debrief);
        assertEquals(
                List.of(
                        "step:card-call-agents/6", // due at 19:15
                        "call:legal", // left at 22:00, and nobody else may take it
                        debrief, // due at 23:40
                        "stay:garnier", // six hours at 23:48
                        "stay:colin", // six hours at 23:52
                        "vacant:legal", // since 22:00
                        "stay:marchand"), // six hours at 23:32
                texts(alerts, "alert"));
        assertEquals(
                List.of("now", "now", "soon", "soon", "soon", "now", "now"),
                texts(alerts, "severity"));
        assertEquals(
                List.of(
                        "2021-06-02T17:15:00Z",
                        "2021-06-02T20:00:00Z",
                        "2021-06-02T21:40:00Z",
                        "2021-06-02T20:48:00Z",
                        "2021-06-02T20:52:00Z",
                        "2021-06-02T20:00:00Z",
                        "2021-06-02T21:32:00Z"),
                texts(alerts, "since"));
        for (int i = 0; i < 7; i++) assertEquals(i > 4, alerts.get(i).has("hushedBy"));
        // Put off at 23:40 for a quarter of an hour.
        assertEquals("2021-06-02T21:55:00Z", alerts.get(6).get("hushedUntil").asString());
        assertNull(alerts.get(5).get("hushedUntil"));
    }

    @Test
    void theLogShowsThatAllOfItWasRecordedAfterwards() {
        for (var entry : entries()) {
            assertTrue(entry.recordedAfterwards(), entry.toString());
            assertEquals(2021, entry.times().learned().atZone(java.time.ZoneOffset.UTC).getYear());
        }
    }
}
