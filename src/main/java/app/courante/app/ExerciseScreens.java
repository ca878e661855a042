package app.courante.app;

import app.courante.ui.exercise.ConsoleView;
import app.courante.ui.exercise.ExerciseModel;
import app.courante.ui.exercise.HallView;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.exercise.InboxView;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import javafx.scene.Parent;

/// The screen of exercises, on each side of one.
record ExerciseScreens(
        Seat seat, ExerciseModel model, InboxModel inbox, Place place, Runnable debrief) {
    Parent view(Words words, Overlay overlay) {
        return switch (place.side()) {
            case EARNEST -> new HallView(place.hall(), seat, words, overlay);
            case TRAINER -> new ConsoleView(model, words, overlay, place.players(), debrief);
            case PLAYER -> new InboxView(model, inbox, words, overlay, debrief);
        };
    }
}
