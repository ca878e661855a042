package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.cap.CapMessage;
import app.courante.intake.Sheet;
import app.courante.plan.DueDate;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes the files that people exchange.
public interface Papers {
    /// A plan out of the bytes of a YAML file or a workbook.
    Paper<Plan> plan(String fileName, byte[] content);

    /// What is kept of a plan's file when the plan comes into force.
    byte[] kept(String fileName, byte[] content, Plan plan);

    /// The endings of the names of files that hold a plan.
    List<String> planEndings();

    /// A plan's file in the format that its name tells, one of [#planEndings].
    Paper<byte[]> write(String fileName, Plan plan, Language language);

    /// A plan to begin with, as a YAML file; null where there is none of this name.
    byte @Nullable [] template(String name, Language language);

    /// The names of all templates.
    List<String> templates();

    /// Files that hold a scenario.
    ScenarioPapers scenarios();

    /// The JSON schema of a plan's file.
    String schema();

    /// The tables of a CSV file or a workbook; at least one.
    Paper<List<Sheet>> tables(Path file);

    /// Writes a log as CSV, its sentences in this language, and leaves the stream open.
    void writeCsv(Situation situation, Texts texts, OutputStream out) throws IOException;

    /// Writes a plan's due dates as iCalendar and leaves the stream open.
    void writeCalendar(
            Plan plan, List<DueDate> dates, Texts texts, Instant written, OutputStream out)
            throws IOException;

    /// Writes a message of the Common Alerting Protocol and leaves the stream open.
    void writeCap(CapMessage message, Texts texts, OutputStream out) throws IOException;

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
