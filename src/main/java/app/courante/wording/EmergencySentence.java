package app.courante.wording;

import app.courante.crisis.board.EmergencyCalls;
import app.courante.crisis.board.EmergencyCalls.Way;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/// How emergency calls fare, as the part of a sentence that is read out: what does not get through
/// first, with what to do instead.
record EmergencySentence(Texts texts, ZoneId zone, Instant now) {
    private static final int FEW = 3;

    /// Empty when nobody knows and the plan does not say.
    String of(EmergencyCalls calls) {
        if (!calls.ways().isEmpty())
            return calls.ways().stream()
                    .map(this::way)
                    .collect(Collectors.joining(texts.of("message.and")));
        var planned = calls.planned().replaceAll("[.\\s]+$", "");
        return planned.isEmpty() ? "" : texts.of("emergency.planned", planned);
    }

    private String way(Way way) {
        return switch (way.standing()) {
            case CUT ->
                    texts.of(
                            "emergency.cut",
                            dialled(way),
                            way.dialled().size(),
                            uses(way),
                            at(way));
            case UNTRIED -> texts.of("emergency.untried", uses(way), by(way));
            case REACHED ->
                    texts.of(
                            "emergency.reached",
                            dialled(way),
                            way.dialled().size(),
                            at(way),
                            by(way));
        };
    }

    private static String dialled(Way way) {
        return String.join(", ", way.dialled());
    }

    private String uses(Way way) {
        var uses = way.uses();
        var some = uses.stream().limit(FEW).collect(Collectors.joining(", "));
        return uses.size() <= FEW ? some : texts.of("emergency.more", some, uses.size() - FEW);
    }

    /// By what it goes, as the end of a sentence; empty when the plan does not say.
    private String by(Way way) {
        if (!way.forwarded().isEmpty()) return texts.of("emergency.forwarded", way.forwarded());
        return way.carrier().isEmpty() ? "" : texts.of("emergency.by", way.carrier());
    }

    private String at(Way way) {
        var at = way.at();
        return at == null ? "" : Clocks.at(at, now, zone);
    }
}
