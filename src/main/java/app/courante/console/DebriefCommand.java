package app.courante.console;

import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.EarlierRuns;
import app.courante.json.Json;
import app.courante.wording.DebriefPage;
import app.courante.wording.ReportPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints the debrief of an exercise; works while its windows are open and changes nothing.
@Command(name = "debrief", description = "usage.debrief")
final class DebriefCommand implements Callable<Integer> {
    private final Invocation call;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html",
            descriptionKey = "usage.report-form")
    private ReportPage.Form form = ReportPage.Form.TEXT;

    DebriefCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        var records = call.office().records(call.data());
        var situation = records.situation(records.lastCrisis());
        var debrief =
                Debrief.of(situation, records.now())
                        .orElseThrow(() -> Stop.refused(call.texts().of("console.no-exercise")));
        var folder = String.valueOf(call.data().toAbsolutePath().normalize().getFileName());
        var earlier = EarlierRuns.of(situation, folder, call.office().runs(call.data()));
        var zone = call.clock().getZone();
        if (json) call.terminal().say(Json.line(DebriefReport.of(situation, debrief, earlier)));
        else
            new DebriefPage(situation, debrief, earlier, call.texts(), zone)
                    .page()
                    .in(form, call.texts())
                    .lines()
                    .forEach(call.terminal()::say);
        return Exit.DONE;
    }
}
