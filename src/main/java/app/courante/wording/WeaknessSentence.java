package app.courante.wording;

import app.courante.exercise.Weakness;
import app.courante.text.Texts;
import java.util.stream.Stream;

/// What a scenario lacks, or cannot mean, in a sentence.
public final class WeaknessSentence {
    private WeaknessSentence() {}

    public static String of(Weakness weakness, Texts texts) {
        var details =
                Stream.concat(
                                Stream.of(weakness.place(), weakness.name()),
                                weakness.details().stream())
                        .toArray();
        return texts.of("weakness", weakness.kind(), details);
    }
}
