package app.courante.ui.plan;

import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.plan.Upkeep.Improvement;
import app.courante.plan.Upkeep.Review;
import app.courante.plan.Upkeep.Test;
import app.courante.plan.Upkeep.Training;
import app.courante.ui.plan.Value.Look;

/// How the plan is kept alive.
final class UpkeepPages {
    private UpkeepPages() {}

    static Page reviews(PlanWords words) {
        return new Page(
                words.plan().upkeep().reviews().stream()
                        .map(review -> review(review, words))
                        .toList());
    }

    private static Row review(Review review, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.REVIEW, review.id(), review.subject()),
                review.subject(),
                Value.of(review.rhythm(), Look.QUIET),
                new Facts(words)
                        .add("plan.fact.last", words.date(review.last()))
                        .add("plan.fact.next", words.due(review.next()))
                        .ref("plan.fact.owner", PlanPart.PERSON, review.owner())
                        .list());
    }

    static Page tests(PlanWords words) {
        return new Page(
                words.plan().upkeep().tests().stream().map(test -> test(test, words)).toList());
    }

    private static Row test(Test test, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.TEST, test.id(), test.name()),
                test.name(),
                Value.beside(
                        Value.of(test.kind(), Look.QUIET), Value.of(test.rhythm(), Look.QUIET)),
                new Facts(words)
                        .add("plan.fact.objective", test.objective())
                        .add("plan.fact.last", words.date(test.last()))
                        .add("plan.fact.result", test.result())
                        .add("plan.fact.next", words.due(test.next()))
                        .ref("plan.fact.owner", PlanPart.PERSON, test.owner())
                        .list());
    }

    static Page trainings(PlanWords words) {
        return new Page(
                words.plan().upkeep().trainings().stream()
                        .map(training -> training(training, words))
                        .toList());
    }

    private static Row training(Training training, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.TRAINING, training.id(), training.name()),
                training.name(),
                Value.of(training.rhythm(), Look.QUIET),
                new Facts(words)
                        .add("plan.fact.audience", training.audience())
                        .add("plan.fact.last", words.date(training.last()))
                        .add("plan.fact.next", words.due(training.next()))
                        .ref("plan.fact.owner", PlanPart.PERSON, training.owner())
                        .list());
    }

    static Page improvements(PlanWords words) {
        return new Page(
                words.plan().upkeep().improvements().stream()
                        .map(improvement -> improvement(improvement, words))
                        .toList());
    }

    private static Row improvement(Improvement improvement, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.IMPROVEMENT, improvement.id(), improvement.finding()),
                improvement.finding(),
                Value.NONE,
                new Facts(words)
                        .add("plan.fact.source", improvement.source())
                        .add("plan.fact.action", improvement.action())
                        .ref("plan.fact.owner", PlanPart.PERSON, improvement.owner())
                        .add("plan.fact.due", words.done(improvement.due(), improvement.doneOn()))
                        .list());
    }
}
