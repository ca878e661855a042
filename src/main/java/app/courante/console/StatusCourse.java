package app.courante.console;

import app.courante.crisis.Course;
import app.courante.crisis.Course.Activation;
import app.courante.crisis.Course.LevelSet;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.Situation;
import app.courante.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The course of the crisis in `status --json`: its levels, and which halves of the plan are active
/// since when.
///
/// @param levels oldest first
/// @param active those that stand
/// @param reviewed when the exit criteria were asked last, and what holds of them
record StatusCourse(
        List<LevelLine> levels,
        List<ActiveLine> active,
        @Nullable QualifiedLine qualified,
        @Nullable ReviewLine reviewed) {
    record LevelLine(int level, Instant since, String entry) {}

    /// @param scenario empty for all of it
    record ActiveLine(String side, String scenario, Instant since, String entry) {}

    record QualifiedLine(String source, List<String> criteria) {}

    /// @param unmet those of which nobody could say among them
    record ReviewLine(
            Instant at,
            List<String> met,
            List<String> unmet,
            List<String> unknown,
            String waiver) {}

    static StatusCourse of(Situation situation) {
        var course = situation.conduct().course();
        return new StatusCourse(
                course.levels().stream().map(StatusCourse::level).toList(),
                course.standing().stream().map(StatusCourse::active).toList(),
                qualified(course.qualified()),
                reviewed(course, course.exit()));
    }

    private static LevelLine level(LevelSet set) {
        return new LevelLine(set.level(), set.from(), set.by().shown());
    }

    private static ActiveLine active(Activation one) {
        return new ActiveLine(Json.word(one.side()), one.scenario(), one.from(), one.by().shown());
    }

    private static @Nullable QualifiedLine qualified(@Nullable CrisisQualified said) {
        return said == null ? null : new QualifiedLine(said.source(), said.criteria());
    }

    private static @Nullable ReviewLine reviewed(Course course, @Nullable ExitCheck exit) {
        return exit == null || course.exitReviewed() == null
                ? null
                : new ReviewLine(
                        course.exitReviewed(),
                        exit.met(),
                        exit.unmet(),
                        exit.with(ExitCheck.Answer.UNKNOWN),
                        exit.waiver());
    }
}
