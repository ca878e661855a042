package app.courante.ui.kit;

import app.courante.crisis.Crisis;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What is typed and ticked on a card: kept at every key, until the card is done. It belongs to the
/// crisis on screen: in another one the card is empty.
public final class Kept {
    private static final String BETWEEN = "\n";

    private final Seat seat;
    private final @Nullable Crisis crisis;
    private final List<StringProperty> all = new ArrayList<>();

    /// Keeps what belongs to a crisis.
    ///
    /// @param crisis null while none is on screen
    public Kept(Seat seat, @Nullable Crisis crisis) {
        this.seat = seat;
        this.crisis = crisis;
    }

    /// The name under which this card of this crisis is kept.
    public static String name(String draft, @Nullable Crisis crisis) {
        return draft + "." + (crisis == null ? "house" : crisis.id().toString());
    }

    /// A field that holds what was typed under this name.
    public TextField field(String id, String draft) {
        return kept(new TextField(), id, draft);
    }

    /// The same, of some lines.
    public TextArea area(String id, String draft, int rows) {
        var area = kept(new TextArea(), id, draft);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private <T extends TextInputControl> T kept(T field, String id, String draft) {
        field.setId(id);
        var typed = text(draft);
        field.setText(typed.get());
        field.textProperty().addListener((_, _, text) -> typed.set(text));
        return field;
    }

    /// What was kept under this name, and keeps what is set.
    public StringProperty text(String draft) {
        var typed = new SimpleStringProperty("");
        seat.keep(name(draft, crisis), typed);
        all.add(typed);
        return typed;
    }

    /// Hands on to the same card of another crisis what was typed here under these names.
    public void handOn(Kept to, String... drafts) {
        for (var draft : drafts)
            to.seat
                    .notebook()
                    .put(name(draft, to.crisis), seat.notebook().get(name(draft, crisis)));
    }

    /// What is kept as several.
    public static List<String> lines(StringProperty kept) {
        return kept.get().isEmpty() ? List.of() : List.of(kept.get().split(BETWEEN));
    }

    public static void lines(StringProperty kept, List<String> lines) {
        kept.set(String.join(BETWEEN, lines));
    }

    /// A form over these fields: once it is done, they are forgotten and the card closes.
    public Form form(Words words, Overlay overlay) {
        return form(words, overlay, () -> {});
    }

    /// The same, and goes on from there.
    public Form form(Words words, Overlay overlay, Runnable then) {
        return new Form(
                words,
                () -> {
                    clear();
                    overlay.close();
                    then.run();
                });
    }

    /// Forgets all of it: it is on the disk now.
    public void clear() {
        for (var one : all) one.set("");
    }
}
