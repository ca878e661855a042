package app.courante.app;

import app.courante.crisis.Messages.State;
import app.courante.ui.kit.Overlay;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// Pictures of the cards on which a crisis is held and recovered, each opened by its key.
record HoldPictures(Window window, Scene scene) {
    void draw(Pen pen) throws IOException {
        card(Screen.ACTIVITIES, "#activities-board", KeyCode.M, "measures-card", pen);
        card(Screen.ACTIVITIES, "#activities-board", KeyCode.P, "resource-card", pen);
        window.hold().activities().fact().set("measure:answered");
        card(Screen.ACTIVITIES, "#activity-facts", KeyCode.X, "withdraw-card", pen);
        card(Screen.RECOVERY, "#tasks", KeyCode.D, "recovery-details", pen);
        card(Screen.RECOVERY, "#tasks", KeyCode.B, "recovery-block", pen);
        card(Screen.TELEPHONY, "#numbers", KeyCode.T, "telephony-test", pen);
        card(Screen.TELEPHONY, "#numbers", KeyCode.S, "telephony-switch", pen);
        card(Screen.TELEPHONY, "#numbers", KeyCode.O, "telephony-carriers", pen);
        card(Screen.COMMUNICATION, "#messages", KeyCode.M, "message-compose", pen);
        choose(State.TO_APPROVE);
        card(Screen.COMMUNICATION, "#messages", KeyCode.A, "message-approve", pen);
        card(Screen.COMMUNICATION, "#messages", KeyCode.E, "message-edit", pen);
        choose(State.SENT);
        card(Screen.COMMUNICATION, "#messages", KeyCode.P, "message-cap", pen);
        card(Screen.COMMUNICATION, "#solicitations", KeyCode.Q, "solicitation", pen);
        if (scene.getRoot().lookup(".shell") instanceof Shell shell) {
            shell.holdingLine();
            pen.write("holding-line", scene);
            closeCards(scene);
        }
        card(Screen.DEADLINES, "#deadlines", KeyCode.F, "deadline-file", pen);
        card(Screen.DEADLINES, "#deadline-offers", KeyCode.ENTER, "deadline-start", pen);
        card(Screen.ANTICIPATION, "#hypotheses", KeyCode.H, "hypothesis", pen);
        card(Screen.REVIEW, "#notes", KeyCode.A, "improvement", pen);
        if (scene.getRoot().lookup(".shell") instanceof Shell shell) {
            shell.close();
            pen.write("close", scene);
            closeCards(scene);
        }
        window.model().screen().set(Screen.SITUATION);
    }

    /// The first message that has come so far.
    private void choose(State state) {
        var messages = window.hold().communication();
        messages.messages().get().stream()
                .filter(one -> one.thing().state() == state)
                .findFirst()
                .ifPresent(one -> messages.message().set(one.thing().id()));
    }

    private void card(Screen screen, String list, KeyCode key, String name, Pen pen)
            throws IOException {
        window.model().screen().set(screen);
        // What is in a scrolled part is in the scene once that was drawn.
        scene.snapshot(null);
        var at = scene.getRoot().lookup(list);
        if (at == null) return;
        at.requestFocus();
        if (key == KeyCode.ENTER) PressedKey.on(at, KeyCode.DOWN);
        PressedKey.on(at, key);
        pen.write(name, scene);
        closeCards(scene);
    }

    /// Leaves every card that is open.
    static void closeCards(Scene scene) {
        for (var node : scene.getRoot().lookupAll(".overlay"))
            if (node instanceof Overlay overlay) overlay.close();
    }
}
