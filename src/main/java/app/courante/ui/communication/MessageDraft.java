package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.ui.kit.Kept;
import javafx.beans.property.StringProperty;

/// A message that is being written: kept whole from the first thing that a person changed, and not
/// before, so that what the program filled in is filled in anew at the next time.
final class MessageDraft {
    private static final String CHANGED = "changed";

    private final StringProperty changed;
    private final StringProperty subject;
    private final StringProperty body;
    private final StringProperty to;
    private final StringProperty sources;
    private final Written start;

    /// @param start what it begins with now
    MessageDraft(Kept kept, String name, Written start) {
        this.start = start;
        this.changed = kept.text(name + ".changed");
        this.subject = kept.text(name + ".subject");
        this.body = kept.text(name + ".body");
        this.to = kept.text(name + ".to");
        this.sources = kept.text(name + ".sources");
    }

    /// What was kept, or what it begins with.
    Written written() {
        return changed.get().isEmpty()
                ? start
                : new Written(
                        subject.get(),
                        body.get(),
                        Kept.lines(to),
                        Kept.lines(sources).stream().map(EntryId::parse).toList());
    }

    /// Keeps it as it stands. Who took the whole text away begins anew.
    void keep(Written now) {
        boolean emptied = now.body().isBlank() && !start.body().isBlank();
        var kept = now.equals(start) || emptied ? Written.NOTHING : now;
        subject.set(kept.subject());
        body.set(kept.body());
        Kept.lines(to, kept.to());
        Kept.lines(sources, kept.sources().stream().map(EntryId::toString).toList());
        changed.set(kept.equals(now) ? CHANGED : "");
    }
}
