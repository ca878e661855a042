package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.ConfirmEntry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.LogLine;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.json.Json;
import app.courante.plan.Identity;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes commands of the domain out of lines of JSON.
///
/// A text that is missing is read as empty: whether that may be, the domain says.
final class CommandReader {
    private final Supplier<Situation> situation;
    private final Author me;
    private final Function<byte[], PlanId> shelf;
    private final Papers papers;
    private final ZoneId zone;

    /// A reader at a desk.
    ///
    /// @param me whose name is used where a line tells none
    /// @param shelf keeps a plan's file before anything refers to it
    /// @param zone of times that name none
    CommandReader(
            Supplier<Situation> situation,
            Author me,
            Function<byte[], PlanId> shelf,
            Papers papers,
            ZoneId zone) {
        this.situation = situation;
        this.me = me;
        this.shelf = shelf;
        this.papers = papers;
        this.zone = zone;
    }

    /// A command, and in whose name it is given.
    record Wish(Command command, Author author) {}

    /// No entry of the crisis bears this number.
    static final class NoSuchEntry extends Exception {
        private static final long serialVersionUID = 1;
    }

    Wish read(String json) throws LineFault, NoSuchEntry {
        var keys = Keys.of(json);
        var name = keys.required("command");
        var author = author(keys);
        return new Wish(command(name, keys), author);
    }

    private Command command(String name, Keys keys) throws LineFault, NoSuchEntry {
        return switch (name) {
            case "declare-crisis" -> declare(keys);
            case "import-log" -> importLog(keys);
            case "close-crisis" -> {
                var reason = keys.text("reason");
                keys.refuseOthers();
                yield new CloseCrisis(reason);
            }
            case "reopen-crisis" -> {
                var reason = keys.text("reason");
                keys.refuseOthers();
                yield new ReopenCrisis(reason);
            }
            case "log-entry" -> log(keys);
            case "correct-entry" -> correct(keys);
            case "confirm-entry" -> confirm(keys);
            case "put-plan-in-force" -> putInForce(keys);
            case "approve-plan" -> approve(keys);
            default ->
                    throw LineFault.unknown(LineFault.Kind.COMMAND_UNKNOWN, name, CommandNames.ALL);
        };
    }

    private Author author(Keys keys) throws LineFault {
        var name = keys.text("author");
        var role = keys.text("role");
        if (!name.isBlank()) return new Author(name.strip(), role.strip());
        return role.isBlank() ? me : new Author(me.name(), role.strip());
    }

    private DeclareCrisis declare(Keys keys) throws LineFault {
        var title = keys.text("title");
        int level = keys.number("level");
        var known = keys.text("known");
        var began = WrittenTime.moment(keys.text("began"), zone);
        keys.refuseOthers();
        return new DeclareCrisis(title, level, known, began);
    }

    private ImportLog importLog(Keys keys) throws LineFault {
        var title = keys.text("title");
        var source = keys.text("source");
        var written = keys.required("zone");
        var items = keys.list("lines");
        keys.refuseOthers();
        var lines = new ArrayList<ImportedLine>();
        for (var item : items) lines.add(imported(item, zone(written)));
        return new ImportLog(title, source, written, lines);
    }

    private static ImportedLine imported(Keys keys, ZoneId zone) throws LineFault {
        var at = WrittenTime.at(keys.required("at"), zone);
        var kind = kind(keys);
        var text = keys.text("text");
        var author = keys.text("author");
        var source = keys.text("source");
        keys.refuseOthers();
        return new ImportedLine(at, kind, text, author, source);
    }

    private LogEntry log(Keys keys) throws LineFault {
        var kind = kind(keys);
        var text = keys.text("text");
        var source = keys.text("source");
        boolean verified = keys.flag("verified", true);
        var decidedBy = keys.text("decidedBy");
        var happened = WrittenTime.moment(keys.text("happened"), zone);
        var learned = WrittenTime.instant(keys.text("learned"), zone);
        keys.refuseOthers();
        return new LogEntry(kind, text, source, verified, decidedBy, happened, learned);
    }

    private CorrectEntry correct(Keys keys) throws LineFault, NoSuchEntry {
        var entry = keys.required("entry");
        var text = keys.text("text");
        var reason = keys.text("reason");
        var happened = WrittenTime.moment(keys.text("happened"), zone);
        keys.refuseOthers();
        return new CorrectEntry(entry(entry), text, reason, happened);
    }

    private ConfirmEntry confirm(Keys keys) throws LineFault, NoSuchEntry {
        var entry = keys.required("entry");
        var source = keys.text("source");
        keys.refuseOthers();
        return new ConfirmEntry(entry(entry), source);
    }

    private PutPlanInForce putInForce(Keys keys) throws LineFault {
        var file = keys.required("file");
        keys.refuseOthers();
        var kept = kept(file);
        return new PutPlanInForce(kept.id(), kept.of().title(), kept.of().version());
    }

    /// The title and the version are the file's own.
    private ApprovePlan approve(Keys keys) throws LineFault {
        var file = keys.required("file");
        var approver = keys.text("approver");
        var from = WrittenTime.day(keys.required("from"));
        keys.refuseOthers();
        var kept = kept(file);
        return new ApprovePlan(kept.id(), kept.of().title(), kept.of().version(), approver, from);
    }

    /// A plan's file that is in the plan folder by now.
    private record Kept(PlanId id, Identity of) {}

    private Kept kept(String file) throws LineFault {
        byte[] content;
        try {
            content = PlanBytes.read(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new LineFault(LineFault.Kind.FILE_UNREADABLE, file);
        }
        return switch (papers.plan(file, content)) {
            case Paper.Read<Plan>(var plan) ->
                    new Kept(shelf.apply(papers.kept(file, content, plan)), plan.identity());
            case Paper.Faulty<Plan>(var faults) ->
                    throw new LineFault(LineFault.Kind.PLAN_FAULTY, file, faults.size());
        };
    }

    /// An entry as people say it, `KXB-017`, or by its whole number.
    private EntryId entry(String name) throws LineFault, NoSuchEntry {
        if (name.indexOf('/') >= 0)
            try {
                return EntryId.parse(name);
            } catch (IllegalArgumentException e) {
                throw new NoSuchEntry();
            }
        var found =
                situation.get().log().lines().stream()
                        .map(LogLine::id)
                        .filter(id -> id.shown().equals(name))
                        .toList();
        if (found.isEmpty()) throw new NoSuchEntry();
        if (found.size() > 1) throw new LineFault(LineFault.Kind.ENTRY_AMBIGUOUS, name);
        return found.getFirst();
    }

    private static Kind kind(Keys keys) throws LineFault {
        var word = keys.text("kind");
        if (word.isEmpty()) return Kind.INFORMATION;
        for (var kind : Kind.TYPED) if (Json.word(kind).equals(word)) return kind;
        throw LineFault.unknown(LineFault.Kind.KIND_UNKNOWN, word, kinds());
    }

    private static List<String> kinds() {
        return Kind.TYPED.stream().map(Json::word).toList();
    }

    private static ZoneId zone(String name) throws LineFault {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new LineFault(LineFault.Kind.ZONE_UNKNOWN, name);
        }
    }
}
