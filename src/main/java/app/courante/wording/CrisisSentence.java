package app.courante.wording;

import app.courante.crisis.CrisisEvent;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.ExitCheck.Answer;
import app.courante.crisis.PlanSide;
import app.courante.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a fact about the crisis as a whole says.
record CrisisSentence(Texts texts) {
    String of(CrisisEvent event) {
        return switch (event) {
            case CrisisDeclared(var title, var level, var known, _) -> {
                var first = texts.of("log.declared", level, title);
                yield known.isEmpty() ? first : first + "\n" + known;
            }
            case LogImported(var title, var source, _, var lines) ->
                    texts.of("log.imported", title, source, lines);
            case CrisisQualified(_, var source, var criteria) -> qualified(source, criteria);
            case LevelChanged(var level, var reason, var exit, _) ->
                    texts.of(exit == null ? "told.level-up" : "told.level-down", level, reason)
                            + waiver(exit);
            case PlanActivated(var side, var scenario, _) ->
                    texts.of("told.activated", side(side, scenario));
            case PlanDeactivated(var side, var scenario, var reason, var exit, _) ->
                    texts.of("told.deactivated", side(side, scenario), reason) + waiver(exit);
            case ExitReviewed(var exit) ->
                    texts.of(
                            "told.exit-reviewed",
                            exit.met().size(),
                            exit.met().size() + exit.unmet().size(),
                            exit.with(Answer.UNKNOWN).size());
            case CrisisClosed(var reason) -> texts.of("log.closed", reason);
            case CrisisReopened(var reason) -> texts.of("log.reopened", reason);
        };
    }

    private String qualified(String source, List<String> criteria) {
        var said =
                criteria.isEmpty()
                        ? texts.of("told.qualified-without")
                        : texts.of("told.qualified", String.join(" ; ", criteria));
        return source.isEmpty() ? said : said + " · " + texts.of("log.source", source);
    }

    private String side(PlanSide side, String scenario) {
        var whole = texts.of("plan-side", side);
        return scenario.isEmpty() ? whole : texts.of("told.for-scenario", whole, scenario);
    }

    private String unmet(ExitCheck exit) {
        return exit.unmet().stream()
                .map(one ->
                        exit.of(one) == Answer.UNKNOWN
                                ? texts.of("told.criterion-unknown", one)
                                : one)
                .collect(Collectors.joining(" ; "));
    }

    private String waiver(@Nullable ExitCheck exit) {
        return exit == null || exit.waiver().isEmpty()
                ? ""
                : "\n" + texts.of("told.waiver", exit.waiver(), unmet(exit));
    }
}
