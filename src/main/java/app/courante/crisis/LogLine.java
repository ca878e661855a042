package app.courante.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the running log as it stands now: its wording, what was struck, whether it is
/// confirmed.
///
/// @param struck earlier wordings, oldest first
/// @param reference `D-001` for a decision, with the laptop's mark where two laptops drew the same;
///   else empty
/// @param search all its words as [PlainText]
public record LogLine(
        Entry entry,
        Kind kind,
        Wording wording,
        List<Wording> struck,
        @Nullable Confirmation confirmation,
        String reference,
        String search) {

    /// What a line says, who put it so, and why it was put anew (empty for the first wording).
    public record Wording(String text, Moment happened, Author by, Instant at, String reason) {}

    /// Who confirmed a line that had waited, and on whose word.
    public record Confirmation(Author by, Instant at, String source) {}

    public LogLine {
        struck = List.copyOf(struck);
    }

    public EntryId id() {
        return entry.id();
    }

    public boolean corrected() {
        return !struck.isEmpty();
    }

    public boolean verified() {
        return confirmation != null
                || !(entry.event() instanceof LogEvent.EntryLogged(_, _, _, var told, _))
                || told;
    }

    public String source() {
        return entry.event() instanceof LogEvent.EntryLogged(_, _, var source, _, _) ? source : "";
    }

    /// Who decided; empty for what is no decision.
    public String decidedBy() {
        var decision = LogEvent.DecisionMade.of(entry.event());
        if (decision != null) return decision.by();
        return switch (entry.event()) {
            case CrisisEvent.CrisisDeclared _,
                    CrisisEvent.CrisisClosed _,
                    CrisisEvent.CrisisReopened _ ->
                    entry.author().name();
            default -> "";
        };
    }

    /// Whether this person wrote, corrected, decided or told the line.
    public boolean concerns(String person) {
        return entry.author().name().equals(person)
                || wording.by().name().equals(person)
                || decidedBy().equals(person)
                || source().equals(person);
    }

    LogLine withCorrections(List<Wording> wordings, @Nullable Confirmation confirmed) {
        return of(entry, kind, wordings, confirmed, reference);
    }

    LogLine withReference(String shown) {
        var wordings = new ArrayList<>(struck);
        wordings.add(wording);
        return of(entry, kind, wordings, confirmation, shown);
    }

    static LogLine of(
            Entry entry,
            Kind kind,
            List<Wording> wordings,
            @Nullable Confirmation confirmed,
            String reference) {
        var words = new StringBuilder();
        words.append(EventWords.of(entry.event())).append('\n');
        for (var wording : wordings) words.append(wording.text()).append('\n');
        words.append(entry.author().name())
                .append('\n')
                .append(entry.id().shown())
                .append('\n')
                .append(reference);
        return new LogLine(
                entry,
                kind,
                wordings.getLast(),
                wordings.subList(0, wordings.size() - 1),
                confirmed,
                reference,
                PlainText.of(words.toString()));
    }
}
