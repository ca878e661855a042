package app.courante.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the plan is kept alive: read again, tested, taught, improved.
public record Upkeep(
        List<Review> reviews,
        List<Test> tests,
        List<Training> trainings,
        List<Improvement> improvements) {
    public Upkeep {
        reviews = List.copyOf(reviews);
        tests = List.copyOf(tests);
        trainings = List.copyOf(trainings);
        improvements = List.copyOf(improvements);
    }

    /// A part of the plan that somebody reads again at a rhythm.
    ///
    /// @param rhythm in words: every quarter, each January
    /// @param owner a person's id
    public record Review(
            String id,
            String subject,
            String rhythm,
            String owner,
            @Nullable LocalDate last,
            @Nullable LocalDate next) {}

    /// A test or an exercise that comes round.
    ///
    /// @param kind drill, tabletop, full exercise, technical test, in words
    /// @param result what the last one showed
    public record Test(
            String id,
            String name,
            String kind,
            String rhythm,
            String objective,
            String owner,
            @Nullable LocalDate last,
            @Nullable LocalDate next,
            String result) {}

    /// A training and those who need it.
    public record Training(
            String id,
            String name,
            String audience,
            String rhythm,
            String owner,
            @Nullable LocalDate last,
            @Nullable LocalDate next) {}

    /// What an exercise or a real event taught, and what is done about it.
    ///
    /// @param source where it was learned
    public record Improvement(
            String id,
            String source,
            String finding,
            String action,
            String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn) {}
}
