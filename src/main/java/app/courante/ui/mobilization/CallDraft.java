package app.courante.ui.mobilization;

import app.courante.ui.kit.Seat;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed during a call: it belongs to the person it is about, and outlives a kill.
final class CallDraft {
    private final Seat seat;
    private final Runnable stay;
    private final Runnable retimed;
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");

    /// Whom what is typed is about, in which crisis.
    private String about = "";

    private boolean reading;

    /// A draft about nobody yet.
    ///
    /// @param stay told when something stands in it
    /// @param retimed told when a time was typed
    CallDraft(Seat seat, Runnable stay, Runnable retimed) {
        this.seat = seat;
        this.stay = stay;
        this.retimed = retimed;
        note.addListener((_, _, typed) -> typed("note", typed));
        time.addListener((_, _, typed) -> typed("time", typed));
        when.addListener((_, _, typed) -> typed("when", typed));
    }

    StringProperty note() {
        return note;
    }

    StringProperty time() {
        return time;
    }

    StringProperty when() {
        return when;
    }

    String about() {
        return about;
    }

    /// Shows what was typed about this person.
    void turnTo(String person) {
        about = person;
        read();
    }

    /// Shows what is kept.
    void read() {
        reading = true;
        note.set(seat.notebook().get(draft("note", about)));
        time.set(seat.notebook().get(draft("time", about)));
        when.set(seat.notebook().get(draft("when", about)));
        reading = false;
        if (!note.get().isBlank() || !time.get().isBlank() || !when.get().isBlank()) stay.run();
    }

    /// Forgets one part of what was typed about this person.
    void forget(String part, String person) {
        seat.notebook().put(draft(part, person), "");
    }

    private void typed(String part, String text) {
        if (about.isEmpty() || reading) return;
        seat.notebook().put(draft(part, about), text);
        if (!part.equals("note")) retimed.run();
        if (!text.isBlank()) stay.run();
    }

    private static String draft(String part, String person) {
        return "draft.call." + part + "." + person;
    }
}
