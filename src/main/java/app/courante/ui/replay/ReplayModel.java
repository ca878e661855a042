package app.courante.ui.replay;

import app.courante.crisis.Entry;
import app.courante.crisis.LogLine;
import app.courante.crisis.Tape;
import app.courante.crisis.TapeMark;
import app.courante.desk.ReplayDesk;
import app.courante.desk.ReplayDesk.Spot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A log played again: where in it one is, whether it runs, how fast.
public final class ReplayModel {
    /// How many seconds of the log pass in one.
    public static final List<Integer> SPEEDS = List.of(1, 10, 60, 300, 900, 3600);

    private final ReplayDesk desk;
    private final ZoneId zone;
    private final Consumer<Instant> clock;
    private final ReadOnlyObjectWrapper<Tape> tape = new ReadOnlyObjectWrapper<>(Tape.EMPTY);
    private final ReadOnlyObjectWrapper<List<TapeMark>> marks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Spot> spot =
            new ReadOnlyObjectWrapper<>(new Spot(0, Instant.EPOCH));
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper speed = new ReadOnlyIntegerWrapper(60);
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<LogLine>> line =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A model without a log.
    ///
    /// @param clock told what time it is there, between two entries
    public ReplayModel(ReplayDesk desk, ZoneId zone, Consumer<Instant> clock) {
        this.desk = desk;
        this.zone = zone;
        this.clock = clock;
        desk.watch(shown -> line.set(entry().flatMap(entry -> shown.log().line(entry.id()))));
    }

    /// Takes the log, and shows how it began.
    public void load(Tape read) {
        tape.set(read);
        marks.set(TapeMark.of(read));
        begin();
    }

    public ReadOnlyObjectProperty<Tape> tape() {
        return tape.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<TapeMark>> marks() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty speed() {
        return speed.getReadOnlyProperty();
    }

    /// The time that is being typed, to go there.
    public StringProperty typed() {
        return typed;
    }

    /// What is played.
    public StringProperty name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    /// The line of the last entry written by then; empty where that brought none.
    public ReadOnlyObjectProperty<Optional<LogLine>> line() {
        return line.getReadOnlyProperty();
    }

    private Optional<Entry> entry() {
        int count = Math.min(spot.get().count(), tape.get().size());
        return count == 0 ? Optional.empty() : Optional.of(tape.get().entries().get(count - 1));
    }

    public boolean atEnd() {
        return spot.get().count() >= tape.get().size()
                && !spot.get().at().isBefore(tape.get().end());
    }

    /// Plays or pauses; at the end it begins anew.
    public void toggle() {
        if (tape.get().size() == 0) return;
        if (!playing.get() && atEnd()) begin();
        playing.set(!playing.get());
    }

    public void pause() {
        playing.set(false);
    }

    public void faster() {
        SPEEDS.stream().filter(one -> one > speed.get()).findFirst().ifPresent(speed::set);
    }

    public void slower() {
        SPEEDS.reversed().stream()
                .filter(one -> one < speed.get())
                .findFirst()
                .ifPresent(speed::set);
    }

    /// Lets real time pass.
    public void tick(Duration passed) {
        if (!playing.get()) return;
        var to = spot.get().at().plus(passed.multipliedBy(speed.get()));
        if (!to.isBefore(tape.get().end())) {
            pause();
            end();
        } else go(new Spot(tape.get().count(to), to));
    }

    public void begin() {
        count(tape.get().first());
    }

    public void end() {
        count(tape.get().size());
    }

    /// To the next entry.
    public void next() {
        pause();
        count(spot.get().count() + 1);
    }

    /// To the entry before; first to the one on screen when time has gone on since.
    public void previous() {
        pause();
        boolean between = spot.get().at().isAfter(tape.get().time(spot.get().count()));
        count(between ? spot.get().count() : spot.get().count() - 1);
    }

    public void nextMark() {
        pause();
        marks.get().stream()
                .filter(mark -> mark.count() > spot.get().count())
                .findFirst()
                .ifPresent(mark -> count(mark.count()));
    }

    public void previousMark() {
        pause();
        marks.get().reversed().stream()
                .filter(mark -> mark.count() < spot.get().count())
                .findFirst()
                .ifPresent(mark -> count(mark.count()));
    }

    private void count(int wanted) {
        int count =
                Math.clamp(
                        wanted,
                        tape.get().first(),
                        Math.max(tape.get().first(), tape.get().size()));
        go(new Spot(count, tape.get().time(count)));
    }

    /// To an instant; beyond an end it stays at that end.
    public void to(Instant wanted) {
        var at = wanted.isBefore(tape.get().begin()) ? tape.get().begin() : wanted;
        if (at.isAfter(tape.get().end())) at = tape.get().end();
        go(new Spot(tape.get().count(at), at));
    }

    /// To where so much of the time has passed, from 0 to 1.
    public void toShare(double share) {
        var length = Duration.between(tape.get().begin(), tape.get().end()).toMillis();
        to(tape.get().begin().plusMillis(Math.round(length * Math.clamp(share, 0, 1))));
    }

    /// How much of the time has passed there, from 0 to 1.
    public double share(Instant at) {
        double length = Duration.between(tape.get().begin(), tape.get().end()).toMillis();
        var passed = Duration.between(tape.get().begin(), at).toMillis();
        return length <= 0 ? 0 : Math.clamp(passed / length, 0, 1);
    }

    /// To the time that was typed; false when it is none, or lies outside.
    public boolean toTyped() {
        var found = ReplayTime.read(typed.get(), tape.get(), spot.get().at(), zone);
        if (found.isEmpty()) return false;
        pause();
        to(found.get());
        typed.set("");
        return true;
    }

    private void go(Spot wanted) {
        var before = spot.get();
        if (wanted.equals(before) && wanted.count() > 0) {
            desk.wind(wanted);
            return;
        }
        spot.set(wanted);
        // Between two entries only the clock goes on; a minute may also put a plan in force.
        if (wanted.count() == before.count() && sameMinute(before.at(), wanted.at()))
            clock.accept(wanted.at());
        else desk.wind(wanted);
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.getEpochSecond() / 60 == other.getEpochSecond() / 60;
    }
}
