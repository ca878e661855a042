package app.courante.app;

import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanView;
import app.courante.ui.shell.Choice;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.Views;
import app.courante.ui.situation.PulseModel;
import app.courante.ui.timeline.ComposerView;
import java.util.List;
import javafx.scene.Parent;

/// The screens of a log that is played again: what would write outside of the log is not reached.
/// What would write in it is refused by the desk.
record ReplayViews(Screens screens) implements Views {
    @Override
    public Parent situation(ComposerView composer, Words words, Overlay overlay) {
        return screens.situation(composer, words, overlay);
    }

    @Override
    public Shell.Timeline timeline(ComposerView composer, Words words, Overlay overlay) {
        return screens.timeline(composer, words, overlay);
    }

    /// The plan is only read.
    @Override
    public Parent view(Screen screen, Words words, Overlay overlay) {
        if (screen != Screen.PLAN) return screens.view(screen, words, overlay);
        var ways = new PlanView.Ways(this::refuse, this::refuse);
        return new PlanView(screens.plans().plan(), words, screens.seat().now(), ways);
    }

    private void refuse() {
        var texts = Texts.in(screens.model().language().get());
        screens.model().tell(new Notice(Tone.SOON, texts.of("refusal.replayed"), ""));
    }

    @Override
    public void buildReport() {
        refuse();
    }

    @Override
    public AlertsModel alerts() {
        return screens.alerts();
    }

    @Override
    public InboxModel inbox() {
        return screens.inbox();
    }

    @Override
    public PulseModel pulse() {
        return screens.pulse();
    }

    @Override
    public void writePlan(Words words, Overlay overlay) {
        refuse();
    }

    @Override
    public void importLog(Words words, Overlay overlay) {
        refuse();
    }

    @Override
    public void versions(Words words, Overlay overlay) {
        refuse();
    }

    @Override
    public void replay(Words words, Overlay overlay) {
        refuse();
    }

    @Override
    public void holdingLine(Words words, Overlay overlay) {
        screens.holdingLine(words, overlay);
    }

    @Override
    public void carriers(Words words, Overlay overlay) {
        screens.carriers(words, overlay);
    }

    @Override
    public List<Choice> scenarios(Words words, Overlay overlay) {
        return List.of();
    }

    @Override
    public List<Choice> exports(Words words) {
        return List.of();
    }

    @Override
    public void importPlan() {
        refuse();
    }

    @Override
    public void openSamplePlan(Language language) {
        refuse();
    }

    @Override
    public void giveAction(Words words, Overlay overlay) {
        screens.giveAction(words, overlay);
    }
}
