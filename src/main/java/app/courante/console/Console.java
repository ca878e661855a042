package app.courante.console;

import app.courante.console.Terminal.OutputGone;
import app.courante.crisis.Kind;
import app.courante.intake.TimePattern;
import app.courante.json.Json;
import app.courante.plan.PhoneRule;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.ReportPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command line: the same desk with another face.
public final class Console {
    private final Office office;
    private final Papers papers;
    private final PhoneRule phones;
    private final Pictures pictures;
    private final Terminal terminal;
    private final Clock clock;

    public Console(
            Office office,
            Papers papers,
            PhoneRule phones,
            Pictures pictures,
            Terminal terminal,
            Clock clock) {
        this.office = office;
        this.papers = papers;
        this.phones = phones;
        this.pictures = pictures;
        this.terminal = terminal;
        this.clock = clock;
    }

    /// Does what is asked and returns the exit code. Never throws.
    public int run(String... arguments) {
        var texts = Texts.in(language(arguments));
        return commandLine(texts).execute(arguments);
    }

    /// All commands and options, with their words.
    CommandLine commandLine(Texts texts) {
        var call = new Invocation(office, terminal, texts, clock);
        var line = new CommandLine(call);
        Usage.addStandardOptions(line.getCommandSpec());
        line.addSubcommand(new DoCommand(call, papers))
                .addSubcommand(new LogLinesCommand(call))
                .addSubcommand(new StatusCommand(call))
                .addSubcommand(new ReportCommand(call))
                .addSubcommand(new DebriefCommand(call))
                .addSubcommand(new CheckCommand(call, papers, phones))
                .addSubcommand(new UpkeepCommand(call, papers))
                .addSubcommand(new CompareCommand(call, papers))
                .addSubcommand(new CompareCrisesCommand(call))
                .addSubcommand(new ConvertCommand(call, papers))
                .addSubcommand(new NewPlanCommand(call, papers))
                .addSubcommand(new SchemaCommand(call, papers))
                .addSubcommand(new RehearseCommand(call, papers))
                .addSubcommand(new NewScenarioCommand(call, papers))
                .addSubcommand(new NewExerciseCommand(call, papers))
                .addSubcommand(new ImportLogCommand(call, papers))
                .addSubcommand(new ExportLogCommand(call, papers))
                .addSubcommand(new CapCommand(call, papers))
                .addSubcommand(new VerifyCommand(call))
                .addSubcommand(new ScreensCommand(call, pictures));
        line.registerConverter(Language.class, Console::language);
        line.registerConverter(Kind.class, word -> constant(Kind.class, word));
        line.registerConverter(Pictures.Look.class, word -> constant(Pictures.Look.class, word));
        line.registerConverter(
                ReportPage.Form.class, word -> constant(ReportPage.Form.class, word));
        CapCommand.registerConverters(line);
        line.registerConverter(TimePattern.class, word -> constant(TimePattern.class, word));
        var version = "Courante " + version();
        line.getCommandSpec().version(version);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(version));
        new Usage(texts).describe(line);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, _) -> wrongUse(e, texts));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, texts));
        return line;
    }

    private int wrongUse(ParameterException e, Texts texts) {
        terminal.warn(WrongUse.sentence(e, texts));
        terminal.warn(
                texts.of("console.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.WRONG_USE;
    }

    private int failed(Exception e, Texts texts) {
        if (e instanceof Stop stop) {
            terminal.warn(stop.sentence());
            return stop.code();
        }
        if (e instanceof OutputGone) {
            terminal.warn(texts.of("console.output-gone"));
            return Exit.FAILED;
        }
        terminal.warn(office.trouble(e, texts).sentence());
        return Exit.FAILED;
    }

    /// The language must be known before the command line is read, which may be wrong.
    private static Language language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length)
                return Language.of(arguments[i + 1]);
            if (arguments[i].startsWith("--lang="))
                return Language.of(arguments[i].substring("--lang=".length()));
        }
        return Language.of(Locale.getDefault().getLanguage());
    }

    private static Language language(String code) {
        var language = Language.of(code);
        if (!language.code().equals(code)) throw new TypeConversionException(code);
        return language;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (var constant : type.getEnumConstants())
            if (Json.word(constant).equals(word)) return constant;
        throw new TypeConversionException(word);
    }

    private static String version() {
        try (InputStream in =
                Console.class.getResourceAsStream("/app/courante/version.properties")) {
            var properties = new Properties();
            if (in != null) properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
