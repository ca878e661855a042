package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.plan.Plan;
import java.nio.file.Path;

/// A plan's file as commands take it that have no use for one with faults.
final class PlanPaper {
    private PlanPaper() {}

    /// Tells the faults and ends the command where there are any.
    static Plan read(Path file, Invocation call, Papers papers) {
        var texts = call.texts();
        return switch (papers.plan(file.toString(), PlanBytes.of(file, texts))) {
            case Paper.Read<Plan>(var plan) -> plan;
            case Paper.Faulty<Plan>(var faults) -> {
                faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, texts)));
                throw Stop.refused(texts.of("console.plan-faulty", file));
            }
        };
    }

    /// The plan in the format that the file's name tells; ends the command where that cannot hold
    /// it.
    static byte[] written(Path file, Plan plan, Invocation call, Papers papers) {
        var texts = call.texts();
        return switch (papers.write(file.toString(), plan, texts.language())) {
            case Paper.Read<byte[]>(var bytes) -> bytes;
            case Paper.Faulty<byte[]>(var faults) -> {
                faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, texts)));
                throw Stop.refused(texts.of("console.not-written", file));
            }
        };
    }

    /// Ends the command where the name tells no format of a plan.
    static void refuseUnknownEnding(Path file, Invocation call, Papers papers) {
        var name = file.toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        var known = papers.planEndings();
        if (!known.contains(ending))
            throw Stop.wrongUse(
                    call.texts().of("console.ending-unknown", file, String.join(", .", known)));
    }
}
