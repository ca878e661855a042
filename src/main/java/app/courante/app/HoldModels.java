package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.ui.activities.ActivitiesModel;
import app.courante.ui.activities.ResourceCard;
import app.courante.ui.communication.CommunicationModel;
import app.courante.ui.course.Ask;
import app.courante.ui.debrief.DebriefModel;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.recovery.RecoveryModel;
import app.courante.ui.recovery.RecoveryView;
import app.courante.ui.reports.ReportsModel;
import app.courante.ui.review.ReviewModel;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.telephony.TelephonyModel;
import app.courante.ui.telephony.TelephonyView;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
final class HoldModels {
    private final ShellModel shell;
    private final ObservableValue<Boolean> debriefs;
    private final Looked<ActivitiesModel> activities;
    private final Looked<ReportsModel> reports;
    private final Looked<TelephonyModel> telephony;
    private final Looked<CommunicationModel> communication;
    private final Looked<RecoveryModel> recovery;
    private final Looked<ReviewModel> review;
    private final Looked<DebriefModel> debrief;

    HoldModels(
            Seat seat,
            Situation nothing,
            ShellModel shell,
            Place place,
            Supplier<Taking> taking,
            Function<Seat, DebriefModel> debrief) {
        this.shell = shell;
        this.debriefs = shell.situation().map(shown -> place.mayDebrief(shown.exercise()));
        this.activities =
                new Looked<>(
                        seat,
                        at ->
                                new ActivitiesModel(
                                        at,
                                        nothing,
                                        (id, state) ->
                                                shell.course().ask(new Ask.Activity(id, state))),
                        ActivitiesModel::show);
        this.reports = new Looked<>(seat, at -> new ReportsModel(at, nothing), ReportsModel::show);
        this.telephony =
                new Looked<>(seat, at -> new TelephonyModel(at, nothing), TelephonyModel::show);
        this.communication =
                new Looked<>(
                        seat, at -> new CommunicationModel(at, nothing), CommunicationModel::show);
        this.recovery =
                new Looked<>(seat, at -> new RecoveryModel(at, nothing), RecoveryModel::show);
        this.review =
                new Looked<>(seat, at -> new ReviewModel(at, nothing, taking), ReviewModel::show);
        this.debrief = new Looked<>(seat, debrief, DebriefModel::show);
    }

    ActivitiesModel activities() {
        return activities.get();
    }

    ReportsModel reports() {
        return reports.get();
    }

    TelephonyModel telephony() {
        return telephony.get();
    }

    CommunicationModel communication() {
        return communication.get();
    }

    RecoveryModel recovery() {
        return recovery.get();
    }

    ReviewModel review() {
        return review.get();
    }

    DebriefModel debrief() {
        return debrief.get();
    }

    /// Whether the debrief of an exercise may be seen here by now.
    ObservableValue<Boolean> debriefs() {
        return debriefs;
    }

    ShellModel shell() {
        return shell;
    }

    private List<Looked<?>> looked() {
        return List.of(activities, reports, telephony, communication, recovery, review, debrief);
    }

    void show(Situation situation) {
        for (var model : looked()) model.show(situation);
    }

    /// Another screen is shown.
    void leave() {
        for (var model : looked()) model.leave();
    }

    /// Goes where a matter of these screens is settled; false when it is settled elsewhere.
    boolean lead(Target target) {
        return switch (target.where()) {
            case ACTIVITIES -> {
                activities().lead(target.id());
                yield go(Screen.ACTIVITIES);
            }
            case RECOVERY -> {
                recovery().lead(target.id());
                yield go(Screen.RECOVERY);
            }
            case TELEPHONY -> {
                telephony().lead(target.id());
                yield go(Screen.TELEPHONY);
            }
            case COMMUNICATION -> {
                communication().lead(target.id());
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
                            recovery(),
                            words,
                            overlay,
                            () -> shell.course().asked().set(new Ask.Plan()));
            case TELEPHONY ->
                    new TelephonyView(
                            telephony(),
                            words,
                            overlay,
                            resource ->
                                    new ResourceCard(activities(), words, overlay)
                                            .open(resource, null));
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
