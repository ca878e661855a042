package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Referred;
import app.courante.document.Shape;
import app.courante.ui.kit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A kind of document that is written here: what it holds, on which pages, and what refers to what.
public interface Manuscript<T extends Record> {
    Shape<T> shape();

    /// The key of the sentence about something that is no such document.
    String otherwise();

    /// In the order of the contents.
    List<? extends DraftPage> pages();

    /// Under which name the notebook keeps the draft that was open last.
    String setting();

    /// What a field names; null where it names nothing of the document.
    @Nullable Referred reference(Shape<?> shape, Field field);

    /// Whether a form has this field.
    boolean shows(Shape<?> shape, Field field);

    /// What is referred to by the text at this place, so that references follow when it changes;
    /// null where nothing is.
    default @Nullable Referred keyAt(Path place) {
        return null;
    }

    /// What is offered while a value of this kind is typed; null where nothing is.
    default @Nullable Completing completing(Kind kind, Names names) {
        return null;
    }

    /// The key of the field that holds the hash of a file where this one may name one; null where
    /// it may not.
    default @Nullable String hashOf(Shape<?> shape, Field field) {
        return null;
    }

    /// How values of this kind are written; empty where that goes without saying.
    default String prompt(Kind kind, Words words) {
        return "";
    }

    /// The key of the field that is typed first in a new thing.
    default String firstKey(Shape<?> shape) {
        return shape.nameKey();
    }

    /// What is shown of a thing of a page's list.
    default Caption caption(DraftPage page, Group thing, Names names, Words words) {
        var shape = shape(page);
        if (shape == null) return Caption.of("");
        var name = thing.text(shape.nameKey()).strip();
        var named = reference(shape, shape.field(shape.nameKey()));
        return Caption.of(named == null ? name : names.of(named, name));
    }

    /// Puts an empty thing into a list.
    Edit insert(Group document, Path list, int at, Shape<?> shape);

    /// Gives a thing another rank.
    ///
    /// @param shape of the list's things; null when they are plain texts
    Edit move(Group document, Path list, int from, int to, @Nullable Shape<?> shape);

    default Kind kind(DraftPage page) {
        return Objects.requireNonNull(shape().kindAt(page.path()));
    }

    /// Whether a page holds a list of things, each with a form of its own.
    default boolean isList(DraftPage page) {
        return kind(page) instanceof Kind.Many;
    }

    /// The shape of a page's form, or of each of its things; null for a plain list.
    default @Nullable Shape<?> shape(DraftPage page) {
        return switch (kind(page)) {
            case Kind.Many(var shape) -> shape;
            case Kind.Nested(var shape) -> shape;
            default -> null;
        };
    }

    /// The page on which this place is written; the first one for a place on none.
    default DraftPage page(Path place) {
        return pages().stream()
                .filter(page -> place.startsWith(page.path()))
                .max(Comparator.<DraftPage>comparingInt(page -> page.path().steps().size()))
                .map(DraftPage.class::cast)
                .orElse(pages().getFirst());
    }
}
