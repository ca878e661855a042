package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.ReportEvent.ReportGiven;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.SignalEvent.SignalDismissed;
import app.courante.crisis.SignalEvent.SignalQualified;
import app.courante.crisis.SignalEvent.SignalReported;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of the outside: signals, the state of activities, situation reports.
class SignalDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final Named CALLS = new Named("calls", "Appels");

    static Stream<Case> refusals() {
        var seen = seen().last();
        return Stream.of(
                refused(Cell.house(), signal(" ", null), Refusal.TEXT_MISSING),
                refused(Cell.house(), signal(LONG, null), Refusal.TEXT_TOO_LONG),
                refused(Cell.house(), signal("x", Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(seen(), new DismissSignal(seen, " "), Refusal.REASON_MISSING),
                refused(Cell.house(), new DismissSignal(seen, "x"), Refusal.SIGNAL_UNKNOWN),
                refused(
                        seen().when(new DismissSignal(seen, "Rien")),
                        new DismissSignal(seen, "Rien"),
                        Refusal.SIGNAL_UNKNOWN),
                refused(
                        seen().given(new SignalQualified(seen, Facts.CRISIS)),
                        new DismissSignal(seen, "Rien"),
                        Refusal.SIGNAL_UNKNOWN),
                refused(Cell.house(), down("calls", ""), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), down("calls", ""), Refusal.NO_PLAN),
                refused(Cell.declared(), down("cooking", ""), Refusal.ACTIVITY_UNKNOWN),
                refused(
                        Cell.declared(),
                        new ChangeActivity("calls", ActivityState.INTERRUPTED, "", Cell.time(3)),
                        Refusal.TIME_IN_FUTURE),
                refused(
                        Cell.declared(),
                        new ChangeActivity("calls", ActivityState.NOMINAL, " ", null),
                        Refusal.ACTIVITY_UNCHANGED),
                refused(
                        Cell.declared().when(down("calls", "Rien")),
                        down("calls", " Rien "),
                        Refusal.ACTIVITY_UNCHANGED),
                refused(Cell.house(), new GiveReport("Calme", null), Refusal.NO_CRISIS),
                refused(Cell.declared(), new GiveReport(" ", null), Refusal.TEXT_MISSING),
                refused(Cell.declared(), new GiveReport(LONG, null), Refusal.TEXT_TOO_LONG),
                refused(
                        Cell.declared(),
                        new GiveReport("Calme", Cell.time(3)),
                        Refusal.TIME_IN_FUTURE));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aSignalIsReportedBeforeThereIsACrisisAndDismissedWithAReason() {
        assertEquals(
                List.of(new SignalReported("Silence", "Superviseur")),
                Cell.house().events(new ReportSignal(" Silence ", " Superviseur ", null)));
        var id = seen().last();
        assertEquals(
                List.of(new SignalDismissed(id, "Silence", "Casque débranché")),
                seen().events(new DismissSignal(id, " Casque débranché ")));
    }

    @Test
    void anActivityThatIsDownMaySayWhatItStillServes() {
        var cell = Cell.declared().when(down("calls", ""));
        assertEquals(
                List.of(new ActivityChanged(CALLS, ActivityState.INTERRUPTED, "Urgences")),
                cell.events(down("calls", " Urgences ")));
    }

    @Test
    void reportsAreNumbered() {
        var cell = Cell.declared().when(new GiveReport("Calme", null));
        assertEquals(
                List.of(new ReportGiven(2, "Toujours calme", null)),
                cell.events(new GiveReport(" Toujours calme ", null)));
    }

    private static Cell seen() {
        return Cell.house().given(new SignalReported("Silence", "Superviseur"));
    }

    private static ReportSignal signal(
            String text, @org.jspecify.annotations.Nullable Moment happened) {
        return new ReportSignal(text, "", happened);
    }

    private static ChangeActivity down(String activity, String service) {
        return new ChangeActivity(activity, ActivityState.INTERRUPTED, service, null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
