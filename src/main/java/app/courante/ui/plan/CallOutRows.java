package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import java.util.List;

/// How the cell is called together and how long its people stay, as rows of a page.
///
/// They are there when the plan says nothing, too: the gaps lead to them.
final class CallOutRows {
    private CallOutRows() {}

    static List<Row> callOut(PlanWords words) {
        var callOut = words.plan().arrangement().callOut();
        return rows(
                PlanPart.CALL_OUT,
                new Facts(words)
                        .owed("plan.fact.next-after", words.duration(callOut.nextAfter()))
                        .add(
                                "plan.fact.target",
                                words.of("plan.share-of-roles", callOut.targetPercent()))
                        .owed("plan.fact.call-out-message", Value.of(callOut.message())));
    }

    static List<Row> duty(PlanWords words) {
        var duty = words.plan().arrangement().duty();
        return rows(
                PlanPart.DUTY,
                new Facts(words)
                        .owed("plan.fact.longest-shift", words.duration(duty.longestShift()))
                        .add("plan.fact.overlap", words.duration(duty.overlap()))
                        .add("plan.fact.entry-every", words.duration(duty.entryEvery()))
                        .add("plan.fact.exit-review", words.duration(duty.exitReviewEvery())));
    }

    private static List<Row> rows(PlanPart part, Facts facts) {
        return List.of(new Row.Thing(new Place(part, "", ""), "", Value.NONE, facts.list()));
    }
}
