package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.plan.Identity;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/// Reads the commands about the plan, which name a file, or a template, and keeps its content.
///
/// @param shelf keeps a plan's file before anything refers to it
/// @param language of a template where the line tells none
record PlanKeys(Function<byte[], PlanId> shelf, Papers papers, Language language) {
    /// A plan's file that is in the plan folder by now.
    private record Kept(PlanId id, Identity of) {}

    PutPlanInForce putInForce(Keys keys) throws LineFault {
        var template = keys.text("template");
        return template.isBlank() ? ofFile(keys) : ofTemplate(template, keys);
    }

    private PutPlanInForce ofFile(Keys keys) throws LineFault {
        var file = keys.required("file");
        keys.refuseOthers();
        return putInForce(kept(file, content(file)));
    }

    private PutPlanInForce ofTemplate(String name, Keys keys) throws LineFault {
        var spoken = keys.text("language");
        keys.refuseOthers();
        var content = template(name, spoken.isEmpty() ? language : language(spoken));
        return putInForce(kept(name + ".yaml", content));
    }

    private static PutPlanInForce putInForce(Kept kept) {
        return new PutPlanInForce(kept.id(), kept.of().title(), kept.of().version());
    }

    /// The title and the version are the file's own.
    ApprovePlan approve(Keys keys) throws LineFault {
        var file = keys.required("file");
        var approver = keys.text("approver");
        var from = WrittenTime.day(keys.required("from"));
        keys.refuseOthers();
        var kept = kept(file, content(file));
        return new ApprovePlan(kept.id(), kept.of().title(), kept.of().version(), approver, from);
    }

    private static byte[] content(String file) throws LineFault {
        try {
            return PlanBytes.read(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new LineFault(LineFault.Kind.FILE_UNREADABLE, file);
        }
    }

    private byte[] template(String name, Language spoken) throws LineFault {
        var content = papers.template(name, spoken);
        if (content == null)
            throw LineFault.unknown(LineFault.Kind.TEMPLATE_UNKNOWN, name, papers.templates());
        return content;
    }

    private static Language language(String code) throws LineFault {
        for (var one : Language.values()) if (one.code().equals(code)) return one;
        var known = Arrays.stream(Language.values()).map(Language::code).toList();
        throw new LineFault(
                LineFault.Kind.WORD_UNKNOWN, code, "language", String.join(", ", known));
    }

    private Kept kept(String file, byte[] content) throws LineFault {
        return switch (papers.plan(file, content)) {
            case Paper.Read<Plan>(var plan) ->
                    new Kept(shelf.apply(papers.kept(file, content, plan)), plan.identity());
            case Paper.Faulty<Plan>(var faults) ->
                    throw new LineFault(LineFault.Kind.PLAN_FAULTY, file, faults.size());
        };
    }
}
