package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.exercise.Scenario;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes the files that hold scenarios of exercises.
public interface ScenarioPapers {
    /// A scenario as read.
    ///
    /// @param left rows that could not become injects, and why
    /// @param notes what else of the file was left aside or taken otherwise, and why
    /// @param files those that come with its injects
    record Found(Scenario scenario, List<Fault> left, List<Fault> notes, List<Brought> files) {
        public Found {
            left = List.copyOf(left);
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }
    }

    /// A file that comes with an inject.
    ///
    /// @param hash the SHA-256 of its content
    record Brought(String name, long size, String hash, Content content) {
        /// Where the bytes are.
        public interface Content {
            InputStream open() throws IOException;
        }
    }

    /// Whether the file is meant as a scenario rather than as a plan.
    boolean isMeant(String fileName, byte[] content);

    /// Reads a file as a scenario.
    ///
    /// @param dropUnreadable leave out rows that cannot become injects rather than refuse the file
    Paper<Found> read(String fileName, byte[] content, boolean dropUnreadable);

    /// The same scenario with the files that lie beside its own.
    Found withFilesBeside(Path file, Found found);

    /// Writes files to where they are found beside a scenario's own.
    void writeBeside(Path file, List<Brought> files) throws IOException;

    /// The endings of the names of files that scenarios are read from.
    List<String> endings();

    /// The endings of the names of files that scenarios are written to.
    List<String> writtenEndings();

    /// A scenario's file in the format that its name tells, one of [#writtenEndings].
    Paper<byte[]> write(String fileName, Scenario scenario, Language language);

    /// A scenario that comes with the program, as a YAML file; null where there is none of this
    /// name.
    byte @Nullable [] ready(String name, Language language);

    /// The names of all that come with the program.
    List<String> allReady();
}
