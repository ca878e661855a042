package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.recovery.RecoveryModel;
import app.courante.ui.recovery.RecoveryView;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(ShellModel shell, RecoveryModel recovery) {
    static HoldModels at(Seat seat, Situation nothing, ShellModel shell) {
        return new HoldModels(shell, new RecoveryModel(seat, nothing));
    }

    void show(Situation situation) {
        recovery.show(situation);
    }

    /// Goes where a matter of these screens is settled; false when it is settled elsewhere.
    boolean lead(Target target) {
        return switch (target.where()) {
            case RECOVERY -> {
                recovery.lead(target.id());
                yield go(Screen.RECOVERY);
            }
            default -> false;
        };
    }

    private boolean go(Screen screen) {
        shell.screen().set(screen);
        return true;
    }

    Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case ACTIVITIES -> new Label(words.of("screen", screen));
            case RECOVERY ->
                    new RecoveryView(
                            recovery,
                            words,
                            overlay,
                            () -> shell.course().asked().set(new Ask.Plan()));
            case TELEPHONY -> new Label(words.of("screen", screen));
            case COMMUNICATION -> new Label(words.of("screen", screen));
            case DEADLINES -> new Label(words.of("screen", screen));
            case REPORTS -> new Label(words.of("screen", screen));
            case ANTICIPATION -> new Label(words.of("screen", screen));
            case REVIEW -> new Label(words.of("screen", screen));
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
