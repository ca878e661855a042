package app.courante.crisis;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleDecidingTest {
    static Stream<Case> refusals() {
        return Stream.of(
                refused(Cell.house(), take("it", "hugo"), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), take("it", "hugo"), Refusal.NO_PLAN),
                refused(cell(), take("cook", "hugo"), Refusal.ROLE_UNKNOWN),
                refused(cell(), take("it", "nobody"), Refusal.PERSON_UNKNOWN),
                refused(cell(), new TakeRole("it", "lea", Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(cell(), take("director", "marc"), Refusal.ROLE_HELD),
                refused(cell(), take("director", "claire"), Refusal.ALREADY_HOLDER),
                refused(cell(), take("it", "claire"), Refusal.EXCLUSIVE_ROLE_HELD),
                refused(cell(), new LeaveRole("it", "claire", "x"), Refusal.ROLE_NOT_HELD),
                refused(cell(), new LeaveRole("director", "claire", " "), Refusal.REASON_MISSING),
                refused(cell(), shift("cook", "lea", "20:00", "23:00"), Refusal.ROLE_UNKNOWN),
                refused(cell(), shift("it", "nobody", "20:00", "23:00"), Refusal.PERSON_UNKNOWN),
                refused(cell(), shift("it", "lea", "20:00", "20:00"), Refusal.SHIFT_ENDS_BEFORE),
                refused(cell(), shift("it", "lea", "09:00", "13:57"), Refusal.TIME_IN_PAST),
                refused(cell(), shift("it", "lea", "15:00", "23:01"), Refusal.SHIFT_TOO_LONG),
                refused(planned(), shift("it", "marc", "21:59", "23:00"), Refusal.SHIFT_OVERLAPS),
                refused(planned(), shift("hr", "lea", "19:00", "20:01"), Refusal.SHIFT_OVERLAPS),
                refused(planned(), new CancelShift(first(), "x"), Refusal.SHIFT_UNKNOWN),
                refused(planned(), new CancelShift(planned().last(), ""), Refusal.REASON_MISSING),
                refused(
                        planned().when(new CancelShift(planned().last(), "Échangé")),
                        new CancelShift(planned().last(), "Encore"),
                        Refusal.SHIFT_UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aVacantRoleIsTakenAndLeft() {
        assertEquals(
                List.of(new RoleTaken(role("it"), person("hugo"))),
                cell().events(take("it", "hugo")));
        assertEquals(
                List.of(new RoleLeft(role("director"), person("claire"), "Malade")),
                cell().events(new LeaveRole("director", "claire", " Malade ")));
    }

    @Test
    void anExclusiveRoleGoesWithOneThatIsNot() {
        cell().when(take("hr", "claire"));
        Cell.active(2).when(take("hr", "marc")).when(take("director", "marc"));
    }

    @Test
    void aPersonWhoLeftAnExclusiveRoleMayTakeAnother() {
        cell().when(new LeaveRole("director", "claire", "Échange")).when(take("it", "claire"));
    }

    @Test
    void aShiftMayLastAsLongAsThePlanAllowsAndAnyTimeWhereItDoesNotSay() {
        cell().when(shift("it", "marc", "15:00", "23:00"));
        var plan = CellPlan.with("longestShift: 8 h, ", "");
        Cell.active(plan, 2, Cell.START).when(shift("it", "marc", "15:00", "23:59"));
    }

    @Test
    void shiftsFollowEachOtherWithoutAGap() {
        var shift = shift("it", "marc", "22:00", "23:00");
        assertEquals(
                List.of(new ShiftPlanned(role("it"), person("marc"), shift.from(), shift.until())),
                planned().events(shift));
        planned().when(shift("it", "lea", "22:00", "23:00"));
    }

    @Test
    void aShiftThatIsCancelledNoLongerStandsInTheWay() {
        var cell = planned();
        var id = cell.last();
        assertEquals(
                List.of(new ShiftCancelled(id, role("it"), person("lea"), "Malade")),
                cell.events(new CancelShift(id, "Malade")));
        cell.when(new CancelShift(id, "Malade")).when(shift("it", "marc", "20:00", "22:00"));
    }

    /// On the last Sunday of October 03:00 is 02:00 again: two hours by the wall are three.
    @Test
    void theHourThatComesTwiceIsNoOverlap() {
        var night = Cell.active(CellPlan.PLAN, 2, Cell.paris("2026-10-24T20:00:00").toInstant());
        var summer = Cell.paris("2026-10-25T02:30:00");
        var winter = summer.withLaterOffsetAtOverlap();
        night.when(new PlanShift("it", "lea", summer.minusHours(2), summer));
        night.when(new PlanShift("it", "marc", summer, winter));
        assertEquals(
                night.refusal(Refusal.SHIFT_OVERLAPS),
                night.decide(new PlanShift("it", "hugo", summer, winter.plusHours(1))));
        night.when(new PlanShift("it", "hugo", winter, winter.plusHours(1)));
    }

    private static EntryId first() {
        return new EntryId(Facts.A, 1);
    }

    private static Cell cell() {
        return Cell.active(2).given(new RoleTaken(role("director"), person("claire")));
    }

    private static Cell planned() {
        return cell().when(shift("it", "lea", "20:00", "22:00"));
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    private static PlanShift shift(String role, String person, String from, String until) {
        return new PlanShift(
                role,
                person,
                Cell.paris("2026-11-23T" + from + ":00"),
                Cell.paris("2026-11-23T" + until + ":00"));
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
