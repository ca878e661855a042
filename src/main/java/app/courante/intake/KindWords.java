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
                    Map.entry("decisions", Kind.DECISION),
                    Map.entry("action", Kind.ACTION),
                    Map.entry("actions", Kind.ACTION),
                    Map.entry("communication", Kind.COMMUNICATION),
                    Map.entry("communications", Kind.COMMUNICATION),
                    Map.entry("comms", Kind.COMMUNICATION),
                    Map.entry("comm", Kind.COMMUNICATION),
                    Map.entry("comm.", Kind.COMMUNICATION),
                    Map.entry("com", Kind.COMMUNICATION),
                    Map.entry("call", Kind.CALL),
                    Map.entry("calls", Kind.CALL),
                    Map.entry("phone call", Kind.CALL),
                    Map.entry("appel", Kind.CALL),
                    Map.entry("appels", Kind.CALL),
                    Map.entry("appel telephonique", Kind.CALL),
                    Map.entry("cell", Kind.CELL),
                    Map.entry("crisis cell", Kind.CELL),
                    Map.entry("cellule", Kind.CELL),
                    Map.entry("cellule de crise", Kind.CELL),
                    Map.entry("alert", Kind.ALERT),
                    Map.entry("alerts", Kind.ALERT),
                    Map.entry("alerte", Kind.ALERT),
                    Map.entry("alertes", Kind.ALERT));

    private KindWords() {}

    static @Nullable Kind kind(String word) {
        return KINDS.get(PlainText.of(word).strip());
    }
}
