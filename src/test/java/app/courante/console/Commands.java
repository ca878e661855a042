package app.courante.console;

import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.ExerciseCommand.BranchExercise;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.crisis.cap.CapMessage;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.intake.Sheet;
import app.courante.json.Json;
import app.courante.plan.DueDate;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Commands of every kind for tests, and a reader for them at a desk with a few entries.
public final class Commands {
    private static final DeviceId DEVICE = new DeviceId("KXB-9f3a61c04d2e7b15");
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final PlanId PLAN = new PlanId("0".repeat(64));

    private final Path planFile;
    private final CommandReader reader;

    Commands() throws Exception {
        planFile = Files.createTempFile("plan", ".yaml");
        Files.write(planFile, SamplePlan.bytes(Language.ENGLISH));
        planFile.toFile().deleteOnExit();
        var situation = situation();
        var plans = new PlanKeys(_ -> PLAN, new PlansOnly(), Language.ENGLISH);
        reader =
                new CommandReader(
                        () -> situation, new Author("Me", ""), plans, Commands::kept, ZONE);
    }

    /// Reads a line; a plan's file that is not there is taken to be the sample.
    Command command(String json) throws Exception {
        return wish(json).command();
    }

    /// Reads a line, and has it done where it bears a label.
    CommandReader.Wish wish(String json) throws Exception {
        var wish = reader.read(json.replace("\"plan.yaml\"", "\"" + planFile + "\""));
        reader.done(wish, List.of(entry(4)));
        return wish;
    }

    /// The line that a script would write.
    static String line(Command command) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("command", name(command));
        if (command instanceof PutPlanInForce) json.put("file", "plan.yaml");
        else if (command instanceof ApprovePlan approval)
            json.put("file", "plan.yaml")
                    .put("approver", approval.approver())
                    .put("from", approval.from().toString());
        else {
            json.setAll((ObjectNode) Json.MAPPER.valueToTree(command));
            words(command, json);
        }
        return json.toString();
    }

    static String name(Command command) {
        return CommandNames.ALL.stream()
                .filter(name -> command.getClass() == CommandNames.named(name))
                .findFirst()
                .orElseThrow();
    }

    /// What a file on the disk is kept as.
    static Attachment kept(Path file) {
        return new Attachment(file.toString(), 9, "ab".repeat(32));
    }

    /// Constants are written as words, in the lists of a command too.
    private static void words(Object command, ObjectNode json) {
        for (var part : command.getClass().getRecordComponents())
            try {
                switch (part.getAccessor().invoke(command)) {
                    case Attachment file -> json.put(part.getName(), file.name());
                    case Enum<?> constant -> json.put(part.getName(), Json.word(constant));
                    case List<?> list -> {
                        for (int i = 0; i < list.size(); i++)
                            if (json.get(part.getName()).get(i) instanceof ObjectNode item)
                                words(list.get(i), item);
                    }
                    case null, default -> {}
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(part.getName(), e);
            }
    }

    static List<String> keysOf(Command command) {
        if (command instanceof ApprovePlan) return List.of("file", "approver", "from");
        return command instanceof PutPlanInForce
                ? List.of("file", "template", "language")
                : components(command.getClass());
    }

    static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(part -> part.getName()).toList();
    }

    /// Every record that a sealed type permits.
    static List<Class<?>> types(Class<?> type) {
        return type.isRecord()
                ? List.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(inner -> types(inner).stream())
                        .toList();
    }

    /// Every command that standard input takes: an exercise is prepared in a folder of its own.
    static Set<Class<?>> onInput() {
        var all = new LinkedHashSet<>(types(Command.class));
        all.remove(PrepareExercise.class);
        all.remove(BranchExercise.class);
        return Collections.unmodifiableSet(all);
    }

    /// One command of each kind, with all that may be there or left out drawn by lot.
    public static List<Command> samples(long seed) {
        var drawn = new DrawnCommands(new Random(seed), PLAN, plan().identity());
        return onInput().stream().map(drawn::one).toList();
    }

    private static Plan plan() {
        return switch (PlanFile.read("plan.yaml", SamplePlan.bytes(Language.ENGLISH))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) ->
                    throw new AssertionError(String.valueOf(faults));
        };
    }

    private static Situation situation() {
        return Situation.of(Stream.of(1, 2, 3, 4).map(Commands::entry).toList());
    }

    private static Entry entry(int number) {
        return new Entry(
                new EntryId(DEVICE, number),
                new CrisisId(DEVICE + "/1"),
                new Times(
                        Moment.exactly(Instant.EPOCH, ZONE),
                        Instant.EPOCH,
                        Instant.EPOCH.atZone(ZONE),
                        new HybridTime(number, 0)),
                new Author("Me", ""),
                number == 1
                        ? new CrisisDeclared("T", 1, "", null)
                        : new EntryLogged(Kind.CALL, "x", "", true, null));
    }

    /// Reads plans; commands on standard input need no other paper.
    private static final class PlansOnly implements Papers {
        @Override
        public Paper<Plan> plan(String fileName, byte[] content) {
            return switch (PlanFile.read(fileName, content)) {
                case Reading.Done<Plan>(var plan) -> new Paper.Read<>(plan);
                case Reading.Refused<Plan>(var faults) -> new Paper.Faulty<>(faults);
            };
        }

        @Override
        public byte[] kept(String fileName, byte[] content, Plan plan) {
            return PlanFile.kept(fileName, content, plan);
        }

        @Override
        public List<String> planEndings() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Paper<byte[]> write(String fileName, Plan plan, Language language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte @Nullable [] template(String name, Language language) {
            return name.equals("contact-centre") ? SamplePlan.bytes(language) : null;
        }

        @Override
        public List<String> templates() {
            return List.of("contact-centre");
        }

        @Override
        public ScenarioPapers scenarios() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String schema() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Paper<List<Sheet>> tables(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeCap(CapMessage message, Texts texts, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeCsv(Situation situation, Texts texts, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeCalendar(
                Plan plan, List<DueDate> dates, Texts texts, Instant written, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }
}
