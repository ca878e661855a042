package app.courante.plan;

import java.util.List;

/// Why the plan exists and how far it reaches.
///
/// @param scope the functions it protects
/// @param triggers the events that set it off
public record Purpose(
        String context, List<String> objectives, List<String> scope, List<String> triggers) {
    public Purpose {
        objectives = List.copyOf(objectives);
        scope = List.copyOf(scope);
        triggers = List.copyOf(triggers);
    }
}
