package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Improvements;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hot wash and what is to be improved, in `status --json`.
///
/// @param toTake how many improvements are not in a draft of the plan yet
record StatusReview(List<NoteLine> notes, int toTake, List<ImprovementLine> improvements) {
    /// @param side `went-well` or `to-improve`
    record NoteLine(String entry, String side, String text, String by, Instant at) {}

    /// @param state `to-take`, `taken` or `dropped`
    /// @param carried whether it is an action that was not finished
    /// @param told in which plan it stands, or why it is not pursued
    record ImprovementLine(
            String entry,
            String finding,
            String action,
            String owner,
            @Nullable LocalDate due,
            boolean carried,
            String state,
            @Nullable String told) {}

    static StatusReview of(Situation situation) {
        var improvements = Improvements.of(situation);
        return new StatusReview(
                situation.conduct().review().notes().stream()
                        .map(note ->
                                new NoteLine(
                                        note.id().shown(),
                                        Json.word(note.side()),
                                        note.text(),
                                        note.by(),
                                        note.at()))
                        .toList(),
                improvements.open().size(),
                improvements.all().stream().map(StatusReview::line).toList());
    }

    private static ImprovementLine line(Improvement one) {
        var fate = one.fate();
        return new ImprovementLine(
                one.id().shown(),
                one.finding(),
                one.action(),
                one.owner().name(),
                one.due(),
                one.carried(),
                fate == null ? "to-take" : fate.taken() ? "taken" : "dropped",
                fate == null ? null : fate.told());
    }
}
