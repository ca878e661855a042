package app.courante.crisis.cap;

/// What a person chooses of a message that neither the log nor the plan tells.
///
/// @param instruction what to do, in words; may be empty
/// @param contact whom to turn to, in words; may be empty
public record CapChoice(
        CapTerm.MessageType type,
        CapTerm.Scope scope,
        CapTerm.Category category,
        CapTerm.Response response,
        CapTerm.Urgency urgency,
        CapTerm.Severity severity,
        CapTerm.Certainty certainty,
        String instruction,
        String contact) {}
