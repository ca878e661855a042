package app.courante.console;

import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.Figure.Against;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Euros;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import app.courante.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the figures of a crisis in `status --json` and `compare-crises --json`.
///
/// @param about what it is about where there are several: an activity, a kind of line
/// @param time absent where it is no time, or has not come to pass
/// @param of the whole that `number` is a part of
/// @param running present and true where it still grows
/// @param rto the time aimed at that it is held against
/// @param mtpd the longest interruption that it is held against (DMIA)
/// @param plan what the plan gives for it
/// @param law what a law or a contract gives for it
/// @param from how many entries it comes from
/// @param entries the first of these
record StatusFigure(
        String figure,
        @Nullable String about,
        @Nullable String name,
        @Nullable Duration time,
        @Nullable Integer number,
        @Nullable Integer of,
        @Nullable Integer euros,
        @Nullable Boolean running,
        @Nullable Duration rto,
        @Nullable Duration mtpd,
        @Nullable Duration plan,
        @Nullable Duration law,
        int from,
        List<String> entries) {
    private static final int SHOWN = 20;

    static List<StatusFigure> of(Situation situation, Instant now) {
        return CrisisFigures.of(situation, now).figures().stream().map(StatusFigure::of).toList();
    }

    static StatusFigure of(Figure figure) {
        var amount = figure.amount();
        boolean grows = grows(amount);
        return new StatusFigure(
                Json.word(figure.kind()),
                figure.id().isEmpty() ? null : figure.id(),
                figure.name().isEmpty() ? null : figure.name(),
                amount instanceof Lasting(var length, _) ? length : null,
                switch (amount) {
                    case Count(var number) -> Math.clamp(number, 0, Integer.MAX_VALUE);
                    case Part(var part, _) -> Math.clamp(part, 0, Integer.MAX_VALUE);
                    case null, default -> null;
                },
                amount instanceof Part(_, var all) ? Math.clamp(all, 0, Integer.MAX_VALUE) : null,
                amount instanceof Euros(var euros, _)
                        ? Math.clamp(euros, 0, Integer.MAX_VALUE)
                        : null,
                grows ? true : null,
                limit(figure, Against.RTO),
                limit(figure, Against.MTPD),
                limit(figure, Against.PLAN),
                limit(figure, Against.LAW),
                figure.entries().size(),
                figure.entries().stream().limit(SHOWN).map(EntryId::shown).toList());
    }

    private static boolean grows(@Nullable Amount amount) {
        return switch (amount) {
            case Lasting(_, var running) -> running;
            case Euros(_, var running) -> running;
            case null, default -> false;
        };
    }

    private static @Nullable Duration limit(Figure figure, Against against) {
        return figure.limits().stream()
                .filter(limit -> limit.against() == against)
                .map(Figure.Limit::length)
                .findFirst()
                .orElse(null);
    }
}
