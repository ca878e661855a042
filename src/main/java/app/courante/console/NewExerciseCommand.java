package app.courante.console;

import app.courante.desk.Answer;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.wording.WeaknessSentence;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prepares an exercise in a folder of its own below the data, with a copy of the plan in force,
/// and prints the folder.
@Command(name = "new-exercise", description = "usage.new-exercise")
final class NewExerciseCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "usage.rehearse-scenario")
    private @Nullable Path file;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "usage.exercise-name")
    private @Nullable String name;

    @Option(names = "--variant", paramLabel = "ID", descriptionKey = "usage.variant")
    private String variant = "";

    @Option(names = "--solo", descriptionKey = "usage.exercise-solo")
    private boolean solo;

    NewExerciseCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var texts = call.texts();
        var found =
                new ScenarioPaper(call, papers.scenarios())
                        .named(Objects.requireNonNull(file), false);
        var scenario = found.scenario();
        refuseUnsound(scenario);
        var wish =
                new Office.Exercise(
                        name == null ? scenario.title() : name,
                        scenario,
                        found.files(),
                        variant,
                        solo);
        var prepared = call.office().newExercise(call.data(), wish);
        return switch (prepared.answer()) {
            case Answer.Done _ -> {
                call.terminal().say(prepared.folder().toString());
                yield Exit.DONE;
            }
            case Answer.Refused(var why) -> throw Stop.refused(texts.of("refusal", why));
            case Answer.Failed(var failure) ->
                    throw Stop.failed(call.office().trouble(failure, texts).sentence());
        };
    }

    /// Ends the command where a rehearsal refuses the scenario, with what it says of it.
    private void refuseUnsound(Scenario whole) {
        var rehearsal = Rehearsal.of(whole, variant);
        if (rehearsal.isSound()) return;
        for (var found : rehearsal.weaknesses())
            if (found.kind().isSevere())
                call.terminal().say(WeaknessSentence.of(found, call.texts()));
        throw Stop.refused(call.texts().of("console.exercise-unsound"));
    }
}
