package app.courante.wording;

import app.courante.crisis.DeadlineEvent;
import app.courante.crisis.DeadlineEvent.ClockCorrected;
import app.courante.crisis.DeadlineEvent.DeadlineAssigned;
import app.courante.crisis.DeadlineEvent.DeadlineFiled;
import app.courante.crisis.DeadlineEvent.DeadlineProven;
import app.courante.crisis.DeadlineEvent.DeadlineReopened;
import app.courante.crisis.DeadlineEvent.DeadlineStarted;
import app.courante.crisis.DeadlineEvent.DeadlineWaived;
import app.courante.crisis.DeadlineEvent.IncidentClassified;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Regime;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What must be filed outside, in words, and what was done about it.
public record DutySentence(Texts texts, ZoneId zone) {
    /// The text of law and the step, or the plan's words for a contract.
    public String of(Duty duty) {
        var by = texts.of("regime", duty.regime());
        if (!duty.name().isEmpty())
            return duty.regime() == Regime.OTHER ? duty.name() : by + " · " + duty.name();
        return duty.step() == FilingStep.SERVICE
                ? by
                : by + " · " + texts.of("filing-step", duty.step());
    }

    /// The same, and the matter it is about.
    public String of(Duty duty, String what) {
        return what.isEmpty() ? of(duty) : of(duty) + " · " + what;
    }

    /// What an entry tells.
    ///
    /// @param at when it happened
    String of(DeadlineEvent event, Instant at) {
        return switch (event) {
            case DeadlineStarted one -> started(one, at);
            case IncidentClassified(_, var duty, var what, var grounds) ->
                    joined(texts.of("told.classified", of(duty, what)), List.of(grounds));
            case DeadlineFiled one ->
                    joined(
                            texts.of("told.deadline-filed", of(one.duty(), one.what()), one.by()),
                            List.of(one.channel(), one.reference(), one.reasons()));
            case DeadlineProven(_, var duty, var what, var file, var note) ->
                    joined(
                            texts.of(
                                    "told.deadline-proven",
                                    of(duty, what),
                                    file.name(),
                                    FileSize.of(texts, file.size())),
                            List.of(note));
            case DeadlineWaived(_, var duty, var what, var reason) ->
                    texts.of("told.deadline-waived", of(duty, what), reason);
            case DeadlineReopened(_, var duty, var what, var reason) ->
                    texts.of("told.deadline-reopened", of(duty, what), reason);
            case DeadlineAssigned(_, var duty, var what, var owner) ->
                    owner.name().isEmpty()
                            ? texts.of("told.deadline-unassigned", of(duty, what))
                            : texts.of("told.deadline-assigned", of(duty, what), owner.name());
            case ClockCorrected(_, var duty, var what, var classified, var reason) ->
                    texts.of(
                            classified ? "told.classified-corrected" : "told.clock-corrected",
                            of(duty, what),
                            Clocks.at(at, Instant.EPOCH, zone),
                            reason);
        };
    }

    private String started(DeadlineStarted one, Instant at) {
        var more = new ArrayList<String>();
        more.add(one.law());
        if (one.classified() != null)
            more.add(
                    texts.of(
                            "told.classified-at", Clocks.at(one.classified().instant(), at, zone)));
        more.add(one.owner().name());
        var key = one.after() == null ? "told.deadline-started" : "told.deadline-follows";
        return joined(texts.of(key, of(one.duty(), one.what())), more);
    }

    private static String joined(String said, List<String> more) {
        var all = new StringBuilder(said);
        for (var one : more) if (!one.isEmpty()) all.append(" · ").append(one);
        return all.toString();
    }
}
