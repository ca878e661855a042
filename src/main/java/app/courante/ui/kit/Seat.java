package app.courante.ui.kit;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.Moment;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Boards;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What every model is given: the desk, who sits at it, what this laptop remembers, the time, the
/// way to the entries behind a figure, and the boards that are worked out once for all of them.
///
/// @param dials whether real people may be called while this is shown
public record Seat(
        Desk desk,
        Notebook notebook,
        ObjectProperty<Author> me,
        ObservableValue<Instant> now,
        ZoneId zone,
        Evidence evidence,
        Boards boards,
        Predicate<Situation> dials) {
    public Seat(
            Desk desk,
            Notebook notebook,
            ObjectProperty<Author> me,
            ObservableValue<Instant> now,
            ZoneId zone) {
        this(
                desk,
                notebook,
                me,
                now,
                zone,
                new Evidence(),
                new Boards(),
                shown -> shown.exercise().mayDial());
    }

    /// The same seat at another time.
    public Seat at(ObservableValue<Instant> other) {
        return new Seat(desk, notebook, me, other, zone, evidence, boards, dials);
    }

    public void execute(Command command, Consumer<Answer> answer) {
        desk.execute(command, me.get(), answer);
    }

    /// The same for what is recorded afterwards.
    ///
    /// @param given when it was so; null means now
    public void execute(Command command, @Nullable Moment given, Consumer<Answer> answer) {
        desk.execute(command, me.get(), given, answer);
    }

    /// Whether real people may be called: a number that may not be is neither coded nor copied.
    public boolean mayDial(Situation shown) {
        return dials.test(shown);
    }

    /// Keeps what is typed under this name at every key, and brings it back at the next start.
    public void keep(String name, StringProperty typed) {
        typed.set(notebook.get(name));
        typed.addListener((_, _, text) -> notebook.put(name, text));
    }
}
