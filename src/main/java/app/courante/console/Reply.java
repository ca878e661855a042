package app.courante.console;

import app.courante.crisis.CrisisId;
import app.courante.crisis.Entry;
import app.courante.crisis.Refusal;
import app.courante.json.Json;
import app.courante.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is printed for one command: one JSON line. The names are frozen: scripts read them.
sealed interface Reply {
    /// It is on the disk.
    ///
    /// @param done the numbers as people say them
    /// @param entries the same in full
    /// @param crisis absent for what concerns the house
    record Done(List<String> done, List<String> entries, @Nullable String crisis)
            implements Reply {}

    /// It may not be done; nothing was written.
    record Refused(String refused, String sentence) implements Reply {}

    /// The line is no command; nothing was written.
    record Faulty(String fault, int line, String sentence) implements Reply {}

    /// It could not be written, and nothing after it was tried.
    record Failed(String failed, int line, String sentence) implements Reply {}

    static Reply done(List<Entry> entries) {
        return new Done(
                entries.stream().map(entry -> entry.id().shown()).toList(),
                entries.stream().map(entry -> entry.id().toString()).toList(),
                crisis(entries.getFirst().crisis()));
    }

    static Reply refused(Refusal why, Texts texts) {
        return new Refused(Json.word(why), texts.of("refusal", why));
    }

    static Reply faulty(LineFault fault, int line, Texts texts) {
        return new Faulty(fault.word(), line, fault.sentence(texts));
    }

    default String json() {
        return Json.line(this);
    }

    private static @Nullable String crisis(@Nullable CrisisId id) {
        return id == null ? null : id.value();
    }
}
