package app.courante.ui.plan;

import app.courante.plan.Completeness;
import app.courante.plan.Gap;
import app.courante.plan.PhoneRule;
import app.courante.plan.Plan;
import app.courante.plan.PlanCheck;
import java.time.LocalDate;
import java.util.List;

/// What a plan lacks on a day, and how complete it is.
///
/// @param gaps the severe first
public record Findings(List<Gap> gaps, Completeness completeness) {
    /// What is said of a plan before it is judged; every judged plan has something to count.
    public static final Findings UNJUDGED = new Findings(List.of(), new Completeness(List.of()));

    public Findings {
        gaps = List.copyOf(gaps);
    }

    public static Findings of(Plan plan, LocalDate today, PhoneRule phones) {
        return new Findings(PlanCheck.gapsOf(plan, today, phones), Completeness.of(plan));
    }
}
