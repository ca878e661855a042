package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.text.PlainSpaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A day of crisis as a story: ransomware at a contact centre on Saturday 25 October 2025, told by
/// lines of JSON from a cold start to the closing in the night in which the clocks go back, and
/// looked back at. Every expected value is worked out by hand, in the README beside the story.
class DayOfCrisisTest extends Story {
    private static final String END = "2025-10-26T05:00+01:00";

    DayOfCrisisTest() {
        super("a-day-of-crisis", END);
    }

    /// On the Saturday, at an hour of the summer time.
    private JsonNode status(String time) {
        return statusAt("2025-10-25T" + time + "+02:00");
    }

    private static JsonNode figure(JsonNode status, String name, String about) {
        for (var item : status.get("figures")) {
            var what = item.get("about");
            if (item.get("figure").asString().equals(name)
                    && (what == null ? "" : what.asString()).equals(about)) return item;
        }
        throw new AssertionError("no " + name + " " + about);
    }

    private static void assertTime(JsonNode status, String name, String about, String time) {
        assertEquals(time, figure(status, name, about).get("time").asString(), name);
    }

    private static void assertPart(JsonNode status, String name, int part, int whole) {
        var found = figure(status, name, "");
        assertEquals(part, found.get("number").asInt(), name);
        assertEquals(whole, found.get("of").asInt(), name);
    }

    @Test
    void theCellIsActiveWithTheNinthRole() {
        assertNull(status("08:40").get("timeToCellActive"));
        assertEquals("PT41M", status("08:42").get("timeToCellActive").asString());
    }

    @Test
    void twoActivitiesAreInterruptedAtOnceAndTheirTimesRun() {
        var status = status("09:20");
        var reception = one(status.get("activities"), "activity", "reception");
        assertEquals("PT1H10M", reception.get("down").asString());
        assertEquals("PT50M", reception.get("left").asString());
        var collection = one(status.get("activities"), "activity", "collection");
        assertEquals("PT50M", collection.get("down").asString());
        assertEquals("PT3H10M", collection.get("left").asString());
        // An interruption that lasts is told as such.
        var figure = figure(status, "down", "reception");
        assertEquals("PT1H10M", figure.get("time").asString());
        assertTrue(figure.get("running").asBoolean());
    }

    @Test
    void theFiguresOfTheClosedCrisisAreThoseOfTheStory() {
        var status = statusAt(END);
        assertFalse(status.get("crisis").get("running").asBoolean());
        assertTime(status, "to-declaration", "", "PT20M");
        assertTime(status, "to-activation", "", "PT25M");
        assertTime(status, "to-cell-active", "", "PT41M");
        // 8:46: the network isolated.
        assertTime(status, "to-first-decision", "", "PT46M");
        assertTime(status, "to-first-report", "", "PT55M");
        assertTime(status, "longest-without-report", "", "PT8H");
        // From 8:00 to 4:10 by the clocks, and the hour that came twice.
        assertTime(status, "lasted", "", "PT21H10M");
        assertEquals("PT21H10M", status.get("crisis").get("elapsed").asString());
        assertEquals(7, figure(status, "reports", "").get("number").asInt());
        assertEquals(12, figure(status, "calls", "").get("number").asInt());
        assertPart(status, "reached", 11, 12);
        assertEquals(3, figure(status, "highest-level", "").get("number").asInt());
        assertEquals(0, figure(status, "unverified", "").get("number").asInt());
    }

    @Test
    void downtimeIsHeldAgainstTheAimsAndTheLossAddedUp() {
        var status = statusAt(END);
        var reception = figure(status, "down", "reception");
        assertEquals("PT1H20M", reception.get("time").asString());
        assertEquals("PT1H", reception.get("rto").asString());
        assertEquals("PT2H", reception.get("mtpd").asString());
        // Both interruptions count into the limits.
        var collection = figure(status, "down", "collection");
        assertEquals("PT6H55M", collection.get("time").asString());
        assertEquals("PT3H", collection.get("rto").asString());
        assertEquals("PT4H", collection.get("mtpd").asString());
        assertTime(status, "longest-interruption", "collection", "PT6H15M");
        // Eleven hours as a person said, and half an hour as the answered calls said.
        assertTime(status, "degraded", "reception", "PT11H30M");
        assertTime(status, "degraded", "collection", "PT5H35M");
        assertEquals(37_404, figure(status, "loss", "").get("euros").asLong());
        assertEquals(28_667, figure(status, "loss", "reception").get("euros").asLong());
        assertEquals(8_738, figure(status, "loss", "collection").get("euros").asLong());
        // Of that half hour nobody told what was served.
        assertTrue(status.get("holding").get("partly").asBoolean());
        assertEquals(0, status.get("holding").get("eurosPerHour").asInt());
    }

