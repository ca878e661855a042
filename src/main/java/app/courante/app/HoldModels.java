package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.ui.activities.ActivitiesModel;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.review.ReviewModel;
import app.courante.ui.review.ReviewView;
import app.courante.ui.review.Taking;
import app.courante.ui.reports.ReportsModel;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The models of the screens by which a cell holds, recovers, speaks and looks ahead.
record HoldModels(
        ShellModel shell,
        ActivitiesModel activities,
        ReportsModel reports,
        ReviewModel review) {
    static HoldModels at(
            Seat seat, Situation nothing, ShellModel shell, Supplier<Taking> taking) {
        var activities =
                new ActivitiesModel(
                        seat,
                        nothing,
                        (id, state) -> shell.course().ask(new Ask.Activity(id, state)));
        return new HoldModels(
                shell,
                activities,
                new ReportsModel(seat, nothing),
                new ReviewModel(seat, nothing, taking));
    }

    void show(Situation situation) {
        activities.show(situation);
        review.show(situation);
        reports.show(situation);
    }

    /// Goes where a matter is settled; false when that is on another screen.
    boolean lead(Target target) {
        if (target.where() != Where.ACTIVITIES) return false;
        activities.lead(target.id());
        shell.screen().set(Screen.ACTIVITIES);
        return true;
    }

    Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case RECOVERY -> new Label(words.of("screen", screen));
            case TELEPHONY -> new Label(words.of("screen", screen));
            case COMMUNICATION -> new Label(words.of("screen", screen));
            case DEADLINES -> new Label(words.of("screen", screen));
            case ANTICIPATION -> new Label(words.of("screen", screen));
            case REVIEW -> new ReviewView(review, words, overlay);
            default -> throw new IllegalArgumentException(screen.name());
        };
    }
}
