package app.courante.console;

import app.courante.crisis.Deadlines.Filing;
import app.courante.crisis.Proof;
import app.courante.crisis.Situation;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.json.Json;
import app.courante.plan.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clock of law or contract in `status --json`, the next limit first.
///
/// @param version the day from which the version of the rule holds
/// @param unchecked whether nobody has held its rule against the official text
/// @param started the moment its rule counts from
/// @param classified absent while it is not, or where it does not count
/// @param due absent while nothing that counts has begun
/// @param why which part of the rule decided: `length`, `cap`, `cap-lapsed`, `unclassified`
/// @param movedFrom the limit before it was moved to a working day; absent where it was not
/// @param unjudged whether it was filed before anybody said when the incident was classified
/// @param left absent once it is filed or waived; negative once it has passed
/// @param entries every entry that says something of it
record StatusDeadline(
        String entry,
        String rule,
        String version,
        String regime,
        String step,
        String name,
        String law,
        boolean unchecked,
        String what,
        String owner,
        String state,
        Instant started,
        @Nullable Instant classified,
        @Nullable Instant due,
        @Nullable String why,
        @Nullable Instant movedFrom,
        @Nullable Duration left,
        boolean late,
        boolean unjudged,
        String reason,
        List<FilingLine> filings,
        List<ProofLine> proofs,
        List<String> entries) {
    /// One time that it was filed.
    ///
    /// @param withdrawn whether it was opened again since, and counts no longer
    record FilingLine(
            String entry,
            Instant at,
            String by,
            String reference,
            String channel,
            String reasons,
            boolean withdrawn) {}

    /// A file that proves a filing; its copy is `attachments/` and the hash.
    record ProofLine(String name, int size, String hash, String note, String by, Instant at) {}

    static List<StatusDeadline> of(Situation situation, Instant now) {
        if (situation.crisis() == null) return List.of();
        return DeadlineBoard.of(situation, now).lines().stream()
                .map(line -> line(line, now))
                .toList();
    }

    private static StatusDeadline line(Line line, Instant now) {
        var one = line.deadline();
        var limit = line.limit();
        Rule rule = line.rule();
        return new StatusDeadline(
                one.id().shown(),
                one.duty().rule(),
                one.version(),
                Json.word(one.duty().regime()),
                Json.word(one.duty().step()),
                one.duty().name(),
                rule.law(),
                rule.unchecked(),
                one.what(),
                one.owner().name(),
                Json.word(one.state()),
                one.started(),
                one.classified(),
                line.due(),
                limit == null ? null : Json.word(limit.why()),
                limit != null && limit.moved() ? limit.unmoved() : null,
                limit == null || !one.open()
                        ? null
                        : Duration.between(now, limit.at()).truncatedTo(ChronoUnit.SECONDS),
                line.late(now),
                line.unjudged(),
                one.reason(),
                one.filings().stream().map(StatusDeadline::filing).toList(),
                one.proofs().stream().map(StatusDeadline::proof).toList(),
                one.entries().stream().map(id -> id.shown()).toList());
    }

    private static ProofLine proof(Proof proof) {
        var file = proof.file();
        int size = Math.clamp(file.size(), 0, Integer.MAX_VALUE);
        return new ProofLine(
                file.name(), size, file.hash(), proof.note(), proof.by().name(), proof.at());
    }

    private static FilingLine filing(Filing filing) {
        return new FilingLine(
                filing.entry().shown(),
                filing.at(),
                filing.by(),
                filing.reference(),
                filing.channel(),
                filing.reasons(),
                filing.withdrawn());
    }
}
