package app.courante.console;

import app.courante.crisis.Amount;
import app.courante.crisis.Foresight.Hypothesis;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.Situation;
import app.courante.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may come, and what was asked of others, in `status --json`.
record StatusForesight(List<HypothesisLine> hypotheses, List<SupportLine> support) {
    /// @param likelihood `likely`, `possible`, `worst`
    /// @param outcome `open`, `true`, `dropped`
    /// @param said when it came true, or why it was dropped; empty while it is open
    record HypothesisLine(
            String entry,
            String text,
            String likelihood,
            String trigger,
            List<String> answers,
            String outcome,
            String said) {}

    /// A part of what was asked for that came.
    record PartLine(String entry, String quantity, Instant at) {}

    /// @param reply `asked`, `promised`, `partly`, `arrived`, `refused`, `cancelled`
    /// @param left what is still to come where a part came and that can be counted; else empty
    /// @param awaited when it is to be here
    record SupportLine(
            String entry,
            String what,
            String quantity,
            String of,
            String reply,
            List<PartLine> parts,
            String left,
            @Nullable Instant awaited,
            boolean late) {}

    static StatusForesight of(Situation situation, Instant now) {
        var foresight = situation.conduct().foresight();
        return new StatusForesight(
                foresight.hypotheses().stream().map(StatusForesight::line).toList(),
                foresight.requests().stream().map(one -> line(one, now)).toList());
    }

    private static HypothesisLine line(Hypothesis one) {
        return new HypothesisLine(
                one.id().shown(),
                one.text(),
                Json.word(one.likelihood()),
                one.trigger(),
                one.answers(),
                Json.word(one.outcome()),
                one.said());
    }

    private static SupportLine line(Request one, Instant now) {
        return new SupportLine(
                one.id().shown(),
                one.what(),
                one.quantity(),
                one.of(),
                Json.word(one.reply()),
                one.parts().stream()
                        .map(part -> new PartLine(part.entry().shown(), part.quantity(), part.at()))
                        .toList(),
                one.left().map(Amount::words).orElse(""),
                one.awaited(),
                one.late(now));
    }
}
