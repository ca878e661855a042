package app.courante.ui.review;

import app.courante.ui.kit.CrisisList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;

/// Asks which crisis is to be played again; the one on screen is chosen already.
public final class ReplayCard {
    private final ReviewModel model;
    private final Words words;
    private final Overlay overlay;

    public ReplayCard(ReviewModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    public void open() {
        new CrisisList(words, overlay, model::replay)
                .open(
                        new CrisisList.Said(
                                "replay-crises",
                                words.of("replay.heading"),
                                words.of("replay.none"),
                                words.of("replay.choose-keys")),
                        model::crises,
                        model.shownCrisis());
    }
}
