package app.courante.ui.checklists;

import app.courante.crisis.CrisisId;
import app.courante.crisis.Moment;
import app.courante.crisis.StepCommand;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepCommand.NoteStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.Steps;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.TimePast;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is being typed about one step; it outlives the screen and a kill.
public final class StepForm {
    /// What is asked about a step before something becomes of it.
    public enum Asked {
        EVIDENCE,
        SKIP,
        NOT_APPLICABLE,
        REOPEN,
        NOTE;

        /// What the step is to become; null when it stays what it is.
        @Nullable StepMark mark() {
            return switch (this) {
                case EVIDENCE -> StepMark.DONE;
                case SKIP -> StepMark.SKIPPED;
                case NOT_APPLICABLE -> StepMark.NOT_APPLICABLE;
                case REOPEN -> StepMark.OPEN;
                case NOTE -> null;
            };
        }
    }

    private final Steps.Key step;
    private final Asked asked;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty evidence = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final BooleanProperty unreadable = new SimpleBooleanProperty();
    private final Seat seat;
    private final @Nullable Instant since;

    /// @param since when the card began to be called for; null when it is not any more
    StepForm(Seat seat, CrisisId crisis, Steps.Key step, Asked asked, @Nullable Instant since) {
        this.seat = seat;
        this.since = since;
        this.step = step;
        this.asked = asked;
        var name =
                "draft.step.%s.%s.%d.%s"
                        .formatted(
                                crisis,
                                step.card(),
                                step.step(),
                                asked.name().toLowerCase(Locale.ROOT));
        seat.keep(name + ".text", text);
        seat.keep(name + ".evidence", evidence);
        seat.keep(name + ".at", at);
        at.addListener((_, _, _) -> unreadable.set(false));
    }

    public Steps.Key step() {
        return step;
    }

    public Asked asked() {
        return asked;
    }

    /// The reason, the note, or what was done.
    public StringProperty text() {
        return text;
    }

    /// Where the proof is.
    public StringProperty evidence() {
        return evidence;
    }

    /// When it was so, as typed; empty means now.
    public StringProperty at() {
        return at;
    }

    /// What that means; null when it is now, or no time.
    public @Nullable Moment moment() {
        return at.get().isBlank()
                ? null
                : TimePast.read(at.get(), seat.now().getValue(), seat.zone(), since);
    }

    /// Whether what is typed as a time was given for one and is none.
    public BooleanProperty unreadable() {
        return unreadable;
    }

    /// Whether the time can be read; says so where it cannot.
    boolean timeReadable() {
        unreadable.set(moment() == null && !at.get().isBlank());
        return !unreadable.get();
    }

    StepCommand command() {
        var mark = asked.mark();
        return mark == null
                ? new NoteStep(step.card(), step.step(), text.get())
                : new MarkStep(step.card(), step.step(), mark, text.get(), evidence.get());
    }

    void clear() {
        text.set("");
        evidence.set("");
        at.set("");
    }
}
