package app.courante.ui.draft;

import app.courante.document.FieldName;
import app.courante.document.Flaw;
import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.Shape;
import app.courante.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a place of the draft, naming fields as the form does.
final class FlawSentence {
    private FlawSentence() {}

    static String of(Flaw flaw, Manuscript<?> manuscript, Words words) {
        var details = flaw.details().toArray();
        if (details.length > 0)
            details[0] = fieldName(flaw.path(), manuscript, words, String.valueOf(details[0]));
        return words.of(flaw.key(), details);
    }

    private static String fieldName(
            Path path, Manuscript<?> manuscript, Words words, String otherwise) {
        var at = path;
        while (!at.isRoot() && at.last().matches("\\d+")) at = at.parent();
        if (at.isRoot()) return otherwise;
        var shape = shapeAt(at.parent(), manuscript);
        return shape != null && shape.keys().contains(at.last())
                ? words.of(FieldName.of(shape, shape.field(at.last())))
                : otherwise;
    }

    private static @Nullable Shape<?> shapeAt(Path path, Manuscript<?> manuscript) {
        return manuscript.shape().kindAt(path) instanceof Kind.Nested(var shape) ? shape : null;
    }
}
