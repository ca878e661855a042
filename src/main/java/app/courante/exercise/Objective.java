package app.courante.exercise;

import java.util.List;

/// What the exercise trains, and how one sees that it was reached.
public record Objective(String id, String name, String description, List<Criterion> criteria) {
    public Objective {
        criteria = List.copyOf(criteria);
    }
}
