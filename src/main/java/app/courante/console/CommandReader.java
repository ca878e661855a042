package app.courante.console;

import app.courante.console.EntryNames.NoSuchEntry;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.Entry;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.Situation;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes commands of the domain out of lines of JSON.
///
/// A text that is missing is read as empty: whether that may be, the domain says.
final class CommandReader {
    /// Of these `happened` is the time of what they tell; when they were told is `learned`.
    private static final Set<Class<? extends Command>> TELLINGS =
            Set.of(
                    DeadlineCommand.StartDeadline.class,
                    DeadlineCommand.ClassifyIncident.class,
                    DeadlineCommand.FileDeadline.class,
                    DeadlineCommand.CorrectClock.class,
                    LogEntry.class,
                    CorrectEntry.class,
                    ReportSignal.class,
                    ChangeActivity.class,
                    ChangeResource.class);

    private final Author me;
    private final PlanKeys plans;
    private final Function<Path, Attachment> files;
    private final ZoneId zone;
    private final EntryNames entries;

    /// A reader at a desk.
    ///
    /// @param me whose name is used where a line tells none
    /// @param files keeps a file that a line names
    /// @param zone of times that name none
    CommandReader(
            Supplier<Situation> situation,
            Author me,
            PlanKeys plans,
            Function<Path, Attachment> files,
            ZoneId zone) {
        this.files = files;
        this.me = me;
        this.plans = plans;
        this.zone = zone;
        this.entries = new EntryNames(situation);
    }

    /// A command, and in whose name it is given.
    ///
    /// @param given when it was, for what is recorded afterwards; null means now
    /// @param happened when that happened which it does or tells; null means now
    /// @param label what later lines call its entry; empty when it has none
    record Wish(
            Command command,
            Author author,
            @Nullable Moment given,
            @Nullable Moment happened,
            String label) {}

    Wish read(String json) throws LineFault, NoSuchEntry {
        var keys = Keys.of(json);
        var name = keys.required("command");
        var type = CommandNames.named(name);
        if (type == null)
            throw LineFault.unknown(LineFault.Kind.COMMAND_UNKNOWN, name, CommandNames.ALL);
        var author = author(type, keys);
        var label = keys.text("label");
        entries.check(label);
        var happened = WrittenTime.moment(keys.text("happened"), zone);
        var given =
                TELLINGS.contains(type) ? WrittenTime.moment(keys.text("learned"), zone) : happened;
        return new Wish(command(type, keys), author, given, happened, label);
    }

    /// Called when a wish was done: later lines may name its entries by the label.
    void done(Wish wish, List<Entry> done) {
        entries.give(wish.label(), done);
    }

    private Command command(Class<? extends Command> type, Keys keys)
            throws LineFault, NoSuchEntry {
        if (type == PutPlanInForce.class) return plans.putInForce(keys);
        if (type == ApprovePlan.class) return plans.approve(keys);
        // The lines of a log kept elsewhere have a zone of their own.
        var local = type == ImportLog.class ? zone(keys.required("zone")) : zone;
        return new Filling(entries, local, files).record(type, keys);
    }

    /// Where a command has a `role` of its own, the author's is `authorRole` alone.
    private Author author(Class<? extends Command> type, Keys keys) throws LineFault {
        var name = keys.text("author");
        var role = keys.text("authorRole");
        boolean taken =
                Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals("role"));
        if (role.isEmpty() && !taken) role = keys.text("role");
        if (!name.isBlank()) return new Author(name.strip(), role.strip());
        return role.isBlank() ? me : new Author(me.name(), role.strip());
    }

    private static ZoneId zone(String name) throws LineFault {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new LineFault(LineFault.Kind.ZONE_UNKNOWN, name);
        }
    }
}
