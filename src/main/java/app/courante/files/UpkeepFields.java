package app.courante.files;

import app.courante.plan.Upkeep;
import app.courante.plan.Upkeep.Improvement;
import app.courante.plan.Upkeep.Review;
import app.courante.plan.Upkeep.Test;
import app.courante.plan.Upkeep.Training;

/// Reads how the plan is kept alive.
final class UpkeepFields {
    private UpkeepFields() {}

    static Upkeep upkeep(Fields fields) {
        return new Upkeep(
                fields.list("reviews", UpkeepFields::review),
                fields.list("tests", UpkeepFields::test),
                fields.list("trainings", UpkeepFields::training),
                fields.list("improvements", UpkeepFields::improvement));
    }

    private static Review review(Fields fields) {
        return new Review(
                fields.required("id"),
                fields.required("subject"),
                fields.text("rhythm"),
                fields.text("owner"),
                fields.date("last"),
                fields.date("next"));
    }

    private static Test test(Fields fields) {
        return new Test(
                fields.required("id"),
                fields.required("name"),
                fields.text("kind"),
                fields.text("rhythm"),
                fields.text("objective"),
                fields.text("owner"),
                fields.date("last"),
                fields.date("next"),
                fields.text("result"));
    }

    private static Training training(Fields fields) {
        return new Training(
                fields.required("id"),
                fields.required("name"),
                fields.text("audience"),
                fields.text("rhythm"),
                fields.text("owner"),
                fields.date("last"),
                fields.date("next"));
    }

    private static Improvement improvement(Fields fields) {
        return new Improvement(
                fields.required("id"),
                fields.text("source"),
                fields.required("finding"),
                fields.text("action"),
                fields.text("owner"),
                fields.date("due"),
                fields.date("doneOn"));
    }
}
