package app.courante.console;

import app.courante.json.Json;
import app.courante.plan.Completeness;
import app.courante.plan.Gap;
import app.courante.plan.GapSeverity;
import app.courante.text.Fault;
import app.courante.text.Spoken;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `check --json` prints. The names are frozen.
///
/// @param completeness null when the file has faults, and so no plan was read
record CheckReport(
        String file,
        List<FaultLine> faults,
        List<GapLine> gaps,
        Counts counts,
        @Nullable Measure completeness) {
    /// @param line 0 for the whole file, and in a workbook
    /// @param cell of a workbook, such as `Activités!F12`; otherwise empty
    record FaultLine(int line, String cell, String fault, String sentence) {}

    record GapLine(
            String severity, String gap, String part, String id, String name, String sentence) {}

    record Counts(int faults, int severe, int minor) {}

    record Measure(int percent, int wanted, int present, List<Item> items) {}

    record Item(String item, String part, int wanted, int present, String sentence) {}

    static CheckReport ofFaults(Path file, List<Fault> faults, Texts texts) {
        return new CheckReport(
                file.toString(),
                faults.stream().map(fault -> line(fault, texts)).toList(),
                List.of(),
                new Counts(faults.size(), 0, 0),
                null);
    }

    static CheckReport ofPlan(Path file, List<Gap> gaps, Completeness completeness, Texts texts) {
        int severe = (int) gaps.stream().filter(CheckReport::isSevere).count();
        return new CheckReport(
                file.toString(),
                List.of(),
                gaps.stream().map(gap -> line(gap, texts)).toList(),
                new Counts(0, severe, gaps.size() - severe),
                measure(completeness, texts));
    }

    static boolean isSevere(Gap gap) {
        return gap.severity() == GapSeverity.SEVERE;
    }

    /// `Backup cdr-nightly “Call records”: One copy every 24 h cannot keep to the loss accepted …`.
    static String sentence(Gap gap, Texts texts) {
        var place = gap.place();
        var part = texts.of("plan.part", place.part());
        var advice = texts.of("gap-advice", gap.kind(), Spoken.arguments(gap.details(), texts));
        return place.id().isEmpty()
                ? texts.of("console.gap-of-part", part, advice)
                : texts.of("console.gap", part, place.id(), place.name(), advice);
    }

    private static FaultLine line(Fault fault, Texts texts) {
        var word = fault.key().substring(fault.key().lastIndexOf('.') + 1);
        return new FaultLine(fault.line(), fault.cell(), word, texts.of(fault));
    }

    private static GapLine line(Gap gap, Texts texts) {
        var place = gap.place();
        return new GapLine(
                Json.word(gap.severity()),
                Json.word(gap.kind()),
                Json.word(place.part()),
                place.id(),
                place.name(),
                sentence(gap, texts));
    }

    private static Measure measure(Completeness completeness, Texts texts) {
        return new Measure(
                completeness.percent(),
                completeness.wanted(),
                completeness.present(),
                completeness.counts().stream().map(count -> item(count, texts)).toList());
    }

    private static Item item(Completeness.Count count, Texts texts) {
        return new Item(
                Json.word(count.item()),
                Json.word(count.item().part()),
                count.wanted(),
                count.present(),
                texts.of(
                        "completeness.missing",
                        texts.of("counted", count.item()),
                        count.present(),
                        count.wanted()));
    }
}
