package app.courante.files;

import app.courante.document.FieldName;
import app.courante.document.Scalars;
import app.courante.files.ScenarioPart.Heading;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the sheets of a scenario's workbook, their columns and their choices are called in one
/// language.
record ScenarioWords(Texts texts) {
    static final List<ScenarioWords> ALL =
            Stream.of(Language.values())
                    .map(language -> new ScenarioWords(Texts.in(language)))
                    .toList();

    String of(ScenarioPart part) {
        return texts.of("scenario-part", part);
    }

    String of(Heading heading) {
        return texts.of("scenario-heading", heading);
    }

    /// A constant of a choice as people know it.
    String of(Enum<?> constant) {
        return texts.of(FieldName.of(constant));
    }

    /// The word of a document for what stands in a cell, in either language; null where it is none.
    static @Nullable String word(Class<? extends Enum<?>> type, String text) {
        var bare = Headings.bare(text);
        for (var constant : type.getEnumConstants()) {
            if (Headings.bare(Scalars.word(constant)).equals(bare)) return Scalars.word(constant);
            for (var words : ALL)
                if (Headings.bare(words.of(constant)).equals(bare)) return Scalars.word(constant);
        }
        return null;
    }

    /// The sheet of this name, in either language; null where it is none.
    static @Nullable ScenarioPart part(String name) {
        for (var part : ScenarioPart.values())
            for (var words : ALL)
                if (Headings.bare(words.of(part)).equals(Headings.bare(name))) return part;
        return null;
    }

    static boolean isCalled(Heading heading, String text) {
        var bare = Headings.bare(text);
        for (var words : ALL) if (Headings.bare(words.of(heading)).equals(bare)) return true;
        return false;
    }
}
