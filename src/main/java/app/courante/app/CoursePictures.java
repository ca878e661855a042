package app.courante.app;

import app.courante.crisis.EntryId;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Kept;
import java.io.IOException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The cards about the course of a crisis, filled in as a person would.
record CoursePictures(Window window, Scene scene, Language language) {
    /// What is seen at peace, judged, and declared.
    void atPeace(Pen pen) throws IOException {
        var french = language == Language.FRENCH;
        window.model()
                .seat()
                .execute(
                        new ReportSignal(
                                french
                                        ? "Taux de décroché à 20 % sur deux numéros depuis dix minutes"
                                        : "20 % of calls answered on two numbers for ten minutes",
                                french ? "Supervision téléphonie" : "Telephony monitoring",
                                null),
                        CoursePictures::accepted);
        window.model()
                .seat()
                .execute(
                        new ReportSignal(
                                french
                                        ? "L’opérateur ne répond plus au support"
                                        : "The carrier’s support no longer answers",
                                "",
                                null),
                        CoursePictures::accepted);
        pen.write("home-signals", scene);
        ask(new Ask.Signals());
        pen.write("signals", scene);
        ask(new Ask.Judge(signal()));
        pen.write("judge", scene);
        scene.getRoot().lookup("#signal-declare").fireEvent(new javafx.event.ActionEvent());
        tick("#criterion-2-2");
        tick("#criterion-3-1");
        pen.write("declare", scene);
        escape();
        forget();
    }

    /// What is decided on the way.
    void inCrisis(Pen pen) throws IOException {
        ask(new Ask.Plan());
        choose("#pra-1");
        pen.write("activate", scene);
        ask(new Ask.Level());
        choose("#level-2");
        choose("#exit-1-met");
        pen.write("level-down", scene);
        choose("#level-4");
        pen.write("level-up", scene);
        ask(new Ask.Exit());
        choose("#exit-2-unmet");
        pen.write("exit", scene);
        ask(new Ask.Aloud());
        pen.write("report", scene);
        ask(new Ask.Activity(""));
        pen.write("activity", scene);
        escape();
    }

    private void ask(Ask wanted) {
        window.model().course().ask(wanted);
    }

    private EntryId signal() {
        return window.model().course().signals().getFirst().id();
    }

    private void tick(String id) {
        // What is in a scrolled part is found once it has a skin.
        scene.getRoot().applyCss();
        if (scene.getRoot().lookup(id) instanceof CheckBox box) box.setSelected(true);
    }

    private void choose(String id) {
        scene.getRoot().applyCss();
        if (scene.getRoot().lookup(id) instanceof ToggleButton button) button.setSelected(true);
    }

    private void escape() {
        var overlay = scene.getRoot().lookup(".overlay");
        Event.fireEvent(
                overlay,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    /// The crisis of the pictures begins from nothing.
    private void forget() {
        for (var draft : new String[] {"title", "known", "source", "level", "signals", "criteria"})
            window.model().seat().notebook().put(Kept.name("draft.crisis." + draft, null), "");
        for (var waiting : window.model().course().signals())
            window.model()
                    .seat()
                    .execute(
                            new app.courante.crisis.SignalCommand.DismissSignal(
                                    waiting.id(), waiting.text()),
                            CoursePictures::accepted);
    }

    private static void accepted(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }
}
