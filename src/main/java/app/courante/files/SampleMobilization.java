package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Command;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import app.courante.files.SampleCrisis.Step;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Whom the cell of the sample crisis called, which steps of its cards it did, who relieves whom in
/// the evening; people, roles and cards by the ids of the sample plan, which are the same in every
/// language.
final class SampleMobilization {
    private static final Author SCRIBE = new Author("Thanh Nguyen", "");

    private final List<Step> steps = new ArrayList<>();

    private SampleMobilization() {}

    static List<Step> steps() {
        var sample = new SampleMobilization();
        sample.calls();
        sample.cards();
        sample.shifts();
        return sample.steps;
    }

    private void calls() {
        call("12:09:00", "benali", "telephony", CallOutcome.HERE);
        call("12:11:00", "morel", "director", CallOutcome.HERE);
        call("12:12:30", "faure", "it", CallOutcome.NO_ANSWER);
        call("12:14:00", "nguyen", "scribe", CallOutcome.HERE);
        call("12:16:00", "roussel", "communication", CallOutcome.REMOTE);
        call("12:18:00", "haddad", "coordinator", CallOutcome.HERE);
        call("12:19:00", "blanchard", "foresight", CallOutcome.REMOTE);
        call("12:20:00", "garnier", "site", "14:35");
        call("12:21:30", "faure", "it", CallOutcome.NO_ANSWER);
        call("12:23:00", "caron", "clients", CallOutcome.HERE);
        call("12:25:00", "petit", "hr", CallOutcome.HERE);
        call("12:28:00", "lambert", "legal", CallOutcome.REMOTE);
        call("12:31:00", "faure", "it", CallOutcome.NO_ANSWER);
        call("12:32:30", "colin", "it", CallOutcome.REMOTE);
    }

    private void cards() {
        done("12:10:00", "card-trunk-loss", 1);
        add(
                "12:10:30",
                SCRIBE,
                new MarkStep("card-trunk-loss", 2, StepMark.DONE, "", "INC-204817"));
        done("12:22:00", "card-trunk-loss", 3, 4, 6);
        done("12:40:20", "card-trunk-loss", 5);
        done("12:07:00", "card-open-cell", 1, 2);
        done("12:19:00", "card-open-cell", 3, 4);
        done("12:13:00", "card-lead", 1, 2, 3, 4);
        done("12:42:00", "card-lead", 5, 6, 7);
        done("12:24:00", "card-first-messages", 1, 2, 3, 4);
        done("12:58:00", "card-first-messages", 5);
        done("12:41:00", "card-call-agents", 1, 2, 3, 4);
        done("13:52:00", "card-call-agents", 5, 6);
        done("12:25:40", "card-clients", 1);
        done("12:36:00", "card-clients", 2, 3);
        done("12:31:30", "card-deadlines", 1, 2);
        done("12:47:30", "card-deadlines", 3);
        done("14:02:20", "card-clients", 6);
        done("13:33:00", "card-clients", 4, 5);
        done("12:36:00", "card-rhythm", 1, 2, 3, 4, 5);
        done("12:41:00", "card-foresight", 1, 2, 3, 4);
    }

    /// From six in the evening to midnight, for the roles that cannot be left to themselves.
    private void shifts() {
        shift("13:49:00", "director", "fontaine");
        shift("13:49:30", "scribe", "bertin");
        shift("13:50:10", "coordinator", "mercier");
        shift("13:50:40", "communication", "marchand");
        shift("13:51:20", "hr", "arnaud");
    }

    private void shift(String at, String role, String person) {
        steps.add(
                new Step(
                        LocalTime.parse(at),
                        SCRIBE,
                        (day, _) ->
                                new PlanShift(role, person, day.withHour(18), day.plusDays(1))));
    }

    private void done(String at, String card, int... numbers) {
        for (int number : numbers)
            add(at, SCRIBE, new MarkStep(card, number, StepMark.DONE, "", ""));
    }

    private void call(String at, String person, String role, CallOutcome outcome) {
        add(at, SCRIBE, new LogCall(person, role, "", outcome, null, "", null));
    }

    /// Somebody who is on the way.
    private void call(String at, String person, String role, String expected) {
        var arrives = LocalTime.parse(expected);
        steps.add(
                new Step(
                        LocalTime.parse(at),
                        SCRIBE,
                        (day, _) ->
                                new LogCall(
                                        person,
                                        role,
                                        "",
                                        CallOutcome.ON_THE_WAY,
                                        day.with(arrives).toInstant(),
                                        "",
                                        null)));
    }

    private void add(String at, Author author, Command command) {
        steps.add(new Step(LocalTime.parse(at), author, (_, _) -> command));
    }
}
