package app.courante.console;

import app.courante.json.Json;
import app.courante.plan.DueDate;
import app.courante.plan.Plan;
import app.courante.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `courante upkeep --json` prints. The names are frozen.
record UpkeepReport(String plan, String version, LocalDate today, List<Line> dates) {
    /// One due date.
    ///
    /// @param days until it; negative when it has passed
    /// @param people how many contacts are to be confirmed together; 0 for other kinds
    record Line(
            String state,
            LocalDate on,
            int days,
            String kind,
            String part,
            String id,
            String name,
            String action,
            String owner,
            int people,
            @Nullable LocalDate last,
            String sentence) {
        static Line of(DueDate due, LocalDate today, Texts texts) {
            var place = due.place();
            return new Line(
                    Json.word(due.state()),
                    due.on(),
                    Math.toIntExact(ChronoUnit.DAYS.between(today, due.on())),
                    Json.word(due.kind()),
                    Json.word(place.part()),
                    place.id(),
                    place.name(),
                    due.action(),
                    due.owner(),
                    due.people(),
                    due.last(),
                    texts.of("due.what", due.kind(), place.name(), due.action(), due.people()));
        }
    }

    static UpkeepReport of(Plan plan, List<DueDate> dates, LocalDate today, Texts texts) {
        var identity = plan.identity();
        return new UpkeepReport(
                identity.title(),
                identity.version(),
                today,
                dates.stream().map(due -> Line.of(due, today, texts)).toList());
    }
}
