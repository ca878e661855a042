package app.courante.document;

/// A draft and what is known of it besides what it says.
public record KeptDraft(DraftHead head, Draft draft) {}
