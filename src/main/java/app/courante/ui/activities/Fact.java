package app.courante.ui.activities;

import app.courante.crisis.EntryId;
import app.courante.crisis.ResourceStates.Resource;
import app.courante.ui.kit.Pill.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is known of an activity, and the entries it comes from.
///
/// @param heading of the group that it begins; empty for the others
/// @param pill a word in a frame beside it; empty when there is none
/// @param resource what it is about, when that may be up or down; else null
/// @param series the key of the measures it is about; empty when it is about none
record Fact(
        String key,
        String heading,
        String text,
        String more,
        String pill,
        Tone tone,
        @Nullable Resource resource,
        String series,
        List<EntryId> entries) {
    Fact {
        entries = List.copyOf(entries);
    }

    static Fact of(String key, String text, String more, List<EntryId> entries) {
        return new Fact(key, "", text, more, "", Tone.QUIET, null, "", entries);
    }

    Fact under(String title) {
        return new Fact(key, title, text, more, pill, tone, resource, series, entries);
    }

    Fact with(String word, Tone meaning) {
        return new Fact(key, heading, text, more, word, meaning, resource, series, entries);
    }

    Fact about(Resource what) {
        return new Fact(key, heading, text, more, pill, tone, what, series, entries);
    }

    Fact of(String measures) {
        return new Fact(key, heading, text, more, pill, tone, resource, measures, entries);
    }
}
