package app.courante.ui.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.HandOverSheet.Item;
import app.courante.crisis.board.HandOverSheet.Subject;
import app.courante.crisis.board.Rota;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RolesModelTest {
    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    private static PlanShift shift(String role, String person, String from, String until) {
        return new PlanShift(role, person, Cell.hour(from), Cell.hour(until));
    }

    private static RolesModel.Relay relay(Cell cell) {
        return Objects.requireNonNull(cell.model.relay().get());
    }

    /// What the rota says, in one line each.
    private static List<String> rota(Cell cell) {
        return cell.model.rota().get().lines().stream().map(RolesModelTest::said).toList();
    }

    private static String said(Rota.Line line) {
        var who = line.shift() == null ? "nobody" : line.shift().person().id();
        var until = line.until() == null ? "…" : line.until().atZone(Cell.PARIS).toLocalTime();
        return "%s %s %s-%s"
                .formatted(
                        line.role().id(), who, line.from().atZone(Cell.PARIS).toLocalTime(), until);
    }

    @Test
    void whatIsVacantIsChosenFirstAndAnArrivalMovesNoSelection() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        cell.model.selected().set("director");
        cell.done(take("scribe", "cyd"));
        cell.done(LogEntry.now(Kind.CALL, "Rang"));
        assertEquals("director", cell.model.selected().get());
        assertEquals(1, cell.model.board().get().vacant());
        var fresh = new RolesModel(cell.seat, cell.model.situation().get());
        fresh.show(cell.model.situation().get());
        assertEquals("site", fresh.selected().get());
    }

    @Test
    void anAlertLeadsToItsRoleAndAnUnknownOneLeadsNowhere() {
        var cell = Cell.active();
        cell.model.lead("site");
        assertEquals("site", cell.model.selected().get());
        cell.model.lead("nowhere");
        assertEquals("site", cell.model.selected().get());
    }

    @Test
    void anItemOfTheSheetLeadsToWhereItComesFrom() {
        var cell = Cell.active();
        var places = new ArrayList<Target>();
        var entries = new ArrayList<EntryId>();
        cell.model.leads(places::add);
        cell.seat.evidence().leads(entries::addAll);
        var entry = new EntryId(new DeviceId("KXB-0000000000000001"), 7);
        cell.model.follow(item("report:2", Subject.REPORT, null));
        cell.model.follow(item("step:open/3", Subject.STEP, null));
        cell.model.follow(item("action:" + entry, Subject.ACTION, entry));
        cell.model.follow(item("decision:" + entry, Subject.DECISION, entry));
        assertEquals(
                List.of(
                        new Target(Where.REPORT, ""),
                        new Target(Where.CARDS, "open/3"),
                        new Target(Where.ACTIONS, entry.toString())),
                places);
        assertEquals(List.of(entry), entries);
    }

    private static Item item(String key, Subject subject, @Nullable EntryId entry) {
        return new Item(key, subject, "", "", null, entry, false);
    }

    @Test
    void aRoleIsTakenSinceATimeThatIsPast() {
        var cell = Cell.active();
        cell.done(new TakeRole("director", "ana", Cell.moment("13:00")));
        var one = cell.model.board().get().people().getFirst();
        assertEquals(Cell.hour("13:00").toInstant(), one.since());
        assertEquals(Cell.hour("19:00").toInstant(), one.until());
    }

    @Test
    void whatMayNotBeIsRefused() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        assertEquals(Refusal.ROLE_HELD, cell.refused(take("director", "bob")));
        assertEquals(Refusal.ALREADY_HOLDER, cell.refused(take("director", "ana")));
        assertEquals(Refusal.EXCLUSIVE_ROLE_HELD, cell.refused(take("scribe", "ana")));
        assertEquals(Refusal.PERSON_UNKNOWN, cell.refused(take("scribe", "Xavier")));
        assertEquals(Refusal.ROLE_UNKNOWN, cell.refused(take("cook", "bob")));
        assertEquals(
                Refusal.TIME_IN_FUTURE,
                cell.refused(new TakeRole("scribe", "cyd", Cell.moment("14:10"))));
        assertEquals(Refusal.REASON_MISSING, cell.refused(new LeaveRole("director", "ana", " ")));
        assertEquals(Refusal.ROLE_NOT_HELD, cell.refused(new LeaveRole("director", "bob", "ill")));
        assertEquals(Refusal.ROLE_NOT_HELD, cell.refused(new BeginHandOver("site", "bob")));
        assertEquals(Refusal.ALREADY_HOLDER, cell.refused(new BeginHandOver("director", "ana")));
        var unknown = new EntryId(new DeviceId("KXB-0000000000000001"), 99);
        assertEquals(Refusal.HAND_OVER_UNKNOWN, cell.refused(new EndHandOver(unknown, "")));
        assertEquals(Refusal.SHIFT_UNKNOWN, cell.refused(new CancelShift(unknown, "ill")));
        cell.done(new DeactivatePlan(PlanSide.CONTINUITY, "", "over", List.of(), "over"));
        cell.done(new CloseCrisis("over"));
        assertEquals(Refusal.CRISIS_CLOSED, cell.refused(take("scribe", "cyd")));
    }

    @Test
    void aHandOverEndsWhenEachItemIsTakenOverAndNotBefore() {
        var cell = Cell.active();
        cell.at("14:05");
        cell.done(take("director", "ana"));
        cell.done(LogEntry.now(Kind.DECISION, "Move the calls"));
        cell.at("18:00");
        var handOver = cell.done(new BeginHandOver("director", "bob"));
        assertEquals(
                Refusal.HAND_OVER_UNDER_WAY, cell.refused(new BeginHandOver("director", "eve")));
        assertEquals(
                "REPORT STEP STEP DECISION",
                relay(cell).sheet().items().stream()
                        .map(item -> item.subject().name())
                        .collect(Collectors.joining(" ")));
        for (var item : relay(cell).sheet().items()) {
            assertEquals(Refusal.ITEMS_LEFT, cell.refused(new EndHandOver(handOver, "")));
            assertEquals("ana", holder(cell));
            cell.done(new AcceptItem(handOver, item.key()));
            assertEquals(
                    Refusal.ITEM_ALREADY_ACCEPTED,
                    cell.refused(new AcceptItem(handOver, item.key())));
        }
        assertTrue(relay(cell).sheet().items().stream().allMatch(Item::accepted));
        cell.done(new EndHandOver(handOver, "calm"));
        assertEquals("bob", holder(cell));
        assertNull(cell.model.relay().get());
        assertEquals(
                List.of("bob"),
                cell.model.board().get().people().stream().map(one -> one.person().id()).toList());
    }

    private static String holder(Cell cell) {
        return cell.model
                .board()
                .get()
                .line("director")
                .orElseThrow()
                .holders()
                .getFirst()
                .person()
                .id();
    }

    @Test
    void theIncomingHolderMayNotTakeAnExclusiveRoleMeanwhileAndEndTheHandOver() {
        var cell = Cell.active();
        cell.done(take("site", "dan"));
        cell.done(take("director", "ana"));
        var handOver = cell.done(new BeginHandOver("director", "cyd"));
        for (var item : relay(cell).sheet().items())
            cell.done(new AcceptItem(handOver, item.key()));
        cell.done(take("scribe", "cyd"));
        assertEquals(Refusal.EXCLUSIVE_ROLE_HELD, cell.refused(new EndHandOver(handOver, "")));
        cell.done(new CallOffHandOver(handOver, "cyd writes"));
        assertEquals("ana", holder(cell));
        assertNull(cell.model.relay().get());
    }

    @Test
    void theSheetThatIsReadStaysUntilAnotherRoleWithOneIsChosen() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        cell.done(take("site", "dan"));
        cell.model.selected().set("scribe");
        var first = cell.done(new BeginHandOver("site", "eve"));
        var second = cell.done(new BeginHandOver("director", "bob"));
        assertEquals(first, relay(cell).handOver().id());
        cell.model.selected().set("director");
        assertEquals(second, relay(cell).handOver().id());
        cell.model.selected().set("scribe");
        assertEquals(second, relay(cell).handOver().id());
    }

    @Test
    void twoLaptopsThatWorkedApartGiveARoleTwiceAndOneOfTheTwoLeaves() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        cell.apart("director", "bob");
        assertTrue(cell.model.board().get().line("director").orElseThrow().heldTwice());
        assertEquals(RoleDoing.LEAVE, RoleDoing.next(cell.model.line().orElseThrow()));
        cell.done(new LeaveRole("director", "bob", "given twice"));
        assertFalse(cell.model.board().get().line("director").orElseThrow().heldTwice());
        assertEquals("ana", holder(cell));
    }

    @Test
    void twoExclusiveRolesOfOnePersonClash() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        cell.apart("scribe", "ana");
        assertTrue(cell.model.board().get().people().getFirst().clash());
    }

    @Test
    void theRotaSaysFromWhenNobodyIsPlanned() {
        var cell = Cell.active();
        cell.done(take("director", "ana"));
        assertEquals(List.of("director nobody 20:00-…"), rota(cell));
        cell.done(shift("director", "bob", "21:00", "+1 02:00"));
        assertEquals(
                List.of(
                        "director nobody 20:00-21:00",
                        "director bob 21:00-02:00",
                        "director nobody 02:00-…"),
                rota(cell));
        cell.done(shift("director", "eve", "19:30", "21:00"));
        assertEquals(
                List.of(
                        "director eve 19:30-21:00",
                        "director bob 21:00-02:00",
                        "director nobody 02:00-…"),
                rota(cell));
        cell.at("21:00");
        assertEquals(List.of("director bob 21:00-02:00", "director nobody 02:00-…"), rota(cell));
    }

    @Test
    void withoutALongestShiftNobodyKnowsWhenSomebodyIsMissing() {
        var cell = Cell.active(Cell.PLAN.replace("longestShift: 6 h, ", ""));
        cell.done(take("director", "ana"));
        assertEquals(List.of(), rota(cell));
        assertNull(cell.model.proposed("director", null).until());
        cell.done(shift("director", "bob", "21:00", "22:00"));
        assertEquals(List.of("director bob 21:00-22:00", "director nobody 22:00-…"), rota(cell));
    }

    @Test
    void aShiftIsProposedAfterTheStayOfWhoeverIsThereAndInAGapForTheGap() {
        var cell = Cell.active();
        cell.done(new TakeRole("director", "ana", Cell.moment("13:11")));
        var hours = cell.model.proposed("director", null);
        assertEquals(Cell.hour("19:00"), hours.from());
        assertEquals(Cell.hour("+1 01:00"), hours.until());
        cell.done(shift("director", "bob", "22:00", "+1 02:00"));
        var gap = cell.model.rota().get().firstGap("director").orElseThrow();
        assertEquals(Cell.hour("22:00"), cell.model.proposed("director", gap).until());
        assertEquals(Cell.hour("14:00"), cell.model.proposed("site", null).from());
        cell.at("14:01");
        assertEquals(Cell.hour("14:15"), cell.model.proposed("site", null).from());
    }

    @Test
    void aShiftThatCannotBeIsRefused() {
        var cell = Cell.active();
        cell.done(shift("director", "bob", "18:00", "22:00"));
        assertEquals(
                Refusal.SHIFT_OVERLAPS, cell.refused(shift("director", "eve", "21:00", "23:00")));
        assertEquals(Refusal.SHIFT_OVERLAPS, cell.refused(shift("site", "bob", "21:59", "23:00")));
        assertEquals(
                Refusal.SHIFT_ENDS_BEFORE, cell.refused(shift("site", "dan", "22:00", "22:00")));
        assertEquals(Refusal.TIME_IN_PAST, cell.refused(shift("site", "dan", "08:00", "12:00")));
        assertEquals(Refusal.PERSON_UNKNOWN, cell.refused(shift("site", "x", "18:00", "22:00")));
        var shift = cell.done(shift("director", "eve", "22:00", "23:00"));
        assertEquals(Refusal.REASON_MISSING, cell.refused(new CancelShift(shift, "")));
        cell.done(new CancelShift(shift, "ill"));
        assertEquals(Refusal.SHIFT_UNKNOWN, cell.refused(new CancelShift(shift, "ill")));
    }

    @Test
    void whoIsMeantForTheRoleIsOfferedFirstAndWhoHoldsItLast() {
        var cell = Cell.active();
        cell.done(shift("director", "cyd", "18:00", "22:00"));
        assertEquals(
                List.of("PLANNED cyd", "HOLDER ana", "DEPUTY bob", "ON_CALL eve", "OTHER dan"),
                offered(cell.model.suited("director")));
        cell.done(take("director", "ana"));
        assertEquals(
                List.of("PLANNED cyd", "DEPUTY bob", "ON_CALL eve", "OTHER dan", "PRESENT ana"),
                offered(cell.model.suited("director")));
        assertEquals(
                List.of("DEPUTY bob", "ON_CALL eve", "OTHER cyd", "OTHER dan", "PRESENT ana"),
                offered(cell.model.suitedFor("director", cell.model.proposed("director", null))));
        assertTrue(
                cell.model.suited("site").stream()
                        .anyMatch(one -> one.person().id().equals("bob") && one.named("elan BOB")));
    }

    private static List<String> offered(List<Suited> people) {
        return people.stream().map(one -> one.right() + " " + one.person().id()).toList();
    }
}
