package app.courante.plan;

import java.util.List;

/// Something a plan lacks or contradicts itself on.
///
/// @param details the figures and names behind it: texts and [java.time.Duration]s
public record Gap(GapKind kind, Place place, List<Object> details) {
    public Gap {
        details = List.copyOf(details);
    }

    static Gap of(GapKind kind, Place place, Object... details) {
        return new Gap(kind, place, List.of(details));
    }

    public GapSeverity severity() {
        return kind.severity();
    }
}
