package app.courante.wording;

import app.courante.crisis.ActivityEvent;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.MeasureEvent;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.MeasuresWithdrawn;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.ResourceEvent;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;

/// What a line says of how activities run, of what they stand on, and of what is counted of them.
public record ServiceSentence(Texts texts, ZoneId zone) {
    private static final int MOST_SERIES = 4;

    String of(ActivityEvent event) {
        return switch (event) {
            case ActivityChanged(
                            var activity,
                            var state,
                            var service,
                            var percent,
                            var measured) -> {
                var parts = new ArrayList<String>();
                parts.add(texts.of("told.activity", state, activity.name()));
                if (percent != null && !service.startsWith(percent.toString()))
                    parts.add(texts.of("told.service-percent", percent));
                if (!service.isEmpty()) parts.add(service);
                if (measured != null)
                    parts.add(
                            texts.of(
                                    "told.measured",
                                    measured.indicator().name(),
                                    measured.value(),
                                    measured.kept()));
                yield String.join(" · ", parts);
            }
        };
    }

    String of(ResourceEvent event) {
        return switch (event) {
            case ResourceChanged(_, var resource, var state, var note) -> {
                var said = texts.of("told.resource", state, resource.name());
                yield note.isEmpty() ? said : said + " · " + note;
            }
        };
    }

    String of(MeasureEvent event, Instant at) {
        return switch (event) {
            case MeasuresTaken(var activity, var series) -> {
                var parts = new ArrayList<String>();
                for (var one : series.subList(0, Math.min(MOST_SERIES, series.size())))
                    parts.add(series(one, at));
                if (series.size() > MOST_SERIES)
                    parts.add(texts.of("told.measures-more", series.size() - MOST_SERIES));
                yield texts.of("told.measures", activity.name(), String.join(" · ", parts));
            }
            case MeasuresWithdrawn(var measures, var activity, var reason) ->
                    texts.of("told.measures-withdrawn", activity.name(), measures.shown(), reason);
        };
    }

    private String series(Taken taken, Instant at) {
        if (taken.readings().isEmpty()) return taken.indicator().name();
        var last = taken.readings().getLast();
        var figure = texts.of("measure.figure", last.value(), taken.unit()).strip();
        return taken.readings().size() == 1
                ? texts.of("told.measure", taken.indicator().name(), figure)
                : texts.of(
                        "told.measure-many",
                        taken.indicator().name(),
                        taken.readings().size(),
                        Clocks.at(taken.readings().getFirst().at(), at, zone),
                        Clocks.at(last.at(), at, zone),
                        figure);
    }
}
