package app.courante.ui.draft;

import app.courante.desk.Answer;
import app.courante.desk.Drafts;
import app.courante.document.Node.Group;
import app.courante.document.PlanShape;
import app.courante.document.PlanTree;
import app.courante.plan.Person;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.PlanPart;
import app.courante.plan.Upkeep.Improvement;
import app.courante.ui.kit.Seat;
import app.courante.ui.plan.Findings;
import app.courante.ui.plan.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The draft of the plan being written, with what it lacks.
public final class DraftModel extends Writing<Plan> {
    private final Function<Group, PlanId> freeze;
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.UNJUDGED);

    /// The drafts of this seat; the one that was open last is open again.
    ///
    /// @param freeze keeps a document as a plan version and names it
    /// @param judge says what the draft lacks, in its own time
    public DraftModel(Seat seat, Drafts drafts, Function<Group, PlanId> freeze, Judge judge) {
        super(seat, drafts, new PlanManuscript());
        this.freeze = freeze;
        shown().subscribe(now -> {
            if (now != null) judge.judge(now.read(), today(), findings::set);
        });
    }

    /// What the draft lacks; behind the typing by a moment when the plan is large.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    LocalDate today() {
        return seat().now().getValue().atZone(seat().zone()).toLocalDate();
    }

    /// Puts these people in the place of those of the draft.
    public void people(List<Person> people) {
        put(PlanShape.list(PlanPart.PERSON), PlanTree.of(PlanPart.PERSON, people));
        turn(PlanPage.PEOPLE);
    }

    /// Adds what is to be improved behind what is there, and turns to it.
    public void improve(List<Improvement> more) {
        var now = shown().get();
        if (now != null) edit(Gestures.improve(now.document(), more));
        turn(PlanPage.IMPROVEMENTS);
    }

    /// Turns to where a thing of the plan is written.
    public void lead(Place place) {
        var now = shown().get();
        if (now != null) lead(Search.pathOf(now.document(), place));
    }

    /// Turns to where a thing of the plan is written, without taking the focus along.
    void look(Place place) {
        var now = shown().get();
        if (now != null) look(Search.pathOf(now.document(), place));
    }

    /// Freezes the draft as a version that holds from a day on; once done, the draft is put away.
    void approve(String version, String approver, LocalDate from, Consumer<Answer> answer) {
        var now = shown().get();
        var draft = opened();
        if (now == null || draft == null) return;
        new Approval(version, approver, today(), from)
                .ask(
                        now,
                        freeze,
                        seat(),
                        outcome -> {
                            if (outcome instanceof Answer.Done) discard(draft);
                            answer.accept(outcome);
                        });
    }
}
