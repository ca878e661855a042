package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.review.ReviewModel;
import app.courante.ui.review.ReviewView;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(ShellModel shell, ReviewModel review) {
    static HoldModels at(
            Seat seat, Situation nothing, ShellModel shell, Supplier<Taking> taking) {
        return new HoldModels(shell, new ReviewModel(seat, nothing, taking));
    }

    void show(Situation situation) {
        review.show(situation);
    }

    Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case ACTIVITIES -> new Label(words.of("screen", screen));
            case RECOVERY -> new Label(words.of("screen", screen));
            case TELEPHONY -> new Label(words.of("screen", screen));
            case COMMUNICATION -> new Label(words.of("screen", screen));
            case DEADLINES -> new Label(words.of("screen", screen));
            case REPORTS -> new Label(words.of("screen", screen));
            case ANTICIPATION -> new Label(words.of("screen", screen));
            case REVIEW -> new ReviewView(review, words, overlay);
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
