package app.courante.ui.draft;

import java.util.List;

/// What is offered while a text is typed.
public interface Completing {
    /// What may come next.
    List<String> like(String typed);

    /// The text once one of those is taken.
    String taken(String typed, String chosen);
}
