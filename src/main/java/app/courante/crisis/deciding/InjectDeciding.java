package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseCommand.GiveHint;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseEvent.HintGiven;
import app.courante.crisis.ExerciseEvent.InjectDelivered;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.ExerciseEvent.InjectMoved;
import app.courante.crisis.ExerciseEvent.InjectReplayed;
import app.courante.crisis.ExerciseEvent.InjectRestored;
import app.courante.crisis.ExerciseEvent.InjectSkipped;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.PlayedRole.Side;
import app.courante.exercise.Scenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Decides what becomes of the injects of an exercise.
record InjectDeciding(Ground ground, ExerciseRun run, Scenario scenario) {
    InjectDeciding(Ground ground) {
        this(ground, ExerciseRuns.of(ground), ExerciseRuns.scenario(ground));
    }

    Decision deliver(String number) {
        return about(
                number,
                inject ->
                        isGiven(number)
                                ? refuse(Refusal.INJECT_GIVEN)
                                : accept(new InjectDelivered(wall(), named(inject))));
    }

    Decision replay(String number) {
        return given(number, inject -> new InjectReplayed(wall(), named(inject)));
    }

    Decision hint(GiveHint command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        return given(
                command.inject(),
                inject -> new HintGiven(wall(), named(inject), command.text().strip()));
    }

    Decision move(MoveInject command) {
        if (command.to().compareTo(ExerciseDeciding.FARTHEST) > 0)
            return refuse(Refusal.EXERCISE_TIME_TOO_FAR);
        return open(
                command.inject(),
                inject ->
                        command.to().compareTo(run.clock().at(wall())) < 0
                                ? refuse(Refusal.INJECT_IN_PAST)
                                : accept(new InjectMoved(wall(), named(inject), command.to())));
    }

    Decision skip(SkipInject command) {
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        return open(
                command.inject(),
                inject ->
                        run.isSkipped(command.inject())
                                ? refuse(Refusal.INJECT_SKIPPED)
                                : accept(
                                        new InjectSkipped(
                                                wall(), named(inject), command.reason().strip())));
    }

    Decision restore(String number) {
        return about(
                number,
                inject ->
                        run.isSkipped(number)
                                ? accept(new InjectRestored(wall(), named(inject)))
                                : refuse(Refusal.INJECT_NOT_SKIPPED));
    }

    Decision improvise(ImproviseInject command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (Ground.tooLong(command.content())) return refuse(Refusal.TEXT_TOO_LONG);
        int next = run.injects().size() - scenario.injects().size() + 1;
        while (known(run, "I" + next)) next++;
        var number = "I" + next;
        var to = new ArrayList<String>();
        for (var name : command.to()) if (!name.isBlank()) to.add(role(name));
        if (to.isEmpty())
            for (var role : scenario.roles()) if (role.side() == Side.PLAYER) to.add(role.id());
        var expected = new ArrayList<ExpectedAction>();
        for (var text : command.expected())
            if (!text.isBlank())
                expected.add(
                        new ExpectedAction(
                                number + "-" + (expected.size() + 1),
                                text.strip(),
                                Way.DONE,
                                "",
                                null,
                                List.of()));
        return accept(
                new InjectImprovised(
                        wall(),
                        new Inject(
                                number,
                                command.title().strip(),
                                null,
                                "",
                                null,
                                null,
                                role(command.from()),
                                to,
                                command.means(),
                                command.content().strip(),
                                "",
                                "",
                                expected,
                                List.of(),
                                "",
                                false)));
    }

    /// The id of a role of the scenario, or what was typed.
    private String role(String typed) {
        var name = typed.strip();
        return scenario.roles().stream()
                .filter(role -> role.id().equals(name) || role.name().equalsIgnoreCase(name))
                .map(PlayedRole::id)
                .findFirst()
                .orElse(name);
    }

    private Decision about(String number, Function<Inject, Decision> decided) {
        return run.injects().stream()
                .filter(inject -> inject.number().equals(number))
                .findFirst()
                .map(decided)
                .orElseGet(() -> refuse(Refusal.INJECT_UNKNOWN));
    }

    /// About one that has been given.
    private Decision given(String number, Function<Inject, Event> event) {
        return about(
                number,
                inject ->
                        isGiven(number)
                                ? accept(event.apply(inject))
                                : refuse(Refusal.INJECT_NOT_GIVEN));
    }

    /// About one that has not been given yet.
    private Decision open(String number, Function<Inject, Decision> decided) {
        return about(
                number,
                inject -> isGiven(number) ? refuse(Refusal.INJECT_GIVEN) : decided.apply(inject));
    }

    private boolean isGiven(String number) {
        return !run.deliveries(number).isEmpty();
    }

    private static boolean known(ExerciseRun run, String number) {
        return run.injects().stream().anyMatch(inject -> inject.number().equals(number));
    }

    static Named named(Inject inject) {
        return new Named(inject.number(), inject.title());
    }

    private Instant wall() {
        return ground.asker().wall();
    }
}
