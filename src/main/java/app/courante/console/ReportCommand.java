package app.courante.console;

import app.courante.crisis.Reports.Given;
import app.courante.crisis.Situation;
import app.courante.crisis.board.SituationReport;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportSentence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints the situation report of a crisis; works while a window is open and changes nothing.
@Command(name = "report", description = "usage.report")
final class ReportCommand implements Callable<Integer> {
    private final Invocation call;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "usage.at")
    private @Nullable String at;

    @Option(names = "--number", paramLabel = "N", descriptionKey = "usage.report-number")
    private @Nullable Integer number;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html",
            descriptionKey = "usage.report-form")
    private ReportPage.Form form = ReportPage.Form.TEXT;

    ReportCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        var records = call.office().records(call.data());
        var chosen = CrisisChoice.of(crisis, records, call.texts());
        var zone = call.clock().getZone();
        var instant = at == null ? null : instant(at, zone);
        var situation =
                instant == null ? records.situation(chosen) : records.situationAt(instant, chosen);
        if (situation.crisis() == null) throw Stop.refused(call.texts().of("console.no-crisis"));
        var now = instant == null ? records.now() : instant;
        var page = number == null ? built(situation, now) : given(situation, number);
        page.in(form, call.texts(), zone).lines().forEach(call.terminal()::say);
        return Exit.DONE;
    }

    private Instant instant(String text, ZoneId zone) {
        try {
            return WrittenTime.at(text, zone).toInstant();
        } catch (LineFault fault) {
            throw Stop.wrongUse(fault.sentence(call.texts()));
        }
    }

    private ReportPage built(Situation situation, Instant now) {
        var report = SituationReport.of(situation, now);
        var zone = call.clock().getZone();
        return new ReportPage(
                situation.exercise().isPrepared(),
                report.title(),
                0,
                report.at(),
                "",
                ReportSentence.headline(report, call.texts(), zone),
                ReportSentence.parts(report, call.texts(), zone));
    }

    private ReportPage given(Situation situation, int wanted) {
        var title = java.util.Objects.requireNonNull(situation.crisis()).title();
        return situation.conduct().reports().given().reversed().stream()
                .filter(one -> one.number() == wanted)
                .findFirst()
                .map(one -> page(one, title, situation.exercise().isPrepared()))
                .orElseThrow(() -> Stop.refused(call.texts().of("console.report-none", wanted)));
    }

    private static ReportPage page(Given given, String title, boolean exercise) {
        var report = given.report();
        return new ReportPage(
                exercise,
                title,
                given.number(),
                given.asOf(),
                report == null ? "" : report.signature(),
                given.text(),
                report == null ? List.of() : report.parts());
    }
}
