package app.courante.document;

import app.courante.document.Difference.Added;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.text.Texts;
import java.util.ArrayList;

/// Says a difference in words: what happened, where, and what it was and is.
public final class DifferenceSentence {
    private DifferenceSentence() {}

    public static String of(Difference difference, Texts texts) {
        var where = where(difference, texts);
        return switch (difference.change()) {
            case Added(var text) -> texts.of("compare.added", with(where, difference, text, texts));
            case Removed(var text) ->
                    texts.of("compare.removed", with(where, difference, text, texts));
            case Changed(var before, var after) ->
                    texts.of("compare.changed", where, quote(before, texts), quote(after, texts));
            case Moved(var text, int from, int to) ->
                    texts.of(
                            "compare.moved",
                            with(where, difference, text, texts),
                            from + 1,
                            to + 1);
        };
    }

    /// `Activity reception “Reception” › Continuity strategy › Means`.
    private static String where(Difference difference, Texts texts) {
        var parts = new ArrayList<String>();
        var thing = difference.thing();
        if (thing != null) {
            var part = texts.of("plan.part", thing.part());
            parts.add(
                    thing.id().isEmpty()
                            ? part
                            : texts.of(
                                    "compare.thing",
                                    part,
                                    Quote.of(thing.id()),
                                    Quote.of(thing.name())));
        }
        for (var step : difference.steps()) {
            var name = texts.of(step.fieldName());
            parts.add(
                    step.item().isEmpty()
                            ? name
                            : texts.of("compare.item", name, Quote.of(step.item())));
        }
        return String.join(" › ", parts);
    }

    /// A thing and a piece of a list are named by their address; a text of a list is not.
    private static String with(String where, Difference difference, String text, Texts texts) {
        boolean named =
                difference.steps().isEmpty() || !difference.steps().getLast().item().isEmpty();
        return named ? where : texts.of("compare.text", where, quote(text, texts));
    }

    private static String quote(String text, Texts texts) {
        return text.isEmpty()
                ? texts.of("compare.nothing")
                : texts.of("compare.quote", Quote.of(text));
    }
}
