package app.courante.ui.draft;

import app.courante.document.Path;

/// A page of a document being written: one group of fields, or a list of things.
public interface DraftPage {
    /// Where the page's content stands in the document.
    Path path();

    /// The key of its name.
    String title();

    /// The key of the name of the part of the document that it belongs to; empty where there is
    /// none.
    String group();
}
