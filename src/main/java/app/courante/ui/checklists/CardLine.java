package app.courante.ui.checklists;

import app.courante.crisis.Author;
import app.courante.crisis.PlainText;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.CardBoard.Card;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card in the list: whose it is, and how much of it is late.
///
/// @param role the name of its role
/// @param holders who holds the role now; empty while it is vacant
/// @param mine whether I hold it
/// @param overdue how many of its steps are late
public record CardLine(Card card, String role, List<String> holders, boolean mine, int overdue) {
    public CardLine {
        holders = List.copyOf(holders);
    }

    public String id() {
        return card.card().id();
    }

    /// All cards as one person sees them: those of the own roles first, then the others, each in
    /// the plan's order.
    static List<CardLine> all(CardBoard board, Situation situation, Author me, Instant now) {
        var mine = new ArrayList<CardLine>();
        var others = new ArrayList<CardLine>();
        for (var card : board.cards()) {
            var line = of(card, situation, me, now);
            (line.mine() ? mine : others).add(line);
        }
        mine.addAll(others);
        return mine;
    }

    /// The first that has something to do; when all is done, the first.
    static Optional<CardLine> firstToDo(List<CardLine> cards) {
        return cards.stream()
                .filter(card -> !card.card().finished())
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    private static CardLine of(Card card, Situation situation, Author me, Instant now) {
        var id = card.card().role();
        var plan = situation.document();
        var role = plan == null ? id : plan.role(id).map(known -> known.name()).orElse(id);
        var holders =
                situation.conduct().seats().holdersOf(id).stream()
                        .map(Holding::person)
                        .map(person -> person.name())
                        .distinct()
                        .toList();
        return new CardLine(
                card,
                role,
                holders,
                isMine(id, role, holders, me),
                (int) card.lines().stream().filter(line -> line.overdue(now)).count());
    }

    /// Whoever says in which role he speaks has that role's cards, before anybody wrote down that
    /// he holds it.
    private static boolean isMine(String id, String role, List<String> holders, Author me) {
        return holders.stream().anyMatch(holder -> same(holder, me.name()))
                || same(role, me.role())
                || same(id, me.role());
    }

    private static boolean same(String one, String other) {
        return !other.isBlank() && PlainText.of(one.strip()).equals(PlainText.of(other.strip()));
    }
}
