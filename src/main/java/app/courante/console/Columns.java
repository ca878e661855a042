package app.courante.console;

import app.courante.intake.Field;
import app.courante.intake.Mapping;
import app.courante.intake.Mapping.Question;
import app.courante.intake.Sheet;
import app.courante.intake.TimePattern;
import app.courante.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which column of a table is what; the rest is suggested by its content.
final class Columns {
    @Option(names = "--zone", required = true, paramLabel = "ZONE", descriptionKey = "usage.zone")
    private String zone = "";

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "usage.sheet")
    private @Nullable String sheet;

    @Option(names = "--headed", negatable = true, descriptionKey = "usage.headed")
    private @Nullable Boolean headed;

    @Option(names = "--time-column", paramLabel = "N", descriptionKey = "usage.time-column")
    private @Nullable Integer time;

    @Option(names = "--date-column", paramLabel = "N", descriptionKey = "usage.date-column")
    private @Nullable Integer date;

    @Option(names = "--text-column", paramLabel = "N", descriptionKey = "usage.text-column")
    private @Nullable Integer text;

    @Option(names = "--author-column", paramLabel = "N", descriptionKey = "usage.author-column")
    private @Nullable Integer author;

    @Option(names = "--kind-column", paramLabel = "N", descriptionKey = "usage.kind-column")
    private @Nullable Integer kind;

    @Option(names = "--source-column", paramLabel = "N", descriptionKey = "usage.source-column")
    private @Nullable Integer source;

    @Option(names = "--zone-column", paramLabel = "N", descriptionKey = "usage.zone-column")
    private @Nullable Integer zoneColumn;

    @Option(names = "--date-pattern", paramLabel = "PATTERN", descriptionKey = "usage.date-pattern")
    private @Nullable TimePattern pattern;

    @Option(names = "--first-day", paramLabel = "YYYY-MM-DD", descriptionKey = "usage.first-day")
    private @Nullable LocalDate firstDay;

    ZoneId zone(Texts texts) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw Stop.wrongUse(texts.of("console.zone-unknown", zone));
        }
    }

    /// The sheet asked for; where none is, the only one.
    Sheet sheet(List<Sheet> sheets, Texts texts) {
        var names = sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
        var wanted = sheet;
        if (wanted == null) {
            if (sheets.size() > 1) throw Stop.refused(texts.of("console.which-sheet", names));
            return sheets.getFirst();
        }
        return sheets.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Stop.refused(texts.of("console.sheet-unknown", wanted, names)));
    }

    Mapping mapping(Sheet table, ZoneId zoneOfTimes, Texts texts) {
        var mapping = Mapping.suggest(table).withZone(zoneOfTimes);
        if (headed != null) mapping = mapping.withHeader(headed);
        for (var column : given().entrySet()) {
            int number = column.getValue();
            if (number < 0 || number > table.width())
                throw Stop.wrongUse(texts.of("console.no-column", number, table.width()));
            mapping = mapping.withColumn(column.getKey(), number == 0 ? null : number - 1, table);
        }
        if (pattern != null) mapping = mapping.withPattern(pattern);
        if (firstDay != null) mapping = mapping.withFirstDay(firstDay);
        var open = mapping.questions();
        if (!open.isEmpty()) throw Stop.refused(ask(open.iterator().next(), texts));
        return mapping;
    }

    private Map<Field, Integer> given() {
        var given = new EnumMap<Field, Integer>(Field.class);
        put(given, Field.TIME, time);
        put(given, Field.DATE, date);
        put(given, Field.TEXT, text);
        put(given, Field.AUTHOR, author);
        put(given, Field.KIND, kind);
        put(given, Field.SOURCE, source);
        put(given, Field.ZONE, zoneColumn);
        return given;
    }

    private static void put(Map<Field, Integer> given, Field field, @Nullable Integer column) {
        if (column != null) given.put(field, column);
    }

    private static String ask(Question question, Texts texts) {
        return texts.of("console.ask", question);
    }
}
