package app.courante.ui.timeline;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.Command;
import app.courante.crisis.Crisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Moment;
import app.courante.crisis.Priority;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.plan.Plan;
import app.courante.ui.kit.Completion.Offer;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.TimeInput;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The entry being typed, on whatever screen it is typed; there is one, and it outlives a kill.
public final class ComposerModel {
    /// Why the last try did not log: a refusal, a time nobody can read, or a failure told
    /// elsewhere.
    public enum Trouble {
        TIME_UNREADABLE,
        /// Nobody is called what stands behind `@`.
        NAME_UNKNOWN,
        /// Several are.
        NAME_AMBIGUOUS,
        NOT_SAVED
    }

    /// How pressing an action is when nobody says.
    public static final Priority USUAL = Priority.P2;

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
    private final ReadOnlyObjectWrapper<LineReading> reading;
    private @Nullable Plan plan;
    private KnownNames names = KnownNames.of(null);
    private boolean sending;

    public ComposerModel(Seat seat) {
        this.seat = seat;
        this.reading = new ReadOnlyObjectWrapper<>(read());
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
        for (ObservableValue<?> typed : List.of(text, time, kind))
            typed.addListener((_, _, _) -> reading.set(read()));
        kind.addListener((_, _, _) -> trouble.set(null));
        reading.set(read());
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

    /// How the line is understood as it stands.
    public ReadOnlyObjectProperty<LineReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The names to choose from where the caret is; null when none is being typed.
    public @Nullable Offer offer(String typed, int caret) {
        return NameOffers.at(typed, caret, names);
    }

    /// The time at this desk.
    public Instant now() {
        return seat.now().getValue();
    }

    private LineReading read() {
        return new LineGrammar(names, now(), seat.zone())
                .read(text.get(), kind.get(), !time.get().isBlank());
    }

    public void show(Situation situation) {
        if (!Objects.equals(plan, situation.document())) {
            plan = situation.document();
            names = KnownNames.of(plan);
            reading.set(read());
        }
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
        var line = read();
        var open = line.open();
        if (open != null) {
            reading.set(line);
            trouble.set(
                    open.candidates().isEmpty() ? Trouble.NAME_UNKNOWN : Trouble.NAME_AMBIGUOUS);
            return;
        }
        sending = true;
        var typed = text.get();
        boolean given = kind.get() == Kind.ACTION;
        seat.execute(
                command(line, happened.orElse(line.happened())),
                answer -> answered(answer, typed, given));
    }

    private Command command(LineReading line, @Nullable Moment happened) {
        if (kind.get() != Kind.ACTION)
            return new LogEntry(
                    kind.get(),
                    line.text(),
                    source.get(),
                    verified.get(),
                    decidedBy.get(),
                    happened,
                    null);
        var who = line.who();
        var priority = line.priority();
        return new GiveAction(
                line.text(),
                who == null ? "" : who.told(),
                line.due(),
                priority == null ? USUAL : priority,
                happened);
    }

    private void answered(Answer answer, String typed, boolean given) {
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
                // An action has neither: what was typed there is for another line.
                if (!given) {
                    source.set("");
                    verified.set(true);
                    decidedBy.set("");
                }
                time.set("");
                trouble.set(null);
            }
        }
    }
}
