package app.courante.bench;

import app.courante.crisis.DeviceId;
import app.courante.crisis.Situation;
import app.courante.crisis.board.SituationReport;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportPage.Form;
import app.courante.wording.ReportSentence;
import java.time.ZoneId;
import java.util.function.IntFunction;

/// A situation report of a crisis of ten days, from the log to the page.
final class Reporting {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PlanId PLAN = new PlanId("ab".repeat(32));

    void run() {
        var crisis = new LongCrisis(new DeviceId("KXB-9f3a61c04d2e7b15"), PLAN);
        var entries = crisis.entries();
        var folding = new Situation.Folding();
        entries.forEach(folding::apply);
        var plan = plan();
        var situation = folding.state().with(plan);
        var now = entries.getLast().times().entered().toInstant();
        var texts = Texts.in(Language.FRENCH);
        Table.head(
                "A situation report of 10 days, %d entries, %d recovery tasks"
                        .formatted(LongCrisis.ENTRIES, LongCrisis.TASKS));
        Table.row(
                "built from the log (aim 200 ms)",
                "ms",
                times(i -> SituationReport.of(situation, now.plusSeconds(i))),
                "");
        var fresh = Situation.of(entries.subList(0, 8_000)).with(plan);
        Table.row(
                "the first one, of 8 000 entries",
                "ms",
                times(_ -> SituationReport.of(fresh, now)),
                "");
        Table.row(
                "built, put into words, written as HTML (aim 200 ms)",
                "ms",
                times(i -> {
                    var report = SituationReport.of(situation, now.plusSeconds(i));
                    var parts = ReportSentence.parts(report, texts, PARIS);
                    return new ReportPage(
                                    false,
                                    report.title(),
                                    report.number(),
                                    report.at(),
                                    "",
                                    ReportSentence.headline(report, texts, PARIS),
                                    parts)
                            .in(Form.HTML, texts, PARIS);
                }),
                "");
        Table.row(
                "one more entry, folded",
                "ms",
                times(_ -> {
                    folding.apply(crisis.next());
                    return folding.state();
                }),
                "");
    }

    private static Plan plan() {
        return switch (PlanFile.read("plan.yaml", LongCrisis.plan())) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    private static double[] times(IntFunction<Object> turn) {
        var kept = new Object[1];
        return Table.times(101, 60, i -> kept[0] = turn.apply(i));
    }
}
