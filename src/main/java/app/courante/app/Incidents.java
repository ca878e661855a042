package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.ShellModel;

/// What was found when a house was opened.
final class Incidents {
    private Incidents() {}

    /// Told once, with the file where the remains are.
    static void tell(House house, ShellModel model) {
        var texts = Texts.in(model.language().get());
        for (var incident : house.incidents())
            model.tell(new Notice(Tone.SOON, Failures.sentence(incident, texts), ""));
    }
}
