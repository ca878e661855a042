package app.courante.ui.plan;

import app.courante.plan.CrisisLevel;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.ui.plan.Value.Mark;
import java.util.ArrayList;
import java.util.List;

/// What the plan is and is for, and its levels of alert.
final class ContextPages {
    private ContextPages() {}

    static Page context(PlanWords words) {
        var identity = words.plan().identity();
        var purpose = words.plan().purpose();
        var rows = new ArrayList<Row>();
        rows.addAll(
                new Facts(words)
                        .add("plan.fact.title", Value.of(identity.title(), Value.Look.STRONG))
                        .figure("plan.fact.version", identity.version())
                        .add("plan.fact.organisation", identity.organisation())
                        .owed(
                                "plan.fact.approved",
                                Value.beside(
                                        Value.of(identity.approvedBy()),
                                        words.date(identity.approvedOn())))
                        .add("plan.fact.in-force-from", words.date(identity.inForceFrom()))
                        .owed("plan.fact.review-before", words.due(identity.reviewBefore()))
                        .rows());
        rows.add(new Row.Heading(words.of("plan.head.purpose")));
        rows.addAll(
                new Facts(words)
                        .owed("plan.fact.context", Value.of(purpose.context()))
                        .owed("plan.fact.objectives", bullets(purpose.objectives()))
                        .owed("plan.fact.scope", bullets(purpose.scope()))
                        .owed("plan.fact.triggers", bullets(purpose.triggers()))
                        .rows());
        return new Page(rows);
    }

    private static Value bullets(List<String> texts) {
        return Value.list(Mark.BULLET, texts);
    }

    static Page levels(PlanWords words) {
        return new Page(words.plan().levels().stream().map(level -> level(level, words)).toList());
    }

    private static Row level(CrisisLevel level, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.LEVEL, Integer.toString(level.number()), level.name()),
                words.of("level.named", level.number(), level.name()),
                Value.NONE,
                new Facts(words)
                        .add("plan.fact.description", level.description())
                        .owed("plan.fact.activation", bullets(level.activation()))
                        .owed("plan.fact.stand-down", bullets(level.standDown()))
                        .add("plan.fact.call-out-within", words.duration(level.callOutWithin()))
                        .add("plan.fact.report-every", words.duration(level.reportEvery()))
                        .list());
    }
}
