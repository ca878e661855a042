package app.courante.ui.roles;

import app.courante.ui.kit.Seat;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;

/// Makes fields whose text outlives the card they are on, and a kill.
record Kept(Seat seat) {
    TextField field(String id, String draft) {
        var typed = new SimpleStringProperty();
        seat.keep(name(draft), typed);
        var field = new TextField(typed.get());
        field.setId(id);
        field.textProperty().addListener((_, _, text) -> typed.set(text));
        return field;
    }

    void forget(String draft) {
        seat.notebook().put(name(draft), "");
    }

    private static String name(String draft) {
        return "draft.roles." + draft;
    }
}
