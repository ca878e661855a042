package app.courante.ui.exercise;

import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Handed;
import app.courante.crisis.Situation;
import app.courante.exercise.Inject;
import app.courante.ui.alerts.Bell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What reached those who play, and what of it nobody has looked at yet.
public final class InboxModel {
    /// Something that came.
    ///
    /// @param inject null when no scenario tells of it
    public record Came(Handed handed, @Nullable Inject inject) {}

    private final Bell bell;
    private final ReadOnlyObjectWrapper<List<Came>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Came>> unread = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private boolean opened;

    /// @param bell rings as a telephone does, or as a mail is announced
    public InboxModel(Bell bell) {
        this.bell = bell;
        watched.subscribe(looks -> {
            if (looks) unread.set(List.of());
        });
    }

    /// The latest first.
    public ReadOnlyObjectProperty<List<Came>> all() {
        return all.getReadOnlyProperty();
    }

    /// What came while something else was on screen, the latest first.
    public ReadOnlyObjectProperty<List<Came>> unread() {
        return unread.getReadOnlyProperty();
    }

    /// Whether it is on screen.
    public BooleanProperty watched() {
        return watched;
    }

    public void show(Situation situation) {
        var now = came(situation.exercise());
        int more = now.size() - all.get().size();
        all.set(now);
        // What is there when an exercise is taken up again did not come just now.
        boolean news = opened && more > 0;
        opened |= situation.exercise().isPrepared();
        if (!news) return;
        bell.ring();
        if (watched.get()) return;
        var waiting = new ArrayList<>(now.subList(0, more));
        waiting.addAll(unread.get());
        unread.set(List.copyOf(waiting));
    }

    private static List<Came> came(Exercise exercise) {
        Map<String, Inject> injects = new HashMap<>();
        exercise.played()
                .ifPresent(run -> {
                    for (var inject : run.injects()) injects.putIfAbsent(inject.number(), inject);
                });
        var came = new ArrayList<Came>();
        for (var handed : exercise.handed().reversed())
            came.add(new Came(handed, injects.get(handed.inject().id())));
        return List.copyOf(came);
    }
}
