package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Risk;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.Comparator;

/// The risks, the largest first, with what is done ahead of each.
final class RiskPages {
    private RiskPages() {}

    static Page risks(PlanWords words) {
        return new Page(
                words.plan().risks().stream()
                        .sorted(Comparator.comparingInt(Risk::size).reversed())
                        .map(risk -> row(risk, words))
                        .toList());
    }

    private static Row row(Risk risk, PlanWords words) {
        var preventions =
                risk.preventions().stream()
                        .map(prevention ->
                                Value.beside(
                                        Value.of(prevention.action()),
                                        words.ref(PlanPart.PERSON, prevention.owner()),
                                        words.done(prevention.due(), prevention.doneOn())))
                        .toList();
        return new Row.Thing(
                place(risk),
                risk.threat(),
                Value.of(
                        words.of("plan.risk-size", risk.likelihood(), risk.impact(), risk.size()),
                        Look.FIGURE),
                new Facts(words)
                        .refs("plan.fact.activities", PlanPart.ACTIVITY, risk.activities())
                        .owed("plan.fact.prevention", Value.stacked(Mark.BULLET, preventions))
                        .list());
    }

    static Place place(Risk risk) {
        return new Place(PlanPart.RISK, risk.id(), risk.threat());
    }
}
