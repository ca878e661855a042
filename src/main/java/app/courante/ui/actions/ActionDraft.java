package app.courante.ui.actions;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Priority;
import app.courante.ui.kit.DueInput;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed on a card about an action, kept under a name until it is carried out.
final class ActionDraft {
    private static final List<String> PARTS = List.of("text", "to", "due", "priority", "reason");

    private final ActionsModel model;
    private final String name;
    private final @Nullable Action before;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty rank = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Priority> priority = new SimpleObjectProperty<>();

    /// @param before the action that is changed; null for a new one
    ActionDraft(ActionsModel model, String name, @Nullable Action before) {
        this.model = model;
        this.name = name;
        this.before = before;
        keep("text", text, before == null ? "" : before.text());
        keep("to", to, before == null ? "" : before.to().name());
        keep("due", due, before == null || before.due() == null ? "" : written(before.due()));
        keep("reason", reason, "");
        keep("priority", rank, (before == null ? ActionsModel.USUAL : before.priority()).name());
        priority.set(Priority.valueOf(rank.get()));
        priority.addListener((_, _, chosen) -> rank.set(chosen.name()));
    }

    private void keep(String part, StringProperty typed, String first) {
        model.seat().keep(name + "." + part, typed);
        if (typed.get().isEmpty()) typed.set(first);
    }

    /// Forgets what was typed: it was carried out.
    void forget() {
        for (var part : PARTS) model.seat().notebook().put(name + "." + part, "");
    }

    StringProperty text() {
        return text;
    }

    StringProperty to() {
        return to;
    }

    StringProperty due() {
        return due;
    }

    StringProperty reason() {
        return reason;
    }

    ObjectProperty<Priority> priority() {
        return priority;
    }

    KnownNames names() {
        return model.names();
    }

    Instant now() {
        return model.seat().now().getValue();
    }

    /// By when; null when nothing is typed, or nothing that can be read.
    @Nullable Instant readDue() {
        // The minute that is shown stands for the second that was meant.
        if (before != null
                && before.due() != null
                && written(before.due()).equals(due.get().strip())) return before.due();
        return read().orElse(null);
    }

    boolean dueUnreadable() {
        return !due.get().isBlank() && read().isEmpty();
    }

    private Optional<Instant> read() {
        return DueInput.read(due.get(), now(), model.seat().zone());
    }

    /// Who is meant: somebody of the plan, somebody else by name, or nobody yet.
    List<Known> meant() {
        var typed = to.get().strip();
        if (typed.isEmpty()) return List.of();
        var exact = names().find(typed, KnownNames.WHO);
        return exact.found().isEmpty() ? List.of(Known.outsider(typed)) : exact.found();
    }

    /// As it is told to the desk; of several who may be meant, what was typed.
    String told() {
        var meant = meant();
        return meant.size() == 1 ? meant.getFirst().told() : to.get().strip();
    }

    private String written(Instant at) {
        var now = now().atZone(model.seat().zone());
        var there = at.atZone(model.seat().zone());
        var clock = String.format(java.util.Locale.ROOT, "%tR", there);
        return Objects.equals(now.toLocalDate(), there.toLocalDate())
                ? clock
                : String.format(java.util.Locale.ROOT, "%td/%<tm %<tR", there);
    }
}
