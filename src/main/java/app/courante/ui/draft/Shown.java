package app.courante.ui.draft;

import app.courante.document.DraftHead;
import app.courante.document.Flaw;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.PlanReader;
import java.util.ArrayList;
import java.util.List;

/// A draft as it stands.
///
/// @param read what can be read of it so far
/// @param flaws what cannot, each with its place
public record Shown<T extends Record>(
        DraftHead head,
        Group document,
        T read,
        List<Flaw> flaws,
        boolean canUndo,
        boolean canRedo) {
    public Shown {
        flaws = List.copyOf(flaws);
    }

    static <T extends Record> Shown<T> of(
            KeptDraft kept, PlanReader reader, Manuscript<T> manuscript) {
        var draft = kept.draft();
        var flaws = new ArrayList<Flaw>();
        var read =
                reader.read(
                        manuscript.shape(), draft.document(), manuscript.otherwise(), flaws::add);
        return new Shown<>(
                kept.head(), draft.document(), read, flaws, draft.canUndo(), draft.canRedo());
    }
}
