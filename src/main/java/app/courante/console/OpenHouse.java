package app.courante.console;

import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Moment;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.plan.PlanId;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data folder that is ours until it is closed, with a desk that answers before it returns.
public interface OpenHouse extends AutoCloseable {
    Desk desk();

    Notebook notebook();

    /// Who sits at this laptop.
    Author me();

    /// All crises, the one opened first in front.
    List<CrisisId> crises();

    /// The crisis worked on last; null when there is none.
    @Nullable CrisisId lastCrisis();

    /// What must be told of the state the log was found in.
    List<String> incidents(Texts texts);

    /// What went wrong since it was opened and was no answer to a command.
    List<Throwable> failures();

    /// Comes to the moment of what is done next: in an exercise, gives the injects that fell due
    /// until then and notes the expected actions that the log shows.
    ///
    /// @param happened when that happens; null means now
    void comeTo(@Nullable Moment happened);

    /// Keeps a plan's file, safely, before anything refers to it.
    PlanId keepPlan(byte[] content);

    /// Keeps a copy of a file, safely; one that is too large or cannot be read is none.
    Attachment keepFile(Path file);

    /// Signs the log and leaves everything in order.
    @Override
    void close();
}
