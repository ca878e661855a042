package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.StepMark;
import app.courante.crisis.Steps;
import app.courante.crisis.Steps.Step;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisArrangement.CardStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The action cards that the crisis calls for, step by step.
///
/// @param cards in the plan's order; one that is no longer called for stays while it has marks or
///   notes
public record CardBoard(List<Card> cards) {
    /// A card.
    ///
    /// @param since from when its times are counted; null when nothing calls for it any more
    public record Card(ActionCard card, @Nullable Instant since, List<Line> lines) {
        public Card {
            lines = List.copyOf(lines);
        }

        /// How many steps are settled, whatever way.
        public int settled() {
            return (int) lines.stream().filter(line -> line.step().mark().settled()).count();
        }

        public boolean finished() {
            return settled() == lines.size();
        }
    }

    /// A step of a card.
    ///
    /// @param number from 1
    /// @param due null when the plan sets no time
    public record Line(int number, CardStep planned, @Nullable Instant due, Step step) {
        public boolean open() {
            return step.mark() == StepMark.OPEN;
        }

        /// Somebody marked it or noted something at it.
        boolean touched() {
            return step.at() != null || !step.notes().isEmpty() || !step.files().isEmpty();
        }

        /// One that may be left out is never late.
        public boolean overdue(Instant now) {
            return open() && !planned.optional() && due != null && !now.isBefore(due);
        }
    }

    public CardBoard {
        cards = List.copyOf(cards);
    }

    public static CardBoard of(Situation situation) {
        var plan = situation.document();
        if (plan == null || situation.crisis() == null) return new CardBoard(List.of());
        var course = situation.conduct().course();
        var steps = situation.conduct().steps();
        var cards = new ArrayList<Card>();
        for (var card : plan.arrangement().actionCards()) {
            var since = course.activeSince(card.fromLevel(), card.scenario());
            var lines = lines(card, since, steps);
            if (since != null || lines.stream().anyMatch(Line::touched))
                cards.add(new Card(card, since, lines));
        }
        return new CardBoard(cards);
    }

    private static List<Line> lines(ActionCard card, @Nullable Instant since, Steps steps) {
        var lines = new ArrayList<Line>(card.steps().size());
        for (int i = 0; i < card.steps().size(); i++) {
            var planned = card.steps().get(i);
            var due =
                    since == null || planned.within() == null ? null : since.plus(planned.within());
            lines.add(new Line(i + 1, planned, due, steps.step(card.id(), i + 1)));
        }
        return lines;
    }

    public Optional<Card> card(String id) {
        return cards.stream().filter(card -> card.card().id().equals(id)).findFirst();
    }

    public int settled() {
        return cards.stream().mapToInt(Card::settled).sum();
    }

    public int steps() {
        return cards.stream().mapToInt(card -> card.lines().size()).sum();
    }
}
