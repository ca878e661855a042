package app.courante.ui.activities;

import app.courante.crisis.ActivityState;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.board.Lookahead;
import app.courante.crisis.board.Losses;
import app.courante.crisis.board.Losses.NextImpact;
import app.courante.plan.Activity;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The sentences of the activities' screen.
record ActivityWords(Words words) {
    static Tone tone(ActivityState state) {
        return switch (state) {
            case NOMINAL, RESTORED -> Tone.FINE;
            case DEGRADED -> Tone.SOON;
            case INTERRUPTED -> Tone.ACT_NOW;
        };
    }

    static Tone tone(ResourceState state) {
        return switch (state) {
            case UP -> Tone.FINE;
            case DEGRADED -> Tone.SOON;
            case DOWN -> Tone.ACT_NOW;
        };
    }

    /// How it stands, or stood when the crisis was closed.
    ///
    /// @param said its state in words
    String standing(ActivitiesModel.Line line, String said) {
        return line.closed() && line.state().impaired()
                ? words.of("activities.at-closing", said)
                : said;
    }

    /// `1 250 €`: rounded as in the report and the figures, as nobody counts cents of a loss.
    String euros(double amount) {
        return words.euros(Math.round(amount));
    }

    /// `92,5 %`.
    String figure(double value, String unit) {
        return words.of("measure.figure", value, unit).strip();
    }

    /// How long a limit has been used up, and what is left of it.
    String limit(Duration used, Duration limit) {
        boolean over = used.compareTo(limit) > 0;
        var left = limit.minus(used).abs();
        return words.of(
                over ? "activities.limit-over" : "activities.limit",
                words.duration(used),
                words.duration(limit),
                words.duration(left));
    }

    /// How the loss was counted: each length of time by its rate.
    String formula(Losses.Line loss) {
        var rate = words.euros(loss.activity().eurosLostPerHour());
        var parts = new ArrayList<String>();
        if (!loss.interrupted().isZero())
            parts.add(words.of("activities.formula", words.duration(loss.interrupted()), rate));
        var known = loss.degraded().minus(loss.untold());
        if (!known.isZero())
            parts.add(words.of("activities.formula-degraded", words.duration(known), rate));
        if (loss.partly())
            parts.add(words.of("activities.formula-untold", words.duration(loss.untold())));
        return String.join(" + ", parts);
    }

    String impact(NextImpact next, Instant now) {
        var impact = next.impact();
        return words.of(
                impact.description().isEmpty() ? "activities.impact-bare" : "activities.impact",
                words.hour(next.at(), now),
                words.euros(impact.euros()),
                lower(impact.description()));
    }

    private String lower(String text) {
        return text.length() < 2 || Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
    }

    /// What falls next of an activity.
    String ahead(Lookahead.Line line, Instant now) {
        var name = line.activity().name();
        var cause = line.cause();
        var resource = cause == null ? "" : cause.resource().name();
        return switch (line.standing()) {
            case HOLDING -> words.of("activities.holding", name, resource);
            case TOUCHED -> words.of("activities.touched", name, resource);
            case INTERRUPTED, STOPPED -> breaks(line, name, resource, now);
        };
    }

    private String breaks(Lookahead.Line line, String name, String resource, Instant now) {
        var mtpd = line.mtpd();
        var rto = line.rto();
        if (mtpd == null) return words.of("activities.no-limit", name, resource);
        var ahead = resource.isEmpty() ? "activities.lasts" : "activities.stays";
        var over = resource.isEmpty() ? "activities.lasts-over" : "activities.stays-over";
        var said =
                words.of(mtpd.isAfter(now) ? ahead : over, name, resource, words.hour(mtpd, now));
        return rto == null || !rto.isAfter(now)
                ? said
                : said + " · " + words.of("activities.and-rto", words.hour(rto, now));
    }

    /// Since when a resource is as it is, and what is known of it.
    String since(ResourceStates.@Nullable Status status, Instant now) {
        if (status == null || status.state() == ResourceState.UP) return "";
        var since = words.of("activities.since", words.hour(status.since(), now));
        return status.note().isEmpty() ? since : since + " · " + status.note();
    }

    /// What is aimed at while it runs.
    String aims(Activity activity) {
        var parts = new ArrayList<String>();
        var rto = activity.rto();
        var mtpd = activity.mtpd();
        parts.add(
                rto == null
                        ? words.of("gap.rto-missing")
                        : words.of("situation.rto", words.duration(rto)));
        parts.add(
                mtpd == null
                        ? words.of("gap.mtpd-missing")
                        : words.of("situation.mtpd", words.duration(mtpd)));
        return String.join(" · ", parts);
    }

    static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
