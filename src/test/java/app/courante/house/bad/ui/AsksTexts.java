package app.courante.house.bad.ui;

import app.courante.text.Texts;

/// Asks for texts that are not there.
final class AsksTexts {
    String words(Texts texts, Weather weather) {
        return texts.of("unused.absent")
                + texts.of("weather", weather)
                + texts.of("half", Water.SEA);
    }
}