    @Test
    void theBreachTheClassificationOnASaturdayAndTheComplaintHaveTheirLimits() {
        var deadlines = status("12:00").get("deadlines");
        // 72 hours in the night of which the clocks go back: 11:00 by the summer time is 10:00.
        var gdpr = one(deadlines, "rule", "gdpr-33");
        assertEquals("2025-10-28T09:00:00Z", gdpr.get("due").asString());
        assertEquals("PT71H", gdpr.get("left").asString());
        // Four hours after 10:30 is Saturday 14:30: moved to Monday noon.
        var dora = one(deadlines, "rule", "dora-initial");
        assertEquals("2025-10-25T12:30:00Z", dora.get("movedFrom").asString());
        assertEquals("2025-10-27T11:00:00Z", dora.get("due").asString());
        assertEquals("length", dora.get("why").asString());
        var complaint = one(deadlines, "rule", "lopmi-complaint");
        assertEquals("2025-10-28T06:05:00Z", complaint.get("due").asString());
        assertEquals(3, deadlines.size());
    }

    @Test
    void whatIsOwedOutsideIsFiledAfterTheClosingAndRingsUntilThen() {
        var status = statusAt(END);
        assertEquals(2, figure(status, "left-open", "deadlines").get("number").asInt());
        assertTrue(
                figure(status, "to-notification", "gdpr/notification").get("running").asBoolean());
        // Less than a quarter of the 72 hours is left, the crisis closed for two days.
        var late = statusAt("2025-10-27T23:30+01:00").get("alerts");
        assertTrue(
                texts(late, "alert").stream().anyMatch(key -> key.startsWith("deadline:")),
                late::toString);
        var after = statusAt("2025-10-28T12:00+01:00");
        assertKept(after, "gdpr/notification", "PT54H", "PT72H");
        assertKept(after, "lopmi/complaint", "PT4H55M", "PT72H");
        // Against Monday noon, counted from when somebody knew.
        assertKept(after, "dora/initial", "PT10H", "PT53H");
        assertKept(after, "dora/intermediate", "PT65H", "PT72H");
        // A calendar month after the intermediate report, to the end of that day.
        var last = one(after.get("deadlines"), "rule", "dora-final");
        assertEquals("2025-11-28T22:59:00Z", last.get("due").asString());
        assertEquals(1, figure(after, "left-open", "deadlines").get("number").asInt());
        // What was filed rings no more; what is left is a month away.
        assertTrue(
                texts(after.get("alerts"), "alert").stream()
                        .noneMatch(key -> key.startsWith("deadline:")));
    }

    private static void assertKept(JsonNode status, String what, String time, String law) {
        assertTime(status, "to-notification", what, time);
        assertEquals(law, figure(status, "to-notification", what).get("law").asString(), what);
    }

    @Test
    void oneTaskIsBlockedForAnHourAndAHalfAndTheEndMovesOnWithIt() {
        var status = status("11:20");
        var recovery = status.get("recovery");
        var task = one(recovery.get("tasks"), "task", "t-virtual");
        assertEquals("blocked", task.get("state").asString());
        assertEquals("Baie de stockage verrouillée · Hexahost", task.get("blocked").asString());
        // Half an hour of work is left behind the hour until it is hoped to go on.
        assertEquals("2025-10-25T11:02:00Z", task.get("until").asString());
        var aim = one(recovery.get("aims"), "activity", "collection");
        assertEquals("2025-10-25T09:30:00Z", aim.get("limit").asString());
        assertTrue(aim.get("margin").asString().startsWith("PT-"), aim::toString);
        var end = statusAt(END);
        assertTime(end, "task-blocked", "t-virtual", "PT1H30M");
        assertPart(end, "tasks-done", 6, 31);
        assertFalse(end.get("recovery").has("end"));
    }

