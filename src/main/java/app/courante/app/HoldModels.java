package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.ui.activities.ActivitiesModel;
import app.courante.ui.activities.ResourceCard;
import app.courante.ui.communication.CommunicationModel;
import app.courante.ui.communication.CommunicationView;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.recovery.RecoveryModel;
import app.courante.ui.recovery.RecoveryView;
import app.courante.ui.reports.ReportsModel;
import app.courante.ui.review.ReviewModel;
import app.courante.ui.review.ReviewView;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.telephony.TelephonyModel;
import app.courante.ui.telephony.TelephonyView;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(
        ShellModel shell,
        ActivitiesModel activities,
        ReportsModel reports,
        TelephonyModel telephony,
        CommunicationModel communication,
        RecoveryModel recovery,
        ReviewModel review) {
    static HoldModels at(Seat seat, Situation nothing, ShellModel shell, Supplier<Taking> taking) {
        var activities =
                new ActivitiesModel(
                        seat,
                        nothing,
                        (id, state) -> shell.course().ask(new Ask.Activity(id, state)));
        return new HoldModels(
                shell,
                activities,
                new ReportsModel(seat, nothing),
                new TelephonyModel(seat, nothing),
                new CommunicationModel(seat, nothing),
                new RecoveryModel(seat, nothing),
                new ReviewModel(seat, nothing, taking));
    }

    void show(Situation situation) {
        activities.show(situation);
        review.show(situation);
        reports.show(situation);
        telephony.show(situation);
        recovery.show(situation);
        communication.show(situation);
    }

    /// Goes where a matter of these screens is settled; false when it is settled elsewhere.
    boolean lead(Target target) {
        return switch (target.where()) {
            case ACTIVITIES -> {
                activities.lead(target.id());
                yield go(Screen.ACTIVITIES);
            }
            case RECOVERY -> {
                recovery.lead(target.id());
                yield go(Screen.RECOVERY);
            }
            case TELEPHONY -> {
                telephony.lead(target.id());
                yield go(Screen.TELEPHONY);
            }
            case COMMUNICATION -> {
                communication.lead(target.id());
                yield go(Screen.COMMUNICATION);
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
            case RECOVERY ->
                    new RecoveryView(
                            recovery,
                            words,
                            overlay,
                            () -> shell.course().asked().set(new Ask.Plan()));
            case TELEPHONY -> 
                    new TelephonyView(
                            telephony,
                            words,
                            overlay,
                            resource ->
                                    new ResourceCard(activities, words, overlay)
                                            .open(resource, null));
            case COMMUNICATION -> new CommunicationView(communication, words, overlay);
            case REVIEW -> new ReviewView(review, words, overlay);
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
