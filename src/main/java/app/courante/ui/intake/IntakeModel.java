package app.courante.ui.intake;

import app.courante.desk.Answer;
import app.courante.intake.Field;
import app.courante.intake.LogReading;
import app.courante.intake.Mapping;
import app.courante.intake.Sheet;
import app.courante.intake.TimePattern;
import app.courante.text.Fault;
import app.courante.ui.kit.DayInput;
import app.courante.ui.kit.Seat;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The guided reading of a log kept elsewhere: nothing is written before the user has seen what
/// would be.
public final class IntakeModel {
    /// Reads a file's tables away from the screen's thread; answers on it.
    public interface Tables {
        void read(Path file, Consumer<List<Sheet>> done, Consumer<List<Fault>> refused);
    }

    private final Seat seat;
    private final Tables tables;
    private final ReadOnlyObjectWrapper<List<Sheet>> sheets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Mapping> mapping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LogReading> reading =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Fault>> faults =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final StringProperty firstDay = new SimpleStringProperty("");
    private final BooleanProperty withoutUnreadable = new SimpleBooleanProperty();
    private @Nullable Path begun;
    private String fileName = "";

    public IntakeModel(Seat seat, Tables tables) {
        this.seat = seat;
        this.tables = tables;
        zone.addListener((_, _, typed) -> changeZone(typed));
        firstDay.addListener((_, _, typed) -> changeFirstDay(typed));
    }

    public ReadOnlyObjectProperty<List<Sheet>> sheets() {
        return sheets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Mapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /// The log as it would be taken in; null while something is still to be asked.
    public ReadOnlyObjectProperty<@Nullable LogReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Why the file cannot be read; empty when it can.
    public ReadOnlyObjectProperty<List<Fault>> faults() {
        return faults.getReadOnlyProperty();
    }

    public StringProperty title() {
        return title;
    }

    /// The zone as typed: `Europe/Paris`. It is asked for and never guessed.
    public StringProperty zone() {
        return zone;
    }

    /// The first row's day as typed, where rows tell only the time.
    public StringProperty firstDay() {
        return firstDay;
    }

    /// Whether the user goes on without the rows that cannot become lines.
    public BooleanProperty withoutUnreadable() {
        return withoutUnreadable;
    }

    public String fileName() {
        return fileName;
    }

    /// Begins with this file. What was answered for another is forgotten; for the same one it is
    /// kept, so that leaving the card loses nothing.
    public void begin(Path file) {
        boolean another = !file.equals(begun);
        begun = file;
        fileName = String.valueOf(file.getFileName());
        sheets.set(List.of());
        sheet.set(null);
        faults.set(List.of());
        set(null);
        if (another) forget();
        tables.read(file, this::found, faults::set);
    }

    private void forget() {
        zone.set("");
        firstDay.set("");
        withoutUnreadable.set(false);
        int dot = fileName.lastIndexOf('.');
        title.set(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    public void choose(Sheet chosen) {
        sheet.set(chosen);
        set(Mapping.suggest(chosen));
        changeZone(zone.get());
        changeFirstDay(firstDay.get());
    }

    public void headed(boolean yes) {
        var now = mapping.get();
        if (now != null) set(now.withHeader(yes));
    }

    /// Takes a column for a field; null for none.
    public void column(Field field, @Nullable Integer column) {
        var now = mapping.get();
        var shown = sheet.get();
        if (now != null && shown != null) set(now.withColumn(field, column, shown));
    }

    public void pattern(@Nullable TimePattern pattern) {
        var now = mapping.get();
        if (now != null) set(now.withPattern(pattern));
    }

    /// Takes the log in as a crisis of its own, all of it or nothing.
    public void takeIn(Consumer<Answer> answer) {
        var ready = reading.get();
        if (ready != null) seat.execute(ready.command(title.get(), fileName), answer);
    }

    private void found(List<Sheet> all) {
        sheets.set(all);
        if (!all.isEmpty()) choose(all.getFirst());
    }

    private void changeZone(String typed) {
        var now = mapping.get();
        if (now == null) return;
        try {
            set(now.withZone(ZoneId.of(typed.strip())));
        } catch (DateTimeException e) {
            set(new Mapping(now.headed(), now.columns(), now.pattern(), now.firstDay(), null));
        }
    }

    private void changeFirstDay(String typed) {
        var now = mapping.get();
        if (now == null || typed.isBlank()) return;
        try {
            var today = LocalDate.ofInstant(seat.now().getValue(), seat.zone());
            set(now.withFirstDay(DayInput.past(typed.strip(), today)));
        } catch (DateTimeException e) {
            set(new Mapping(now.headed(), now.columns(), now.pattern(), null, now.zone()));
        }
    }

    private void set(@Nullable Mapping changed) {
        mapping.set(changed);
        var shown = sheet.get();
        if (changed == null || shown == null || !changed.questions().isEmpty()) reading.set(null);
        else reading.set(LogReading.of(shown, changed));
    }
}
