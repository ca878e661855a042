package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.intake.Finding;
import app.courante.intake.LogReading;
import app.courante.intake.Mapping;
import app.courante.intake.Sheet.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTimelinesTest {
    private static final Path FOLDER = Path.of("../shared/data/timelines");

    @BeforeEach
    void needsTheSharedData() {
        assumeTrue(Files.isDirectory(FOLDER), "no shared data beside the project");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-01-11-cluster-image-pull                | 22 | OTHER_YEAR@4 OUT_OF_ORDER@4 EQUAL_TIMES@14 EQUAL_TIMES@22
                    2023-02-02-cjs-dashboard-performance         | 12 | EQUAL_TIMES@4
                    2023-06-06-user-services-down                |  8 | EQUAL_TIMES@4 EQUAL_TIMES@8
                    2023-07-21-vpc-cni-not-allocating-ip-addresses | 8 | EQUAL_TIMES@8 EQUAL_TIMES@9
                    2023-07-25-prometheus-on-live-cluster-down   | 13 | EQUAL_TIMES@13 OUT_OF_ORDER@14
                    2023-09-18-lack-of-diskspace                 | 13 |
                    2023-11-01-prometheus-restarted              |  8 | EQUAL_TIMES@4 EQUAL_TIMES@5 EQUAL_TIMES@6 EQUAL_TIMES@9
                    2024-04-15-prometheus                        |  8 | OUT_OF_ORDER@5
                    2024-09-20-eks-subnet-route-table            |  7 |
                    """)
    void everyRowIsAccountedForAndWhatIsOddIsListed(String name, int rows, String odd) {
        var reading = read(name);
        assertEquals(rows, reading.lines().size());
        assertEquals(List.of(), reading.blocking());
        assertEquals(
                odd == null ? "" : odd,
                reading.findings().stream()
                        .map(finding -> finding.kind() + "@" + finding.line())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theYearThatIsOffIsKeptAsWritten() {
        var reading = read("2023-01-11-cluster-image-pull");
        assertEquals(
                List.of("2022", "2023"),
                reading.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.OTHER_YEAR)
                        .findFirst()
                        .orElseThrow()
                        .details());
        assertEquals(
                "2022-01-11T14:40Z[Europe/London]", reading.lines().getFirst().at().toString());
    }

    @Test
    void equalTimesStayInTheOrderOfTheFile() {
        var sheet =
                Sheets.only(SheetFile.read(FOLDER.resolve("2023-11-01-prometheus-restarted.csv")));
        var reading = read("2023-11-01-prometheus-restarted");
        assertEquals(
                sheet.rows().stream().skip(1).map(row -> row.cell(1).text()).toList(),
                reading.lines().stream().map(ImportedLine::text).toList());
    }

    @Test
    void linesAreNumberedAsAnEditorShowsThem() {
        var sheet = Sheets.only(SheetFile.read(FOLDER.resolve("2023-09-18-lack-of-diskspace.csv")));
        assertEquals(14, sheet.rows().stream().mapToInt(Row::line).max().orElseThrow());
    }

    private static LogReading read(String name) {
        var sheet = Sheets.only(SheetFile.read(FOLDER.resolve(name + ".csv")));
        var mapping = Mapping.suggest(sheet).withZone(ZoneId.of("Europe/London"));
        return LogReading.of(sheet, mapping);
    }
}