    @Test
    void theCopyThatIsRestoredLosesMoreThanThePlanAllowsByADecision() {
        var status = status("14:02");
        var task = one(status.get("recovery").get("tasks"), "task", "t-crm-data");
        var backup = one(task.get("backups"), "backup", "b-crm");
        // From Friday 6:00 to the fall of the database on Saturday 8:10.
        assertEquals("PT26H10M", backup.get("loss").asString());
        assertEquals("PT24H", backup.get("rpo").asString());
        assertTrue(backup.get("aboveRpo").asBoolean());
        var references = texts(status.get("log").get("decisions"), "text");
        assertTrue(
                references.getLast().contains("copies suivantes sont chiffrées"),
                references::toString);
    }

    @Test
    void theNumberIsSwitchedTriedAndSwitchedBack() {
        var before = one(status("08:56").get("telephony").get("numbers"), "number", "main");
        assertEquals("repair", before.get("want").asString());
        assertEquals(1, status("09:06").get("telephony").get("wanting").asInt());
        var moved = status("09:15").get("telephony");
        assertEquals(1, moved.get("moved").asInt());
        assertEquals(0, moved.get("wanting").asInt());
        var back = status("20:42").get("telephony");
        assertEquals(0, back.get("moved").asInt());
        // The usual way has to be tried as well.
        assertEquals(1, back.get("wanting").asInt());
        assertEquals(0, statusAt(END).get("telephony").get("wanting").asInt());
    }

    @Test
    void measuresSetTheActivityDegradedAndRestored() {
        var evening = one(status("22:10").get("activities"), "activity", "reception");
        assertEquals("degraded", evening.get("state").asString());
        var later = one(status("22:40").get("activities"), "activity", "reception");
        assertEquals("restored", later.get("state").asString());
        // At 9:30 a person had said degraded: the same kind of figure changed nothing.
        var morning = one(status("09:40").get("activities"), "activity", "reception");
        assertEquals("60 %, sans base clients", morning.get("service").asString());
    }

    @Test
    void whatIsDownBeneathTellsWhatFallsNext() {
        var ahead = status("09:00").get("holding").get("ahead");
        var reception = one(ahead, "activity", "reception");
        assertEquals("CRM et base clients", reception.get("resource").asString());
        assertEquals("2025-10-25T08:10:00Z", reception.get("mtpd").asString());
        assertEquals(0, statusAt(END).get("holding").get("ahead").size());
    }

    @Test
    void outsideItIsToldInTimeOrNotAndEveryAudienceHasItsFigure() {
        var status = statusAt(END);
        assertTime(status, "to-first-message", "", "PT40M");
        // Counted from the activation at 8:25.
        assertAudience(status, "clients", "PT23M", "PT30M");
        assertAudience(status, "staff", "PT15M", "PT30M");
        assertAudience(status, "callers", "PT15M", "PT10M");
        assertAudience(status, "group", "PT40M", "PT1H");
        assertAudience(status, "insurer", "PT3H5M", "PT4H");
        assertAudience(status, "authorities", "PT3H15M", "PT4H");
        assertAudience(status, "press", "PT2H15M", "PT2H");
        assertFalse(figure(status, "to-audience", "works-council").has("time"));
        assertEquals(4, figure(status, "messages-sent", "").get("number").asInt());
        assertPart(status, "solicitations-answered", 1, 2);
        assertEquals(1, figure(status, "left-open", "solicitations").get("number").asInt());
        var communication = status("10:45").get("communication");
        assertEquals(0, communication.get("toApprove").asInt());
        assertEquals(0, communication.get("unanswered").asInt());
        assertEquals("sent", communication.get("messages").get(0).get("state").asString());
    }

    private static void assertAudience(JsonNode status, String who, String time, String plan) {
        assertTime(status, "to-audience", who, time);
        assertEquals(plan, figure(status, "to-audience", who).get("plan").asString(), who);
    }

    @Test
    void ofThreeHypothesesOneCameTrueAndOneIsOpenAtTheEnd() {
        var foresight = statusAt(END).get("foresight");
        assertEquals(
                List.of("dropped", "true", "open"), texts(foresight.get("hypotheses"), "outcome"));
        assertEquals(List.of("arrived"), texts(foresight.get("support"), "reply"));
        assertEquals(1, figure(statusAt(END), "left-open", "hypotheses").get("number").asInt());
    }

