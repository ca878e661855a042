package app.courante.app;

import app.courante.console.Papers;
import app.courante.console.ScenarioPapers;
import app.courante.crisis.Situation;
import app.courante.crisis.cap.CapMessage;
import app.courante.files.LogCsv;
import app.courante.files.PlanFile;
import app.courante.files.PlanFormat;
import app.courante.files.PlanSchema;
import app.courante.files.PlanTemplate;
import app.courante.files.Reading;
import app.courante.files.SheetFile;
import app.courante.files.UpkeepEvents;
import app.courante.files.cap.CapXml;
import app.courante.intake.Sheet;
import app.courante.json.Json;
import app.courante.plan.DueDate;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.EntrySentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The readers and writers of files, as the command line knows them.
final class FilePapers implements Papers {
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
        return PlanFormat.allEndings();
    }

    @Override
    public Paper<byte[]> write(String fileName, Plan plan, Language language) {
        var format = PlanFormat.of(fileName).orElse(PlanFormat.YAML);
        return switch (format.write(fileName, plan, language)) {
            case Reading.Done<byte[]>(var bytes) -> new Paper.Read<>(bytes);
            case Reading.Refused<byte[]>(var faults) -> new Paper.Faulty<>(faults);
        };
    }

    @Override
    public byte @Nullable [] template(String name, Language language) {
        for (var template : PlanTemplate.values())
            if (Json.word(template).equals(name)) return template.bytes(language);
        return null;
    }

    @Override
    public List<String> templates() {
        return Arrays.stream(PlanTemplate.values()).map(Json::word).toList();
    }

    @Override
    public ScenarioPapers scenarios() {
        return new ScenarioFiles();
    }

    @Override
    public String schema() {
        return PlanSchema.text();
    }

    @Override
    public Paper<List<Sheet>> tables(Path file) {
        return switch (SheetFile.read(file)) {
            case SheetFile.Read(var sheets) -> new Paper.Read<>(sheets);
            case SheetFile.Unreadable(var faults) -> new Paper.Faulty<>(faults);
        };
    }

    @Override
    public void writeCsv(Situation situation, Texts texts, OutputStream out) throws IOException {
        // Times are said as they were where the line was written.
        LogCsv.write(
                situation.log(),
                situation.exercise().isPrepared() ? texts.of("exercise.band") : "",
                line -> new EntrySentence(texts, line.entry().times().entered().getZone()).of(line),
                out,
                false);
    }

    @Override
    public void writeCalendar(
            Plan plan, List<DueDate> dates, Texts texts, Instant written, OutputStream out)
            throws IOException {
        UpkeepEvents.write(dates, house(plan), texts, written, out);
    }

    @Override
    public void writeCap(CapMessage message, Texts texts, OutputStream out) throws IOException {
        CapXml.write(message, texts, out);
    }

    /// The name by which calendars and telephones know whose plan it is: it outlives a new title.
    static String house(Plan plan) {
        var identity = plan.identity();
        return identity.organisation().isBlank() ? identity.title() : identity.organisation();
    }
}
