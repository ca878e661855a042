package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.ui.activities.ActivitiesModel;
import app.courante.ui.communication.CommunicationModel;
import app.courante.ui.communication.CommunicationView;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.telephony.TelephonyModel;
import app.courante.ui.telephony.TelephonyView;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(
        ShellModel shell,
        ActivitiesModel activities,
        TelephonyModel telephony,
        CommunicationModel communication) {
    static HoldModels at(Seat seat, Situation nothing, ShellModel shell) {
        var activities =
                new ActivitiesModel(
                        seat,
                        nothing,
                        (id, state) -> shell.course().ask(new Ask.Activity(id, state)));
        return new HoldModels(
                shell,
                activities,
                new TelephonyModel(seat, nothing),
                new CommunicationModel(seat, nothing));
    }

    void show(Situation situation) {
        activities.show(situation);
        telephony.show(situation);
        communication.show(situation);
    }

    /// Goes where a matter is settled; false when that is on another screen.
    boolean lead(Target target) {
        if (target.where() == Where.ACTIVITIES) {
            activities.lead(target.id());
            shell.screen().set(Screen.ACTIVITIES);
        } else if (target.where() == Where.TELEPHONY) {
            telephony.lead(target.id());
            shell.screen().set(Screen.TELEPHONY);
        } else if (target.where() == Where.COMMUNICATION) {
            communication.lead(target.id());
            shell.screen().set(Screen.COMMUNICATION);
        } else return false;
        return true;
    }

    Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case RECOVERY -> new Label(words.of("screen", screen));
            case TELEPHONY -> new TelephonyView(telephony, words, overlay);
            case COMMUNICATION -> new CommunicationView(communication, words, overlay);
            case DEADLINES -> new Label(words.of("screen", screen));
            case REPORTS -> new Label(words.of("screen", screen));
            case ANTICIPATION -> new Label(words.of("screen", screen));
            case REVIEW -> new Label(words.of("screen", screen));
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
