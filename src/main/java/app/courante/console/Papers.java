package app.courante.console;

import app.courante.crisis.Log;
import app.courante.intake.Sheet;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes the files that people exchange.
public interface Papers {
    /// A plan out of a file's bytes; a name that tells no format is taken for YAML.
    Paper<Plan> plan(String fileName, byte[] content);

    /// The endings of the names of files that hold a plan.
    List<String> planEndings();

    /// A plan's file in the format that its name tells, one of [#planEndings].
    byte[] write(String fileName, Plan plan, Language language);

    /// A plan to begin with, as a YAML file; null where there is none of this name.
    byte @Nullable [] template(String name, Language language);

    /// The names of all templates.
    List<String> templates();

    /// The JSON schema of a plan's file.
    String schema();

    /// The tables of a CSV file or a workbook; at least one.
    Paper<List<Sheet>> tables(Path file);

    /// Writes a log as CSV and leaves the stream open.
    void writeCsv(Log log, OutputStream out) throws IOException;

    /// What came of reading a file.
    sealed interface Paper<T> {
        record Read<T>(T content) implements Paper<T> {}

        /// Nothing of it may be used.
        record Faulty<T>(List<Fault> faults) implements Paper<T> {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }
}
