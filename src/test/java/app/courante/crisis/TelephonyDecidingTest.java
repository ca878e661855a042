package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.crisis.board.PhoneBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelephonyDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final Named MAIN = new Named("main", "06 39 98 00 10 · Accueil");

    static Stream<Case> refusals() {
        var moved = VoicePlan.cell().when(second("main"));
        return Stream.of(
                refused(Cell.house(), test("main", "", null), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), test("main", "", null), Refusal.NO_PLAN),
                refused(VoicePlan.cell(), test("ghost", "", null), Refusal.LINE_UNKNOWN),
                refused(VoicePlan.cell(), test("main", LONG, null), Refusal.TEXT_TOO_LONG),
                refused(VoicePlan.cell(), test("main", "", Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(VoicePlan.cell(), second("ghost"), Refusal.LINE_UNKNOWN),
                refused(VoicePlan.cell(), second("pay"), Refusal.SECOND_CARRIER_MISSING),
                refused(VoicePlan.cell(), forward("main", " "), Refusal.DESTINATION_MISSING),
                refused(VoicePlan.cell(), forward("main", LONG), Refusal.TEXT_TOO_LONG),
                refused(moved, second("main"), Refusal.ALREADY_SWITCHED),
                refused(VoicePlan.cell(), back("ghost"), Refusal.LINE_UNKNOWN),
                refused(VoicePlan.cell(), back("main"), Refusal.NOT_SWITCHED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aTestCallTellsItsNumberWithoutThePlan() {
        assertEquals(
                List.of(
                        new TestCallMade(
                                MAIN, TestRoute.EMERGENCY_112, Heard.REACHED, "plateau", "3 s")),
                VoicePlan.cell()
                        .events(
                                new LogTestCall(
                                        "main",
                                        TestRoute.EMERGENCY_112,
                                        Heard.REACHED,
                                        " plateau ",
                                        " 3 s ",
                                        null)));
    }

    @Test
    void aNumberGoesToTheCarrierThatThePlanNamesOrToWhereItIsForwardedAndBack() {
        var cell = VoicePlan.cell();
        assertEquals(
                List.of(
                        new NumberSwitched(
                                MAIN,
                                SwitchWay.SECOND_CARRIER,
                                new Named("beta", "Beta"),
                                "Claire Morel",
                                "")),
                cell.events(second("main")));
        assertEquals(
                List.of(
                        new NumberSwitched(
                                MAIN,
                                SwitchWay.FORWARDED,
                                new Named("", "06 39 98 00 30"),
                                "Claire Morel",
                                "")),
                cell.when(second("main")).events(forward("main", " 06 39 98 00 30 ")));
        cell.when(forward("main", "ailleurs"));
        assertEquals(
                List.of(new NumberSwitchedBack(MAIN, "Hugo", "")),
                cell.events(new SwitchNumberBack("main", " Hugo ", "", null)));
        assertNotNull(line(cell).switched());
        cell.when(back("main"));
        assertNull(line(cell).switched());
        assertEquals(2, line(cell).switches().size());
    }

    @Test
    void whatWasDoneWithANumberLeadsToEveryEntryOfItAndToNoOther() {
        var cell = VoicePlan.cell().at(30);
        var entries = new ArrayList<EntryId>();
        for (var deed : List.<Command>of(test("main", "", null), second("main"), back("main")))
            entries.add(cell.when(deed).last());
        cell.when(LogEntry.now(Kind.INFORMATION, "Autre chose"));
        assertEquals(entries, line(cell).entries());
    }

    @Test
    void theLastTestIsTheOneMadeLastThoughItWasWrittenDownBefore() {
        var cell = VoicePlan.cell().at(30);
        cell.when(test("main", "second", Cell.time(20))).when(test("main", "first", Cell.time(10)));
        var last = line(cell).last(TestRoute.INBOUND);
        assertEquals("second", last == null ? "" : last.note());
    }

    @Test
    void anEmergencyServiceThatIsReachedHidesNoOtherThatIsNot() {
        for (boolean failsFirst : List.of(true, false)) {
            var cell = VoicePlan.cell().when(second("main")).at(30);
            var fails = failsFirst ? 10 : 20;
            cell.when(emergency(TestRoute.EMERGENCY_15, Heard.BUSY, fails))
                    .when(emergency(TestRoute.EMERGENCY_112, Heard.REACHED, 30 - fails));
            assertEquals(PhoneBoard.Want.EMERGENCY_REPAIR, want(cell));
            cell.when(emergency(TestRoute.EMERGENCY_15, Heard.REACHED, 25));
            assertEquals(PhoneBoard.Want.TEST, want(cell));
        }
    }

    private static PhoneBoard.Want want(Cell cell) {
        return PhoneBoard.of(cell.situation()).line("main").orElseThrow().want();
    }

    private static LogTestCall emergency(TestRoute route, Heard heard, int minute) {
        return new LogTestCall("main", route, heard, "", "", Cell.time(minute));
    }

    @Test
    void anAnnouncementIsNoFailureExceptWhereAnEmergencyServiceWasDialled() {
        for (var route : TestRoute.values())
            assertEquals(route != TestRoute.INBOUND, Heard.ANNOUNCEMENT.failed(route));
    }

    private static Switchboard.Line line(Cell cell) {
        return cell.situation().conduct().voice().switchboard().line("main");
    }

    private static LogTestCall test(String number, String note, @Nullable Moment happened) {
        return new LogTestCall(number, TestRoute.INBOUND, Heard.REACHED, "", note, happened);
    }

    private static SwitchNumber second(String number) {
        return new SwitchNumber(number, SwitchWay.SECOND_CARRIER, "", "", "", null);
    }

    private static SwitchNumber forward(String number, String to) {
        return new SwitchNumber(number, SwitchWay.FORWARDED, to, "", "", null);
    }

    private static SwitchNumberBack back(String number) {
        return new SwitchNumberBack(number, "", "", null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
