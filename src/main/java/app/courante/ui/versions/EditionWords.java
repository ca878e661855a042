package app.courante.ui.versions;

import app.courante.crisis.Standing;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.versions.Edition.OfDraft;
import app.courante.ui.versions.Edition.OfVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How editions of the plan are said: their names, since when they hold, who answers for them.
record EditionWords(Words words) {
    /// `version 4.2`, or `draft of version 4.3`.
    String name(Edition edition) {
        return switch (edition) {
            case OfVersion(var standing) -> words.of("versions.name", standing.version().version());
            case OfDraft draft -> words.of("versions.draft-name", draft.identity().text("version"));
        };
    }

    String title(Edition edition) {
        var title =
                switch (edition) {
                    case OfVersion(var standing) -> standing.version().title();
                    case OfDraft draft -> draft.identity().text("title");
                };
        return title.isBlank() ? words.of("writing.unnamed-plan") : title;
    }

    /// Since when it holds and who approved it.
    String about(Edition edition) {
        return switch (edition) {
            case OfVersion(var standing) -> {
                var version = standing.version();
                var from = words.dateAndTime(version.from());
                var when =
                        words.of("versions.when", standing.state(), from, until(standing.until()));
                var who =
                        version.approver().isEmpty()
                                ? words.of("versions.imported", version.entry().author().name())
                                : words.of("versions.approved", version.approver());
                yield words.of("versions.about", when, who);
            }
            case OfDraft(var kept) ->
                    words.of("versions.begun", words.dateAndTime(kept.head().begun()));
        };
    }

    /// `You are reading version 4.1, superseded on …`
    String reading(Standing standing) {
        return words.of(
                "versions.reading",
                standing.state(),
                standing.version().version(),
                words.dateAndTime(standing.version().from()),
                until(standing.until()));
    }

    /// Its file cannot be read.
    String lost(Edition edition) {
        return words.of("versions.lost", name(edition));
    }

    List<Pill> pills(Edition edition) {
        var pills = new ArrayList<Pill>();
        switch (edition) {
            case OfVersion(var standing) -> {
                if (standing.kept()) pills.add(new Pill(words.of("versions.kept"), Tone.CHOSEN));
                pills.add(
                        new Pill(
                                words.of("versions.state", standing.state()),
                                switch (standing.state()) {
                                    case IN_FORCE -> Tone.FINE;
                                    case TO_COME -> Tone.SOON;
                                    case SUPERSEDED -> Tone.QUIET;
                                }));
            }
            case OfDraft _ -> pills.add(new Pill(words.of("versions.draft"), Tone.DECISION));
        }
        return pills;
    }

    private String until(@Nullable Instant until) {
        return until == null ? "" : words.dateAndTime(until);
    }
}
