package app.courante.desk;

import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import org.jspecify.annotations.Nullable;

/// Where plan versions are read, by identity; remembers what it has read.
public interface PlanLibrary {
    /// Null when the file is gone or can no longer be read.
    @Nullable Plan plan(PlanId id);
}
