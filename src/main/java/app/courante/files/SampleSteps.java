package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.EntryId;
import app.courante.files.SampleCrisis.Making;
import app.courante.files.SampleCrisis.Step;
import app.courante.text.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Steps of the sample crisis, in one of its two languages.
sealed class SampleSteps permits SampleDeadlines, SampleForesight, SampleMessages, SampleVoice {
    private final List<Step> steps = new ArrayList<>();
    private final boolean french;

    SampleSteps(Language language) {
        french = language == Language.FRENCH;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    void add(String at, Author author, Command command) {
        add(at, author, "", (_, _) -> command);
    }

    /// @param name by which later steps speak of the entry that comes of it; empty when none does
    void add(String at, Author author, String name, Making making) {
        steps.add(new Step(LocalTime.parse(at), author, name, making));
    }

    static EntryId entry(Map<String, EntryId> written, String name) {
        return Objects.requireNonNull(written.get(name), name);
    }

    static Instant time(ZonedDateTime day, String time) {
        return day.with(LocalTime.parse(time)).toInstant();
    }
}
