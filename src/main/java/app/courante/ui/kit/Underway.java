package app.courante.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Something that is begun on a card and takes a while. The card says so and begins no second one;
/// who leaves it meanwhile calls it off.
public final class Underway {
    /// What takes a while.
    public interface Task {
        /// Sets it going.
        ///
        /// @param failed called with a sentence instead of `done`
        /// @return calls it off
        Runnable begin(Runnable done, Consumer<String> failed);
    }

    private final Form form;
    private final Words words;
    private final Overlay overlay;
    private final String said;
    private final ObservableValue<Boolean> onScreen;
    private boolean going;
    private @Nullable Runnable callOff;

    /// Something that the form on this card may begin.
    public Underway(Form form, Words words, Overlay overlay) {
        this(form, words, overlay, words.of("prepare.going-on"));
    }

    /// The same, of which this is said meanwhile.
    public Underway(Form form, Words words, Overlay overlay, String said) {
        this.said = said;
        this.form = form;
        this.words = words;
        this.overlay = overlay;
        this.onScreen =
                form.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false);
        onScreen.addListener((_, _, shown) -> {
            if (!shown) left();
        });
    }

    /// Begins it, unless it goes on already. The card closes when it is done.
    ///
    /// @param done called then as well
    public void begin(Task task, Runnable done) {
        if (going) return;
        going = true;
        form.busy(said, words.of("prepare.call-off"), overlay::close);
        var off =
                task.begin(
                        () -> {
                            if (!end()) return;
                            overlay.close();
                            done.run();
                        },
                        sentence -> {
                            if (!end()) return;
                            form.idle();
                            form.complain(sentence);
                        });
        if (going) callOff = off;
    }

    private boolean end() {
        boolean went = going;
        going = false;
        callOff = null;
        return went;
    }

    private void left() {
        var off = callOff;
        if (end() && off != null) off.run();
    }
}
