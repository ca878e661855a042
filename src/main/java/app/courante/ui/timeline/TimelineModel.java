package app.courante.ui.timeline;

import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Moment;
import app.courante.crisis.PlainText;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The running log as found and filtered, latest first, and what can be done to a line of it.
public final class TimelineModel {
    private final Seat seat;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> person = new SimpleObjectProperty<>();
    private final BooleanProperty unverifiedOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Set<EntryId>> behind = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable EntryId> led = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<List<LogLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    private List<LogLine> found = List.of();

    /// What [#found] was found by; null once the log has changed.
    private @Nullable Wanted last;

    public TimelineModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        for (ObservableValue<?> filter : List.of(search, kind, person, unverifiedOnly, behind))
            filter.addListener((_, _, _) -> filter());
    }

    public StringProperty search() {
        return search;
    }

    /// Only this kind; null for all.
    public ObjectProperty<@Nullable Kind> kind() {
        return kind;
    }

    /// Only what concerns this person; null for all.
    public ObjectProperty<@Nullable String> person() {
        return person;
    }

    public BooleanProperty unverifiedOnly() {
        return unverifiedOnly;
    }

    /// Only the entries behind a figure that was opened; empty for all.
    public ReadOnlyObjectProperty<Set<EntryId>> behind() {
        return behind;
    }

    /// The entry that somebody was led to and that the view has still to bring into sight.
    public ObjectProperty<@Nullable EntryId> led() {
        return led;
    }

    /// Shows the entries behind a figure: one among all lines, several alone.
    public void lead(List<EntryId> entries) {
        clearFilters();
        if (entries.size() > 1) behind.set(Set.copyOf(entries));
        var first =
                entries.size() == 1 || lines.get().isEmpty()
                        ? entries.getFirst()
                        : lines.get().getFirst().id();
        selected.set(first);
        led.set(first);
    }

    /// Shows all lines again; the one chosen stays chosen.
    public void leaveFigure() {
        behind.set(Set.of());
    }

    /// The [EntryId] of the line chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    /// What the filters leave, latest first.
    public ReadOnlyObjectProperty<List<LogLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// The minute it is: what a line says of times that are past or left changes with it.
    public ObservableValue<Instant> minute() {
        return seat.now().map(at -> at.truncatedTo(ChronoUnit.MINUTES));
    }

    public boolean filtered() {
        return !search.get().isBlank()
                || kind.get() != null
                || person.get() != null
                || unverifiedOnly.get()
                || !behind.get().isEmpty();
    }

    public void show(Situation shown) {
        situation.set(shown);
        last = null;
        filter();
    }

    public void clearFilters() {
        search.set("");
        kind.set(null);
        person.set(null);
        unverifiedOnly.set(false);
        behind.set(Set.of());
    }

    /// The line chosen, when it is one that somebody wrote.
    public Optional<LogLine> correctable() {
        return selectedLine().filter(line -> line.entry().event() instanceof EntryLogged);
    }

    public Optional<LogLine> selectedLine() {
        return selected.get() instanceof EntryId id
                ? situation.get().log().line(id)
                : Optional.empty();
    }

    public void correct(
            EntryId entry,
            String text,
            String reason,
            @Nullable Moment happened,
            Consumer<Answer> answer) {
        seat.execute(new CorrectEntry(entry, text, reason, happened), answer);
    }

    public void confirm(EntryId entry, String source, Consumer<Answer> answer) {
        seat.execute(new ConfirmEntry(entry, source), answer);
    }

    private void filter() {
        var all = situation.get().log().lines();
        var wanted =
                new Wanted(
                        PlainText.of(search.get().strip()),
                        kind.get(),
                        person.get(),
                        unverifiedOnly.get(),
                        behind.get());
        // Whoever types on narrows what is found already: only that is looked through again.
        boolean narrower = last != null && wanted.narrows(last);
        found = filtered() ? matching(narrower ? found : all, wanted) : all;
        last = wanted;
        lines.set(found.reversed());
    }

    /// What the filters ask for.
    private record Wanted(
            String text,
            @Nullable Kind kind,
            @Nullable String person,
            boolean unverified,
            Set<EntryId> behind) {
        List<String> words() {
            return List.of(text.split("\\s+", -1));
        }

        boolean narrows(Wanted other) {
            return text.startsWith(other.text)
                    && kind == other.kind
                    && Objects.equals(person, other.person)
                    && unverified == other.unverified
                    && behind.equals(other.behind);
        }
    }

    private static List<LogLine> matching(List<LogLine> lines, Wanted wanted) {
        var words = wanted.words();
        var matching = new ArrayList<LogLine>();
        for (var line : lines)
            if ((wanted.kind() == null || line.kind() == wanted.kind())
                    && (!wanted.unverified() || !line.verified())
                    && (wanted.behind().isEmpty() || wanted.behind().contains(line.id()))
                    && (wanted.person() == null || line.concerns(wanted.person()))
                    && holds(line.search(), words)) matching.add(line);
        return matching;
    }

    private static boolean holds(String text, List<String> words) {
        for (var word : words) if (!text.contains(word)) return false;
        return true;
    }
}
