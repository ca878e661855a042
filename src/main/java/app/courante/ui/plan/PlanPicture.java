package app.courante.ui.plan;

/// The ways to see the plan as a whole; each has one text, `plan.picture.…`.
public enum PlanPicture implements Leaf {
    SIDES,
    DEPENDENCIES,
    RECOVERY
}
