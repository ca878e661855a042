package app.courante.ui.checklists;

import app.courante.ui.kit.Words;
import java.time.Instant;

/// Hours as a card names them: `14:05`, with the date when it is another day.
final class Hours {
    private Hours() {}

    static String at(Instant instant, Instant now, Words words) {
        var there = instant.atZone(words.zone());
        var whole = words.dateAndTime(instant);
        return there.toLocalDate().equals(now.atZone(words.zone()).toLocalDate())
                ? whole.substring(whole.indexOf(' ') + 1)
                : whole;
    }
}
