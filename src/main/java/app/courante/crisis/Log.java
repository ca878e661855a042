package app.courante.crisis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The running log of one crisis, oldest first by the time things happened.
///
/// @param people everybody who wrote, decided or told something, by name
/// @param decisions how many references are taken: the next is one more
/// @param unverified how many lines wait to be confirmed
public record Log(
        List<LogLine> lines,
        Map<Kind, Integer> counts,
        List<String> people,
        int decisions,
        int unverified) {

    /// The line of this number; looked for from the end, where corrections mostly aim.
    public Optional<LogLine> line(EntryId id) {
        for (int i = lines.size() - 1; i >= 0; i--)
            if (lines.get(i).id().equals(id)) return Optional.of(lines.get(i));
        return Optional.empty();
    }

    /// The reference of the decision to come: `D-001`.
    public String nextReference() {
        return reference(decisions + 1);
    }

    public static String reference(int number) {
        return String.format(java.util.Locale.ROOT, "D-%03d", number);
    }
}
