package app.courante.crisis;

import app.courante.plan.PlanPart;
import org.jspecify.annotations.Nullable;

/// The kinds of thing that activities stand on and that may be up or down.
public enum ResourceKind {
    TRUNK,
    NUMBER,
    BORDER_CONTROLLER,
    SYSTEM,
    SITE,
    SUPPLIER;

    public PlanPart part() {
        return switch (this) {
            case TRUNK -> PlanPart.TRUNK;
            case NUMBER -> PlanPart.NUMBER;
            case BORDER_CONTROLLER -> PlanPart.BORDER_CONTROLLER;
            case SYSTEM -> PlanPart.SYSTEM;
            case SITE -> PlanPart.SITE;
            case SUPPLIER -> PlanPart.SUPPLIER;
        };
    }

    /// The kind of things of this part of the plan; null where they are no resources.
    public static @Nullable ResourceKind of(PlanPart part) {
        for (var kind : values()) if (kind.part() == part) return kind;
        return null;
    }
}
