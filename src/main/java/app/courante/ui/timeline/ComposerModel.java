package app.courante.ui.timeline;

import app.courante.crisis.Crisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.TimeInput;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The entry being typed, on whatever screen it is typed; there is one, and it outlives a kill.
public final class ComposerModel {
    /// Why the last try did not log: a refusal, a time nobody can read, or a failure told
    /// elsewhere.
    public enum Trouble {
        TIME_UNREADABLE,
        NOT_SAVED
    }

    private final Seat seat;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty decidedBy = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty kindName = new SimpleStringProperty("");
    private final StringProperty unverified = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.INFORMATION);
    private final BooleanProperty verified = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Enum<?>> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private boolean sending;

    public ComposerModel(Seat seat) {
        this.seat = seat;
        seat.keep("draft.entry.text", text);
        seat.keep("draft.entry.source", source);
        seat.keep("draft.entry.decided-by", decidedBy);
        seat.keep("draft.entry.time", time);
        seat.keep("draft.entry.kind", kindName);
        seat.keep("draft.entry.unverified", unverified);
        for (var known : Kind.TYPED) if (known.name().equals(kindName.get())) kind.set(known);
        verified.set(unverified.get().isEmpty());
        kind.addListener((_, _, chosen) -> kindName.set(chosen.name()));
        verified.addListener((_, _, yes) -> unverified.set(yes ? "" : "yes"));
        text.addListener((_, _, _) -> trouble.set(null));
        time.addListener((_, _, _) -> trouble.set(null));
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty source() {
        return source;
    }

    public StringProperty decidedBy() {
        return decidedBy;
    }

    /// When it happened, as typed; empty means now.
    public StringProperty time() {
        return time;
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    public BooleanProperty verified() {
        return verified;
    }

    /// A [Refusal] or a [Trouble]; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Enum<?>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether there is a crisis that takes entries.
    public ReadOnlyBooleanProperty writable() {
        return writable.getReadOnlyProperty();
    }

    /// What the typed time means now, to be shown beside it.
    public Optional<Moment> understood() {
        return TimeInput.read(time.get(), seat.now().getValue(), seat.zone());
    }

    public void show(Situation situation) {
        writable.set(Optional.ofNullable(situation.crisis()).filter(Crisis::running).isPresent());
    }

    /// Logs what is typed. The fields are emptied once it is on the disk, not before.
    public void log() {
        if (sending) return;
        var happened = understood();
        if (!time.get().isBlank() && happened.isEmpty()) {
            trouble.set(Trouble.TIME_UNREADABLE);
            return;
        }
        sending = true;
        var typed = text.get();
        seat.execute(
                new LogEntry(
                        kind.get(),
                        typed,
                        source.get(),
                        verified.get(),
                        decidedBy.get(),
                        happened.orElse(null),
                        null),
                answer -> answered(answer, typed));
    }

    private void answered(Answer answer, String typed) {
        sending = false;
        switch (answer) {
            case Answer.Refused(Refusal why) -> trouble.set(why);
            case Answer.Failed _ -> trouble.set(Trouble.NOT_SAVED);
            case Answer.Done _ -> {
                // Whoever types fast has begun the next line already: only what was logged is taken
                // away.
                var now = text.get();
                text.set(
                        now.startsWith(typed) ? now.substring(typed.length()).stripLeading() : now);
                source.set("");
                decidedBy.set("");
                time.set("");
                verified.set(true);
                trouble.set(null);
            }
        }
    }
}
