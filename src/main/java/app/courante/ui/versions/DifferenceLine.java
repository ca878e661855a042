package app.courante.ui.versions;

import app.courante.document.Difference;
import app.courante.document.Difference.Added;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.ui.plan.PlanSection;
import java.util.stream.Stream;

/// A difference as it is read.
///
/// @param index among all differences, which tells it from others that say the same
/// @param subject what it belongs to
/// @param where the field and its item; empty when the subject itself was added, removed or moved
/// @param note ranks, of what was moved
record DifferenceLine(
        int index,
        Difference difference,
        PlanSection section,
        String subject,
        String where,
        String before,
        String after,
        String note) {
    /// What happened; each has one text, `compare.kind.…`, and one for many, `compare.count.…`.
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    static Kind kind(Difference difference) {
        return switch (difference.change()) {
            case Added _ -> Kind.ADDED;
            case Removed _ -> Kind.REMOVED;
            case Changed _ -> Kind.CHANGED;
            case Moved _ -> Kind.MOVED;
        };
    }

    Kind kind() {
        return kind(difference);
    }

    Stream<String> texts() {
        return Stream.of(subject, where, before, after, note).filter(text -> !text.isEmpty());
    }
}
