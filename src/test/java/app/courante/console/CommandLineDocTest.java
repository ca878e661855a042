package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.app.Main;
import app.courante.crisis.Refusal;
import app.courante.json.Json;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The page of the command line against the program: nothing invented, nothing left out.
class CommandLineDocTest {
    private static final Pattern HEADING = Pattern.compile("#{2,3} (.*)");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    /// Lines of the page by the heading they stand under; the smallest headings only group rows.
    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    @BeforeAll
    static void readThePage() throws Exception {
        var section = new ArrayList<String>();
        SECTIONS.put("", section);
        for (var line : Files.readAllLines(Path.of("docs/command-line.md"))) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                section = new ArrayList<>();
                SECTIONS.put(heading.group(1), section);
            } else section.add(line);
        }
    }

    private static CommandLine program() {
        var terminal =
                Terminal.of(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream());
        return Main.console(terminal).commandLine(Texts.in(Language.ENGLISH));
    }

    private static List<String> section(String heading) {
        return Objects.requireNonNull(SECTIONS.get(heading), heading);
    }

    /// The command that a heading such as "`courante check PLAN`" is about.
    private static String command(String heading) {
        return heading.replace("`", "").split(" ", 3)[1];
    }

    private static CommandLine subcommand(String name) {
        return Objects.requireNonNull(program().getSubcommands().get(name), name);
    }

    /// A cell of a table's row, counted from 1; a bar within a cell is escaped.
    private static String cell(String row, int number) {
        return row.split("(?<!\\\\)\\|", -1)[number];
    }

    /// The words in the first cell of each row of a table.
    private static List<List<String>> rows(String heading) {
        return section(heading).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> words(cell(line, 1)))
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<String> block(String heading, String language) {
        var lines = new ArrayList<String>();
        boolean inside = false;
        for (var line : section(heading)) {
            if (line.startsWith("```")) inside = line.equals("```" + language);
            else if (inside) lines.add(line);
        }
        return lines;
    }

    private static Set<String> optionsWritten(String heading) {
        return rows(heading).stream()
                .flatMap(List::stream)
                .map(option -> option.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesOf(List<OptionSpec> options, boolean inherited) {
        var names = new TreeSet<String>();
        for (var option : options)
            if (inherited == (option.scopeType() == CommandLine.ScopeType.INHERIT)) {
                names.addAll(Arrays.asList(option.names()));
                if (option.negatable()) names.add(option.longestName().replace("--", "--no-"));
            }
        return names;
    }

    @Test
    void everyCommandHasItsSectionAndEveryOptionItsRow() {
        var sections = new TreeSet<String>();
        for (var heading : SECTIONS.keySet())
            if (heading.startsWith("`courante ")) sections.add(command(heading));
        assertEquals(new TreeSet<>(program().getSubcommands().keySet()), sections);
        for (var heading : SECTIONS.keySet()) {
            if (!heading.startsWith("`courante ")) continue;
            var spec = subcommand(command(heading)).getCommandSpec();
            assertEquals(namesOf(spec.options(), false), optionsWritten(heading), heading);
            for (var positional : spec.positionalParameters())
                assertTrue(heading.contains(positional.paramLabel()), heading);
        }
        var common = program().getCommandSpec().options();
        assertEquals(namesOf(common, true), optionsWritten("For every command"));
    }

    @Test
    void everyExitCodeIsTold() throws Exception {
        var told =
                section("For every command").stream()
                        .filter(line -> line.matches("\\| \\d \\|.*"))
                        .map(line -> line.charAt(2) - '0')
                        .toList();
        var real = new ArrayList<Integer>();
        for (var field : Exit.class.getFields()) real.add(field.getInt(null));
        assertEquals(real, told);
    }

    @Test
    void everyCallShownCanBeParsed() {
        var calls = new ArrayList<String>();
        for (var heading : SECTIONS.keySet()) calls.addAll(block(heading, "sh"));
        assertFalse(calls.isEmpty());
        for (var call : calls) {
            var words = new ArrayList<String>();
            var found =
                    Pattern.compile("\"([^\"]*)\"|(\\S+)")
                            .matcher(call.substring(call.indexOf("courante ") + 9));
            while (found.find())
                words.add(found.group(1) == null ? found.group(2) : found.group(1));
            program().parseArgs(words.toArray(String[]::new));
        }
    }

    @Test
    void everyCommandOfTheDomainHasARowWithItsKeysAndAnExampleThatIsReadAsIt() throws Exception {
        var examples = new HashSet<Class<?>>();
        var read = new Commands();
        for (var line : block("Commands", "json")) examples.add(read.command(line).getClass());
        assertEquals(Commands.onInput(), examples);
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : section("Commands"))
            if (line.startsWith("| `"))
                rows.put(words(cell(line, 1)).getFirst(), words(cell(line, 2)));
        assertEquals(new TreeSet<>(CommandNames.ALL), new TreeSet<>(rows.keySet()));
        for (var sample : Commands.samples(7))
            assertEquals(Commands.keysOf(sample), rows.get(Commands.name(sample)));
    }

    @Test
    void everyAnswerHasAnExampleWithAllItsKeys() {
        var shapes = new HashSet<List<String>>();
        for (var line : block("Answers", "json"))
            shapes.add(List.copyOf(Json.MAPPER.readTree(line).propertyNames()));
        var real = new HashSet<List<String>>();
        for (var type : Reply.class.getPermittedSubclasses()) real.add(Commands.components(type));
        assertEquals(real, shapes);
    }

    @Test
    void everyStableWordIsListed() {
        var words = words(String.join(" ", section("Answers")).replaceAll(".*are not\\.", ""));
        var real = new TreeSet<String>(List.of("refused", "fault"));
        for (var refusal : Refusal.values()) real.add(Json.word(refusal));
        for (var kind : LineFault.Kind.values()) real.add(Json.word(kind));
        assertEquals(real, new TreeSet<>(words));
    }

    @Test
    void theReportsHaveExamplesWithEveryKey() throws Exception {
        isWhole(block("`courante status`", "json").getFirst(), StatusReport.class);
        isWhole(block("`courante debrief`", "json").getFirst(), DebriefReport.class);
        isWhole(block("`courante check PLAN`", "json").getFirst(), CheckReport.class);
        isWhole(block("`courante upkeep PLAN`", "json").getFirst(), UpkeepReport.class);
        isWhole(block("`courante compare A B`", "json").getFirst(), CompareCommand.Report.class);
        isWhole(block("`courante rehearse SCENARIO`", "json").getFirst(), RehearseReport.class);
    }

    /// Reading refuses what is not known; what is absent shows as null or as an empty list.
    private static void isWhole(String json, Class<? extends Record> type) throws Exception {
        Record report = Json.MAPPER.readValue(json, type);
        isWhole(report, type.getSimpleName());
        assertEquals(Json.MAPPER.readTree(json), Json.MAPPER.valueToTree(report));
    }

    private static void isWhole(Object value, String where) throws Exception {
        assertNotNull(value, where);
        if (value instanceof List<?> list) {
            assertFalse(list.isEmpty(), where);
            for (var item : list) isWhole(item, where);
        }
        if (value instanceof Record record)
            for (var component : record.getClass().getRecordComponents())
                isWhole(component.getAccessor().invoke(record), where + "." + component.getName());
    }
}
