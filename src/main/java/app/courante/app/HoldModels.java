package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.ui.anticipation.AnticipationModel;
import app.courante.ui.anticipation.AnticipationView;
import app.courante.ui.deadlines.DeadlinesModel;
import app.courante.ui.deadlines.DeadlinesView;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(ShellModel shell, DeadlinesModel deadlines, AnticipationModel anticipation) {
    static HoldModels at(Seat seat, Situation nothing, ShellModel shell) {
        return new HoldModels(shell, new DeadlinesModel(seat, nothing), new AnticipationModel(seat, nothing));
    }

    void show(Situation situation) {
        deadlines.show(situation);
        anticipation.show(situation);
    }

    /// Goes where a matter is settled, if it is on one of these screens.
    void lead(Target target) {
        if (target.where() == Where.DEADLINES) {
            deadlines.lead(target.id());
            shell.screen().set(Screen.DEADLINES);
        }
        if (target.where() == Where.ANTICIPATION) {
            anticipation.lead(target.id());
            shell.screen().set(Screen.ANTICIPATION);
        }
    }

    Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case ACTIVITIES -> new Label(words.of("screen", screen));
            case RECOVERY -> new Label(words.of("screen", screen));
            case TELEPHONY -> new Label(words.of("screen", screen));
            case COMMUNICATION -> new Label(words.of("screen", screen));
            case DEADLINES -> new DeadlinesView(deadlines, words, overlay);
            case REPORTS -> new Label(words.of("screen", screen));
            case ANTICIPATION -> new AnticipationView(anticipation, words, overlay);
            case REVIEW -> new Label(words.of("screen", screen));
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
