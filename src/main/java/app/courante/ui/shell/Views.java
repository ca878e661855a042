package app.courante.ui.shell;

import app.courante.text.Language;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.exercise.Tie;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import app.courante.ui.situation.PulseModel;
import app.courante.ui.timeline.ComposerView;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The screens' views, made when first shown.
public interface Views {
    Parent situation(ComposerView composer, Words words, Overlay overlay);

    Shell.Timeline timeline(ComposerView composer, Words words, Overlay overlay);

    /// Every other screen.
    Parent view(Screen screen, Words words, Overlay overlay);

    /// A situation report is built, if none is being made.
    void buildReport();

    AlertsModel alerts();

    PulseModel pulse();

    /// What reached the players of an exercise; nothing elsewhere.
    InboxModel inbox();

    /// To the laptop that runs the exercise on screen, where another does.
    default ObservableValue<Tie> tie() {
        return new SimpleObjectProperty<>(Tie.NONE);
    }

    /// A new version of the plan is begun.
    void writePlan(Words words, Overlay overlay);

    /// A log kept elsewhere is read in, step by step.
    void importLog(Words words, Overlay overlay);

    /// Every version of the plan is listed.
    void versions(Words words, Overlay overlay);

    /// Which crisis is to be played again is asked.
    void replay(Words words, Overlay overlay);

    /// What to say aloud now is laid over the screen.
    void holdingLine(Words words, Overlay overlay);

    /// Whom to call when a number is silent.
    void carriers(Words words, Overlay overlay);

    /// What can be done with scenarios, for the palette.
    List<Choice> scenarios(Words words, Overlay overlay);

    /// What can be taken out of the program, for the palette.
    List<Choice> exports(Words words);

    /// A plan's file is chosen and put in force.
    void importPlan();

    void openSamplePlan(Language language);

    /// Opens the card on which an action is given.
    void giveAction(Words words, Overlay overlay);
}
