package app.courante.console;

import app.courante.crisis.board.RunTimes;
import app.courante.desk.Answer;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line asks of the program around it, which alone knows disks and windows.
///
/// A method that cannot do its work throws what [#trouble] has words for.
public interface Office {
    /// Where the data lies when nobody says otherwise.
    Path usualData();

    /// Opens the window and returns when it is closed.
    ///
    /// @param language null means the one used last
    /// @return the exit code
    int window(Path data, @Nullable Language language);

    /// Opens a data folder to write in it; nobody else may have it open.
    OpenHouse open(Path data);

    /// An exercise to be prepared.
    ///
    /// @param files those that come with its injects
    /// @param variant id of the one to be played; empty for the scenario as it is
    record Exercise(
            String name,
            Scenario scenario,
            List<ScenarioPapers.Brought> files,
            String variant,
            boolean solo) {
        public Exercise {
            files = List.copyOf(files);
        }
    }

    /// An exercise in its folder, and what the desk there answered.
    record Prepared(Path folder, Answer answer) {}

    /// Prepares an exercise in a new folder below the data, which itself is only read.
    Prepared newExercise(Path data, Exercise wish);

    /// Reads a data folder whoever has it open, and changes nothing.
    Records records(Path data);

    /// The exercises in the folders beside this one, itself among them, as far as they can be read;
    /// changes nothing.
    List<RunTimes> runs(Path data);

    /// Walks the whole log of a data folder.
    Verified verify(Path data);

    /// Signs the log as it stands; false when another program has the folder open, which does that
    /// itself.
    boolean seal(Path data);

    /// What a failure means for people and for scripts.
    Trouble trouble(Throwable failure, Texts texts);

    /// A failure in one stable word, and in a sentence.
    record Trouble(String word, String sentence) {}
}
