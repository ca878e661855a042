package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.CardBoard.Card;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The action cards in `status --json`.
///
/// @param settled how many steps are settled, whatever way
/// @param overdue how many steps are late
record StatusCards(int settled, int steps, int overdue, List<CardLine> cards) {
    /// @param since from when its times are counted; absent when nothing calls for it any more
    record CardLine(
            String card,
            String title,
            String role,
            @Nullable Instant since,
            int settled,
            int steps,
            int overdue) {}

    static StatusCards of(Situation situation, Instant now) {
        var board = CardBoard.of(situation);
        var cards = board.cards().stream().map(card -> line(card, now)).toList();
        return new StatusCards(
                board.settled(),
                board.steps(),
                cards.stream().mapToInt(CardLine::overdue).sum(),
                cards);
    }

    private static CardLine line(Card card, Instant now) {
        return new CardLine(
                card.card().id(),
                card.card().title(),
                card.card().role(),
                card.since(),
                card.settled(),
                card.lines().size(),
                (int) card.lines().stream().filter(line -> line.overdue(now)).count());
    }
}
