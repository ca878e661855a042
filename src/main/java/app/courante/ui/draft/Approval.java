package app.courante.ui.draft;

import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.desk.Answer;
import app.courante.document.Node.Group;
import app.courante.plan.PlanId;
import app.courante.ui.kit.Seat;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person says who approves a draft.
///
/// @param from the first day on which the version holds
record Approval(String version, String approver, LocalDate on, LocalDate from) {
    /// Freezes the draft with this said in it, and asks that it hold; the draft itself is not
    /// touched, since it may be refused.
    void ask(Shown draft, Function<Group, PlanId> freeze, Seat seat, Consumer<Answer> answer) {
        var said = Gestures.approval(version, approver, on, from).in(draft.document());
        try {
            seat.execute(
                    new ApprovePlan(
                            freeze.apply(said),
                            draft.plan().identity().title(),
                            version,
                            approver,
                            from),
                    answer);
        } catch (RuntimeException failure) {
            answer.accept(new Answer.Failed(failure));
        }
    }
}
