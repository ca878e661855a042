package app.courante.intake;

import app.courante.crisis.Kind;
import app.courante.crisis.PlainText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What logs call the kinds of line, in French and English, as plain text.
final class KindWords {
    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    Map.entry("information", Kind.INFORMATION),
                    Map.entry("informations", Kind.INFORMATION),
                    Map.entry("info", Kind.INFORMATION),
                    Map.entry("decision", Kind.DECISION),
                    Map.entry("action", Kind.ACTION),
                    Map.entry("communication", Kind.COMMUNICATION),
                    Map.entry("comms", Kind.COMMUNICATION),
                    Map.entry("com", Kind.COMMUNICATION),
                    Map.entry("call", Kind.CALL),
                    Map.entry("phone call", Kind.CALL),
                    Map.entry("appel", Kind.CALL));

    private KindWords() {}

    static @Nullable Kind kind(String word) {
        return KINDS.get(PlainText.of(word).strip());
    }
}
