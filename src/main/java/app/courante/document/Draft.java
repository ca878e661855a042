package app.courante.document;

import app.courante.document.Edit.All;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A document that is being written, with everything that can be undone and done again.
///
/// Letters typed one after the other in one place are undone together, up to the end of a word.
public final class Draft {
    /// What was done to a draft, in the order in which it was done; replayed, they make it again.
    public sealed interface Step {}

    public record Edited(Edit edit) implements Step {}

    public record Undone() implements Step {}

    public record Redone() implements Step {}

    /// The document before and after; all that did not change is shared.
    private record Change(Edit edit, Group before, Group after) {}

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private Group document;

    public Draft(Group document) {
        this.document = document;
    }

    public Group document() {
        return document;
    }

    /// Does one step.
    ///
    /// @return where to look to see what it did; null when there was nothing to undo or to do again
    /// @throws IllegalArgumentException when the document has no such place; nothing is changed
    public @Nullable Path take(Step step) {
        return switch (step) {
            case Edited(var edit) -> edited(edit);
            case Undone _ -> {
                var change = done.pollLast();
                if (change == null) yield null;
                undone.addLast(change);
                document = change.before();
                yield change.edit().origin();
            }
            case Redone _ -> {
                var change = undone.pollLast();
                if (change == null) yield null;
                done.addLast(change);
                document = change.after();
                yield change.edit().place();
            }
        };
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    private Path edited(Edit edit) {
        var before = document;
        document = edit.in(before);
        undone.clear();
        var last = done.peekLast();
        if (last != null && continues(last, edit)) {
            done.removeLast();
            before = last.before();
        }
        done.addLast(new Change(edit, before, document));
        return edit.place();
    }

    /// A word more in the same place is something new to undo.
    private static boolean continues(Change last, Edit edit) {
        if (!(head(last.edit()) instanceof Put(var before, Text(_, var was)))
                || !(head(edit) instanceof Put(var place, Text(_, var is)))
                || !before.equals(place)) return false;
        boolean typed = is.length() == was.length() + 1 || is.length() == was.length() - 1;
        return typed && !(is.length() > was.length() && endsWord(was));
    }

    /// What a person typed; what follows it, as references do, is none of his doing.
    private static Edit head(Edit edit) {
        return edit instanceof All(var edits) && !edits.isEmpty() ? edits.getFirst() : edit;
    }

    private static boolean endsWord(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
