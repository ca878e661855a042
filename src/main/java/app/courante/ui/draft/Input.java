package app.courante.ui.draft;

import app.courante.document.Path;
import javafx.scene.Node;

/// A control for one field of the draft: shows what the document says, writes what is typed.
interface Input {
    Node node();

    /// Shows what the document says now, without touching what has the focus needlessly.
    void refresh();

    /// Puts the focus on what stands at this place.
    ///
    /// @return false when it stands elsewhere
    boolean focus(Path place);
}
