package app.courante.ui.shell;

import app.courante.crisis.Author;
import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.desk.Answer;
import app.courante.desk.Saving;
import app.courante.text.Language;
import app.courante.ui.anticipation.AnticipationModel;
import app.courante.ui.course.CourseModel;
import app.courante.ui.deadlines.DeadlinesModel;
import app.courante.ui.kit.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the window shows around every screen, and what can be done from anywhere.
public final class ShellModel {
    /// The two looks.
    public enum Theme {
        DARK,
        LIGHT
    }

    private final Seat seat;
    private final CourseModel course;
    private final DeadlinesModel deadlines;
    private final AnticipationModel anticipation;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.SITUATION);
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<@Nullable Double> archiving = new SimpleObjectProperty<>();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    public ShellModel(Seat seat, Situation empty, Language language, Theme theme) {
        this.seat = seat;
        this.course = new CourseModel(seat, empty);
        this.deadlines = new DeadlinesModel(seat, empty);
        this.anticipation = new AnticipationModel(seat, empty);
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
        seat.desk().watchSaving(saving::set);
        this.language.addListener(
                (_, _, chosen) -> seat.notebook().put("setting.language", chosen.code()));
        this.theme.addListener(
                (_, _, chosen) -> seat.notebook().put("setting.theme", chosen.name()));
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public DeadlinesModel deadlines() {
        return deadlines;
    }

    public AnticipationModel anticipation() {
        return anticipation;
    }

    /// Goes where a matter of these two is settled.
    public void lead(Target target) {
        switch (target.where()) {
            case DEADLINES -> {
                deadlines.lead(target.id());
                screen.set(Screen.DEADLINES);
            }
            case ANTICIPATION -> {
                anticipation.lead(target.id());
                screen.set(Screen.ANTICIPATION);
            }
            default -> {}
        }
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    public ObjectProperty<Screen> screen() {
        return screen;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// How much of the archive has been made anew, 0 to 1; null when it is ready.
    public ObjectProperty<@Nullable Double> archiving() {
        return archiving;
    }

    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Signals, levels, which parts of the plan are active.
    public CourseModel course() {
        return course;
    }

    public Seat seat() {
        return seat;
    }

    public void show(Situation shown) {
        situation.set(shown);
        deadlines.show(shown);
        anticipation.show(shown);
        course.show(shown);
        var crisis = shown.crisis();
        if (crisis != null) seat.notebook().put("setting.crisis", crisis.id().value());
    }

    public void tell(Notice notice) {
        // The same trouble at each key is one notice.
        if (!notices.contains(notice)) notices.add(notice);
    }

    /// How long the crisis has lasted; until its end once it has one. A log kept elsewhere tells no
    /// such thing.
    public Optional<Duration> elapsed() {
        var crisis = situation.get().crisis();
        if (crisis == null || crisis.imported()) return Optional.empty();
        var end = situation.get().asOf(seat.now().getValue());
        return Optional.of(Duration.between(crisis.began().instant(), end));
    }

    public Optional<Crisis> crisis() {
        return Optional.ofNullable(situation.get().crisis());
    }

    public void reopen(String reason, Consumer<Answer> answer) {
        seat.execute(new ReopenCrisis(reason), answer);
    }

    public void crises(Consumer<List<CrisisSummary>> answer) {
        seat.desk().crises(answer);
    }

    public void turnTo(CrisisId crisis) {
        seat.desk().open(crisis);
    }

    public void sit(Author author) {
        seat.me().set(author);
        seat.notebook().put("setting.me.name", author.name());
        seat.notebook().put("setting.me.role", author.role());
    }
}
