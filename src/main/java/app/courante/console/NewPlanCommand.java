package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.plan.Plan;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a plan to begin with.
@Command(name = "new-plan", description = "usage.new-plan")
final class NewPlanCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "usage.template")
    private String template = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "usage.new-plan-out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    NewPlanCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var texts = call.texts();
        var to = Objects.requireNonNull(out);
        var yaml = papers.template(template, texts.language());
        if (yaml == null)
            throw Stop.wrongUse(
                    texts.of(
                            "console.template-unknown",
                            template,
                            String.join(", ", papers.templates())));
        PlanPaper.refuseUnknownEnding(to, call, papers);
        var target = OutFile.of(to, force, call);
        var content = content(to, yaml);
        target.write(stream -> stream.write(content));
        return Exit.DONE;
    }

    /// Comments help whoever fills the file in, so they are kept where the format has any.
    private byte[] content(Path to, byte[] yaml) {
        if (to.toString().matches("(?is).*\\.ya?ml")) return yaml;
        return papers.plan("template.yaml", yaml) instanceof Paper.Read<Plan>(var plan)
                ? PlanPaper.written(to, plan, call, papers)
                : yaml;
    }
}
