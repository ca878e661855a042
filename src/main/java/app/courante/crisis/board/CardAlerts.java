package app.courante.crisis.board;

import app.courante.crisis.board.Alert.Where;

/// A step of an action card is late.
final class CardAlerts {
    private CardAlerts() {}

    static void raise(CardBoard board, Alarm alarm) {
        for (var card : board.cards()) {
            if (card.since() == null) continue;
            for (var line : card.lines()) {
                var due = line.due();
                if (due == null || !line.overdue(alarm.now())) continue;
                var id = card.card().id() + "/" + line.number();
                alarm.about("step:" + id, line.planned().text(), Where.CARDS, id)
                        .naming(card.card().title())
                        .due(due)
                        .raise(
                                AlertKind.STEP_OVERDUE,
                                line.planned().condition().isEmpty() ? Severity.NOW : Severity.SOON,
                                // Opened again, it is late anew.
                                Alarm.later(due, line.step().at()));
            }
        }
    }
}