    @Test
    void theMeetingIsAtItsThirdItemAndTheReportOfNoonWasApproved() {
        var meeting = status("10:20").get("reports").get("meeting");
        assertEquals(3, meeting.get("item").asInt());
        assertEquals("Décisions", meeting.get("title").asString());
        var report = status("12:30").get("reports").get("last");
        assertEquals(4, report.get("number").asInt());
        assertEquals("Claire Morel", report.get("approver").asString());
        assertEquals("2025-10-25T12:25:00Z", status("12:30").get("reportDue").asString());
    }

    @Test
    void theReportBuiltAtNoonTellsOfEachMatter() throws Exception {
        var run =
                Run.on(
                        Instant.parse("2025-10-25T10:20:00Z"),
                        "report",
                        "--lang=fr",
                        "--at",
                        "2025-10-25T12:20+02:00",
                        "--data",
                        data.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        var kept = Path.of("src/test/resources/reports/day-of-crisis-fr.txt");
        assertEquals(
                PlainSpaces.in(Files.readString(kept)),
                PlainSpaces.in(run.out().replaceAll("\\[[A-Z]{3}-", "[XXX-")));
    }

    @Test
    void everyActionThatWasOpenIsSettledByTheClosing() {
        var before = statusAt("2025-10-26T04:00+01:00");
        assertEquals(2, before.get("actions").get("open").asInt());
        assertEquals(1, before.get("actions").get("overdue").asInt());
        var status = statusAt(END);
        assertEquals(5, figure(status, "actions-given", "").get("number").asInt());
        assertPart(status, "actions-done", 3, 5);
        assertPart(status, "actions-late", 2, 5);
        assertPart(status, "actions-dropped", 1, 5);
        assertPart(status, "actions-carried", 1, 5);
        assertPart(status, "actions-open", 0, 5);
        // What stood of the plan was stood down with it.
        assertEquals(0, status.get("course").get("active").size());
        assertEquals(3, status.get("course").get("reviewed").get("met").size());
    }

    @Test
    void whatTheHotWashTaughtWaitsForThePlanUntilItIsTakenOver() {
        var status = statusAt(END);
        assertEquals(
                List.of("went-well", "to-improve", "to-improve"),
                texts(status.get("review").get("notes"), "side"));
        // Of two improvements one was taken into a draft; the action carried over waits.
        assertEquals(1, status.get("review").get("toTake").asInt());
        var improvements = status.get("review").get("improvements");
        assertEquals(List.of("taken", "to-take"), texts(improvements, "state"));
        assertEquals("Samia Benali", improvements.get(0).get("owner").asString());
        assertTrue(improvements.get(1).get("carried").asBoolean());
        // By the plan Karim Haddad is the coordinator, whom the action was given to.
        assertEquals("Karim Haddad", improvements.get(1).get("owner").asString());
    }

    @Test
    void besideTheFoundingCaseItIsToldWhatIsBetterAndWhatIsWorse() throws Exception {
        var both = folder.resolve("both");
        var founding = file("founding-case");
        var args = new String[] {"do", "--lang", "en", "--data", both.toString()};
        assertEquals(Exit.DONE, Run.with(Files.readAllBytes(founding), args).code());
        var day = lines();
        var rest = String.join("\n", day.subList(1, day.size()));
        assertEquals(Exit.DONE, Run.with(rest.getBytes(StandardCharsets.UTF_8), args).code());
        var run = Run.of("compare-crises", "--json", "--lang=en", "--data", both.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        var compared = run.answer();
        assertEquals(2, compared.get("crises").size());
        // 1 h 03 in 2021, 41 minutes now.
        var active = one(compared.get("figures"), "figure", "to-cell-active").get("cells");
        assertEquals("PT1H3M", active.get(0).get("value").get("time").asString());
        assertEquals("better", active.get(1).get("verdict").asString());
        // 14 417 € in 2021, 37 404 € now.
        var loss = one(compared.get("figures"), "figure", "loss").get("cells");
        assertEquals(14_417, loss.get(0).get("value").get("euros").asInt());
        assertEquals("worse", loss.get(1).get("verdict").asString());
        // The night of 2021 was never closed, so nobody reports in it to this day.
        var silence = one(compared.get("figures"), "figure", "longest-without-report").get("cells");
        assertTrue(silence.get(0).get("value").get("running").asBoolean());
        assertEquals("PT8H", silence.get(1).get("value").get("time").asString());
    }
}
