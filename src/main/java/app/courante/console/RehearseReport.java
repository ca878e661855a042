package app.courante.console;

import app.courante.exercise.Inject;
import app.courante.exercise.InjectTime;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Rehearsal.Turn;
import app.courante.exercise.Scenario;
import app.courante.exercise.Weakness;
import app.courante.json.Json;
import app.courante.text.Texts;
import app.courante.wording.WeaknessSentence;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `rehearse --json` prints. The names are frozen.
record RehearseReport(
        String file,
        String title,
        @Nullable String variant,
        Counts counts,
        List<Line> schedule,
        List<Lack> never,
        List<Lack> uncovered,
        List<Lack> others) {
    /// @param seconds from the start to its earliest time; negative before the start
    /// @param clock the time of the day, where the scenario says when it begins
    /// @param chance always, unless (the players spare it) or if (the players bring it about)
    record Line(
            int seconds,
            String time,
            @Nullable String clock,
            String chance,
            @Nullable String when,
            String number,
            String title,
            String means,
            String from,
            List<String> to,
            int expected) {}

    record Lack(String kind, boolean severe, String place, String name, String sentence) {}

    record Counts(
            int injects, int always, int conditional, int expected, int objectives, int severe) {}

    static RehearseReport of(
            String file,
            Scenario scenario,
            @Nullable String variant,
            Rehearsal rehearsal,
            Texts texts) {
        var others =
                rehearsal.weaknesses().stream()
                        .filter(found ->
                                !found.kind().isNeverPlayed() && !found.kind().isUncovered());
        return new RehearseReport(
                file,
                scenario.title(),
                variant,
                counts(scenario, rehearsal),
                rehearsal.turns().stream().map(turn -> line(turn, scenario, texts)).toList(),
                lacks(rehearsal.never().stream(), texts),
                lacks(rehearsal.uncovered().stream(), texts),
                lacks(others, texts));
    }

    private static Counts counts(Scenario scenario, Rehearsal rehearsal) {
        int always = 0;
        for (var turn : rehearsal.turns()) if (turn.chance() == Rehearsal.Chance.ALWAYS) always++;
        int expected = scenario.injects().stream().mapToInt(i -> i.expected().size()).sum();
        int severe = 0;
        for (var found : rehearsal.weaknesses()) if (found.kind().isSevere()) severe++;
        return new Counts(
                scenario.injects().size(),
                always,
                rehearsal.turns().size() - always,
                expected,
                scenario.objectives().size(),
                severe);
    }

    private static Line line(Turn turn, Scenario scenario, Texts texts) {
        var inject = turn.inject();
        var start = scenario.startsAt();
        var when = inject.when();
        return new Line(
                Math.toIntExact(turn.earliest().toSeconds()),
                InjectTime.after(turn.earliest()).written(texts.of("scenario.day").charAt(0)),
                start == null ? null : clock(start, turn),
                Json.word(turn.chance()),
                when == null ? null : when.toString(),
                inject.number(),
                inject.title(),
                Json.word(inject.means()),
                name(scenario, inject.from()),
                names(scenario, inject),
                inject.expected().size());
    }

    private static String clock(LocalTime start, Turn turn) {
        return Objects.toString(start.plus(turn.earliest()).withNano(0));
    }

    private static List<String> names(Scenario scenario, Inject inject) {
        return inject.to().stream().map(id -> name(scenario, id)).toList();
    }

    private static String name(Scenario scenario, String role) {
        return scenario.role(role).map(PlayedRole::name).orElse(role);
    }

    private static List<Lack> lacks(Stream<Weakness> found, Texts texts) {
        return found.map(weakness -> lack(weakness, texts)).toList();
    }

    private static Lack lack(Weakness weakness, Texts texts) {
        return new Lack(
                Json.word(weakness.kind()),
                weakness.kind().isSevere(),
                weakness.place(),
                weakness.name(),
                WeaknessSentence.of(weakness, texts));
    }
}
