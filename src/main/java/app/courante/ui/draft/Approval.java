package app.courante.ui.draft;

import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.desk.Answer;
import app.courante.document.Edit;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.ui.kit.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person says who approves a draft.
///
/// @param from the first day on which the version holds
record Approval(String version, String approver, LocalDate on, LocalDate from) {
    /// Freezes the draft with this said in it, and asks that it hold; the draft itself is not
    /// touched, since it may be refused.
    void ask(
            Shown<Plan> draft, Function<Group, PlanId> freeze, Seat seat, Consumer<Answer> answer) {
        var said = edit().in(draft.document());
        try {
            seat.execute(
                    new ApprovePlan(
                            freeze.apply(said),
                            draft.read().identity().title(),
                            version,
                            approver,
                            from),
                    answer);
        } catch (RuntimeException failure) {
            seat.desk().failed(failure, answer);
        }
    }

    /// Writes down who approved the draft, when, and from when it holds.
    private Edit edit() {
        var identity = Path.parse("identity");
        return new All(
                List.of(
                        new Put(identity.then("version"), Text.of(version.strip())),
                        new Put(identity.then("approvedBy"), Text.of(approver.strip())),
                        new Put(identity.then("approvedOn"), Text.of(on.toString())),
                        new Put(identity.then("inForceFrom"), Text.of(from.toString()))));
    }
}
