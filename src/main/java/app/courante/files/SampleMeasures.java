package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.Moment;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.files.SampleCrisis.Step;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// What was counted of the reception of the sample crisis, and what was down beneath it, by the ids of
/// the sample plan.
final class SampleMeasures {
    private static final Author TELEPHONY = new Author("Samia Benali", "");
    private static final String RECEPTION = "reception";
    private static final String[] INDICATORS = {
        "offered", "answered", "abandoned", "longest-wait", "positions"
    };

    /// From a quarter to twelve every quarter of an hour; the supervision was blind for half an hour.
    private static final int[][] FIGURES = {
        {11, 30, 128, 121, 4, 1, 58},
        {11, 45, 131, 124, 5, 1, 58},
        {12, 0, 126, 96, 22, 4, 56},
        {12, 15, 92, 41, 48, 11, 52},
        {12, 30, 64, 22, 40, 14, 47},
        {13, 15, 71, 18, 51, 19, 41},
        {13, 30, 83, 24, 57, 18, 42},
        {13, 45, 88, 37, 49, 15, 44},
        {14, 0, 90, 44, 44, 13, 46},
        {14, 15, 94, 52, 40, 11, 48}
    };

    private SampleMeasures() {}

    static List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(
                new Step(
                        LocalTime.parse("12:06:20"),
                        TELEPHONY,
                        (day, _) ->
                                new ChangeResource(
                                        ResourceKind.TRUNK,
                                        "t1",
                                        ResourceState.DOWN,
                                        "INC-204817",
                                        Moment.exactly(day.with(LocalTime.of(12, 1))))));
        taken(steps, "12:35:00", 0, 5);
        taken(steps, "13:46:30", 5, 8);
        taken(steps, "14:16:00", 8, 10);
        return steps;
    }

    private static void taken(List<Step> steps, String at, int from, int until) {
        steps.add(
                new Step(
                        LocalTime.parse(at),
                        TELEPHONY,
                        (day, _) -> new LogMeasures(RECEPTION, measures(day, from, until))));
    }

    private static List<Measure> measures(ZonedDateTime day, int from, int until) {
        var measures = new ArrayList<Measure>();
        for (int i = from; i < until; i++) {
            var row = FIGURES[i];
            var at = day.with(LocalTime.of(row[0], row[1])).toInstant();
            for (int j = 0; j < INDICATORS.length; j++)
                measures.add(new Measure(INDICATORS[j], row[2 + j], "", at));
        }
        return measures;
    }
}
