package app.courante.files;

import app.courante.plan.Activity;
import app.courante.plan.Activity.Dependencies;
import app.courante.plan.Activity.Impact;
import app.courante.plan.Risk;
import app.courante.plan.Risk.Prevention;
import app.courante.plan.Strategy;
import app.courante.plan.Strategy.Responsible;

/// Reads activities and what threatens them.
final class ActivityFields {
    private static final int HIGHEST_RATING = 5;

    private ActivityFields() {}

    static Activity activity(Fields fields) {
        return new Activity(
                fields.required("id"),
                fields.required("name"),
                fields.requiredNumber("priority", 1, PlanFile.HIGHEST_RANK),
                fields.text("description"),
                fields.text("owner"),
                fields.text("minimumLevel"),
                fields.duration("rto"),
                fields.duration("wrt"),
                fields.duration("rpo"),
                fields.euros("eurosLostPerHour"),
                fields.texts("peakPeriods"),
                fields.group("dependencies", ActivityFields::dependencies),
                fields.list("impacts", ActivityFields::impact),
                fields.group("strategy", ActivityFields::strategy));
    }

    static Risk risk(Fields fields) {
        return new Risk(
                fields.required("id"),
                fields.required("threat"),
                fields.texts("activities"),
                fields.requiredNumber("likelihood", 1, HIGHEST_RATING),
                fields.requiredNumber("impact", 1, HIGHEST_RATING),
                fields.list("preventions", ActivityFields::prevention));
    }

    private static Dependencies dependencies(Fields fields) {
        return new Dependencies(
                fields.texts("systems"),
                fields.texts("sites"),
                fields.texts("suppliers"),
                fields.texts("numbers"));
    }

    private static Impact impact(Fields fields) {
        return new Impact(
                fields.requiredDuration("after"),
                fields.requiredNumber("level", 1, HIGHEST_RATING),
                fields.euros("euros"),
                fields.text("description"));
    }

    private static Strategy strategy(Fields fields) {
        return new Strategy(
                fields.text("serviceLevelKept"),
                fields.duration("mtpd"),
                fields.text("crisisCommunication"),
                fields.texts("procedure"),
                fields.texts("criticalResources"),
                fields.list("responsible", ActivityFields::responsible),
                fields.texts("means"));
    }

    private static Responsible responsible(Fields fields) {
        return new Responsible(fields.required("person"), fields.text("part"));
    }

    private static Prevention prevention(Fields fields) {
        return new Prevention(
                fields.required("action"),
                fields.text("owner"),
                fields.date("due"),
                fields.date("doneOn"));
    }
}
