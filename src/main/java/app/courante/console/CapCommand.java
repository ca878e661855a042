package app.courante.console;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.Situation;
import app.courante.crisis.cap.CapChoice;
import app.courante.crisis.cap.CapDraft;
import app.courante.crisis.cap.CapTerm.Category;
import app.courante.crisis.cap.CapTerm.Certainty;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Response;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.crisis.cap.CapTerm.Severity;
import app.courante.crisis.cap.CapTerm.Urgency;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a message that may leave as one of the Common Alerting Protocol; what is not said is as
/// usual.
@Command(name = "cap", description = "usage.cap")
final class CapCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(index = "0", paramLabel = "MESSAGE", descriptionKey = "usage.cap-message")
    private @Nullable String wanted;

    @Parameters(index = "1", paramLabel = "OUT.xml", descriptionKey = "usage.export-file")
    private @Nullable Path file;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    @Option(names = "--type", paramLabel = "WORD", descriptionKey = "usage.cap-type")
    private @Nullable MessageType type;

    @Option(names = "--scope", paramLabel = "WORD", descriptionKey = "usage.cap-scope")
    private @Nullable Scope scope;

    @Option(names = "--category", paramLabel = "WORD", descriptionKey = "usage.cap-category")
    private @Nullable Category category;

    @Option(names = "--response", paramLabel = "WORD", descriptionKey = "usage.cap-response")
    private @Nullable Response response;

    @Option(names = "--urgency", paramLabel = "WORD", descriptionKey = "usage.cap-urgency")
    private @Nullable Urgency urgency;

    @Option(names = "--severity", paramLabel = "WORD", descriptionKey = "usage.cap-severity")
    private @Nullable Severity severity;

    @Option(names = "--certainty", paramLabel = "WORD", descriptionKey = "usage.cap-certainty")
    private @Nullable Certainty certainty;

    @Option(names = "--instruction", paramLabel = "TEXT", descriptionKey = "usage.cap-instruction")
    private @Nullable String instruction;

    @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "usage.cap-contact")
    private @Nullable String contact;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    CapCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    static void registerConverters(CommandLine line) {
        register(line, MessageType.class);
        register(line, Scope.class);
        register(line, Category.class);
        register(line, Response.class);
        register(line, Urgency.class);
        register(line, Severity.class);
        register(line, Certainty.class);
    }

    private static <E extends Enum<E>> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, word -> Console.constant(type, word));
    }

    @Override
    public Integer call() {
        var out = OutFile.of(Objects.requireNonNull(file), force, call);
        var situation = CrisisChoice.situation(crisis, call);
        var draft =
                CapDraft.of(situation, message(situation))
                        .orElseThrow(() -> refused("console.message-not-approved"));
        var choice = choice(draft.usual());
        if (choice.type() != MessageType.ALERT && !draft.followsOthers())
            throw refused("console.message-first");
        var message = draft.as(choice);
        out.write(stream -> papers.writeCap(message, call.texts(), stream));
        return Exit.DONE;
    }

    private Stop refused(String key) {
        return Stop.refused(call.texts().of(key, Objects.requireNonNull(wanted)));
    }

    private Message message(Situation situation) {
        return situation.conduct().voice().messages().all().stream()
                .filter(one ->
                        one.id().shown().equals(wanted) || one.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused("console.message-unknown"));
    }

    private CapChoice choice(CapChoice usual) {
        return new CapChoice(
                said(type, usual.type()),
                said(scope, usual.scope()),
                said(category, usual.category()),
                said(response, usual.response()),
                said(urgency, usual.urgency()),
                said(severity, usual.severity()),
                said(certainty, usual.certainty()),
                said(instruction, usual.instruction()),
                said(contact, usual.contact()));
    }

    private static <T> T said(@Nullable T here, T usual) {
        return here == null ? usual : here;
    }
}
