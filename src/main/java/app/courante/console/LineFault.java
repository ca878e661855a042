package app.courante.console;

import app.courante.json.Json;
import app.courante.text.NearestWord;
import app.courante.text.Texts;
import java.util.Collection;
import java.util.List;

/// Why a line of standard input is no command. The words are frozen: scripts read them.
final class LineFault extends Exception {
    private static final long serialVersionUID = 1;

    /// What can be wrong; each has one text in each language, `line-fault.…`.
    enum Kind {
        NOT_UTF8,
        LINE_TOO_LONG,
        NOT_JSON,
        NOT_AN_OBJECT,
        KEY_MISSING,
        COMMAND_UNKNOWN,
        KEY_UNKNOWN,
        TEXT_EXPECTED,
        NUMBER_EXPECTED,
        FLAG_EXPECTED,
        LIST_EXPECTED,
        KIND_UNKNOWN,
        WORD_UNKNOWN,
        TIME_UNREADABLE,
        DAY_UNREADABLE,
        DURATION_UNREADABLE,
        ZONE_UNKNOWN,
        ENTRY_AMBIGUOUS,
        LABEL_UNREADABLE,
        LABEL_TAKEN,
        LABEL_UNKNOWN,
        FILE_UNREADABLE,
        TEMPLATE_UNKNOWN,
        PLAN_FAULTY
    }

    private final Kind kind;
    private final transient List<Object> details;

    LineFault(Kind kind, Object... details) {
        super(kind.name());
        this.kind = kind;
        this.details = List.of(details);
    }

    /// A word that is not among those known; the sentence names the nearest, or else all.
    static LineFault unknown(Kind kind, String word, Collection<String> known) {
        var near = NearestWord.of(word, known);
        return new LineFault(
                kind, word, near.isPresent() ? 1 : 0, near.orElse(String.join(", ", known)));
    }

    String word() {
        return Json.word(kind);
    }

    String sentence(Texts texts) {
        return texts.of("line-fault", kind, details.toArray());
    }
}
