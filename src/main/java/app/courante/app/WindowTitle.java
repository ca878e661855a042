package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.shell.ShellModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the task bar says of a window: how many alerts ring, and of which crisis.
final class WindowTitle {
    private WindowTitle() {}

    static ObservableValue<String> of(ShellModel model, AlertsModel alerts) {
        return Bindings.createStringBinding(
                () -> now(model, alerts), alerts.alerts(), model.situation(), model.language());
    }

    private static String now(ShellModel model, AlertsModel alerts) {
        int ringing = alerts.alerts().get().ringing().size();
        var texts = Texts.in(model.language().get());
        var name = texts.of("app.name");
        var title = model.crisis().map(crisis -> crisis.title() + " · " + name).orElse(name);
        if (model.situation().get().exercise().isPrepared())
            title = texts.of("exercise.word") + " · " + title;
        return ringing == 0 ? title : "(" + ringing + ") " + title;
    }
}
