package app.courante.ui.course;

import app.courante.ui.kit.Seat;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// What is typed and ticked on a card: kept at every key, until the card is done.
public final class Kept {
    private static final String BETWEEN = "\n";

    private final Seat seat;
    private final List<StringProperty> all = new ArrayList<>();

    public Kept(Seat seat) {
        this.seat = seat;
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
    StringProperty text(String draft) {
        var typed = new SimpleStringProperty("");
        seat.keep(draft, typed);
        all.add(typed);
        return typed;
    }

    static List<String> lines(StringProperty kept) {
        return kept.get().isEmpty() ? List.of() : List.of(kept.get().split(BETWEEN));
    }

    static void lines(StringProperty kept, List<String> lines) {
        kept.set(String.join(BETWEEN, lines));
    }

    /// Forgets all of it: it is on the disk now.
    public void clear() {
        for (var one : all) one.set("");
    }
}
