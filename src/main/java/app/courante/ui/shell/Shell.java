package app.courante.ui.shell;

import app.courante.crisis.Situation;
import app.courante.text.Language;
import app.courante.ui.course.Ask;
import app.courante.ui.course.CourseForms;
import app.courante.ui.exercise.ExerciseBand;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.shell.ShellModel.Theme;
import app.courante.ui.timeline.ComposerModel;
import app.courante.ui.timeline.ComposerView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's content in one language: status bar, navigation, a screen, and what is laid over
/// it.
public final class Shell extends StackPane implements Actions {
    /// The main courante's view, and how its search is reached.
    public record Timeline(Parent view, Runnable search) {}

    private final ShellModel model;
    private final ComposerModel composer;
    private final Views screens;
    private final Words words;
    private final Overlay overlay = new Overlay();
    private final AlertsCard alarms;
    private final CourseForms course;
    private final CrisisForms forms;
    private final BorderPane frame = new BorderPane();
    private final Drawer drawer = new Drawer();
    private final Trail trail = new Trail();
    private @Nullable ComposerView shownComposer;
    private Runnable search = () -> {};

    public Shell(ShellModel model, ComposerModel composer, Views screens, Words words) {
        this.model = model;
        this.composer = composer;
        this.screens = screens;
        this.words = words;
        this.alarms = new AlertsCard(screens.alerts(), words, overlay::close);
        this.course =
                new CourseForms(
                        model.course(),
                        words,
                        overlay,
                        () -> go(Screen.SITUATION),
                        () -> {
                            screens.buildReport();
                            go(Screen.REPORTS);
                        });
        this.forms = new CrisisForms(model, words, overlay, course);
        getStyleClass().add("shell");
        frame.setMinSize(0, 0);
        var middle = new BorderPane(frame);
        middle.setMinSize(0, 0);
        middle.setBottom(drawer);
        var window = new BorderPane(middle);
        Runnable inbox = () -> go(Screen.EXERCISE);
        var band = new ExerciseBand(words, screens.inbox(), screens.tie(), inbox);
        Watch.value(
                this,
                model.situation().map(shown -> shown.exercise().isPrepared()),
                exercise -> {
                    band.setVisible(exercise);
                    band.setManaged(exercise);
                });
        window.setTop(
                new VBox(
                        band,
                        new StatusBar(model, screens.alerts(), this, words),
                        new NoticeBar(model, words)));
        window.setLeft(new Navigation(model, screens, words));
        getChildren().setAll(window, overlay, alarms.overlay());
        Watch.value(this, model.screen(), _ -> showScreen());
        Watch.value(this, model.situation().map(Shell::blank), _ -> showScreen());
        Watch.value(
                this, model.situation().map(shown -> shown.crisis() == null), _ -> oneComposer());
        Watch.value(this, model.course().asked(), this::open);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.seat().evidence().follow(this, this::leave);
        // After the screen, which may have something of its own to search.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> act(LAST_KEYS, event));
    }

    /// A crisis that begins brings the screen's own composer, with what was typed in the drawer's.
    private void oneComposer() {
        if (shownComposer != null) drawer.shut();
    }

    private static boolean blank(Situation situation) {
        return situation.crisis() == null
                && situation.plan() == null
                && !situation.exercise().isPrepared();
    }

    private void showScreen() {
        drawer.shut();
        shownComposer = null;
        search = () -> go(Screen.TIMELINE);
        frame.setCenter(view());
    }

    private Node view() {
        boolean own =
                model.screen().get() == Screen.PLAN || model.screen().get() == Screen.EXERCISE;
        if (blank(model.situation().get()) && !own) return new Welcome(this, words);
        return switch (model.screen().get()) {
            case SITUATION -> screens.situation(newComposer(), words, overlay);
            case TIMELINE -> {
                var timeline = screens.timeline(newComposer(), words, overlay);
                search = timeline.search();
                yield timeline.view();
            }
            default -> screens.view(model.screen().get(), words, overlay);
        };
    }

    private ComposerView newComposer() {
        var fresh = new ComposerView(composer, words);
        shownComposer = fresh;
        return fresh;
    }

    private void key(KeyEvent event) {
        boolean laidOver = overlay.isVisible() || alarms.overlay().isVisible();
        if (event.getCode() == KeyCode.ESCAPE && !laidOver && drawer.open()) {
            drawer.shut();
            event.consume();
            return;
        }
        if (Trail.BACK.match(event) && !laidOver && trail.back(this::go, this)) {
            event.consume();
            return;
        }
        for (var screen : Screen.values())
            if (screen.key().match(event)) {
                go(screen);
                event.consume();
                return;
            }
        act(KEYS, event);
    }

    /// Remembers where one is led away from.
    private void leave() {
        trail.leave(model.screen().get(), getScene() == null ? null : getScene().getFocusOwner());
        closeCards();
    }

    private void closeCards() {
        alarms.overlay().close();
        overlay.close();
    }

    /// Opens the card that was asked for elsewhere.
    private void open(@Nullable Ask asked) {
        if (asked == null) return;
        model.course().asked().set(null);
        course.open(asked);
    }

    @Override
    public CourseForms course() {
        return course;
    }

    @Override
    public void declare() {
        course.declare();
    }

    @Override
    public void log() {
        closeCards();
        var view = shownComposer;
        // At peace the situation has no room for it.
        if (view == null || view.getScene() == null) {
            view = new ComposerView(composer, words);
            drawer.show(view);
        }
        view.takeFocus();
    }

    @Override
    public void search() {
        closeCards();
        go(Screen.TIMELINE);
        search.run();
    }

    @Override
    public void palette() {
        Palette.open(choices(), words, overlay);
    }

    @Override
    public void crises() {
        forms.crises();
    }

    @Override
    public void alerts() {
        alarms.open(overlay.isVisible() ? null : frame);
    }

    @Override
    public void close() {
        forms.close();
    }

    @Override
    public void reopen() {
        forms.reopen();
    }

    @Override
    public void me() {
        forms.me();
    }

    @Override
    public void importLog() {
        screens.importLog(words, overlay);
    }

    @Override
    public void replay() {
        screens.replay(words, overlay);
    }

    @Override
    public void writePlan() {
        screens.writePlan(words, overlay);
    }

    @Override
    public void versions() {
        screens.versions(words, overlay);
    }

    @Override
    public void holdingLine() {
        screens.holdingLine(words, overlay);
    }

    @Override
    public void carriers() {
        screens.carriers(words, overlay);
    }

    @Override
    public void importPlan() {
        screens.importPlan();
    }

    @Override
    public void openSamplePlan() {
        screens.openSamplePlan(model.language().get());
    }

    @Override
    public void giveAction() {
        screens.giveAction(words, overlay);
    }

    @Override
    public void switchLanguage() {
        model.language()
                .set(
                        model.language().get() == Language.FRENCH
                                ? Language.ENGLISH
                                : Language.FRENCH);
    }

    @Override
    public void switchTheme() {
        model.theme().set(model.theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    @Override
    public void go(Screen screen) {
        closeCards();
        model.screen().set(screen);
    }

    @Override
    public List<Choice> choices() {
        return new Commands(this, model, screens.alerts(), words)
                .all(screens.scenarios(words, overlay), screens.exports(words));
    }
}
