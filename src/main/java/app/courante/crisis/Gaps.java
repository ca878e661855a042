package app.courante.crisis;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The gaps in a prepared message, in curly brackets: `{cause}`. What stands in square brackets is
/// marked as not known, and may leave.
public final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\{([^{}\\n]{1,80})\\}");

    private Gaps() {}

    /// Their names in the order they come, each once.
    public static List<String> in(String text) {
        return GAP.matcher(text).results().map(found -> found.group(1).strip()).distinct().toList();
    }

    public static boolean left(String text) {
        return GAP.matcher(text).find();
    }

    /// The text with its gaps filled; one for which there is nothing stays.
    ///
    /// @param filling given the name of a gap and what stands before it
    public static String fill(String text, Filling filling) {
        return GAP.matcher(text)
                .replaceAll(found -> {
                    var value =
                            filling.of(found.group(1).strip(), text.substring(0, found.start()));
                    return Matcher.quoteReplacement(value == null ? found.group() : value);
                });
    }

    /// The text with every gap that is left put differently.
    public static String mark(String text, Function<String, String> marked) {
        return fill(text, (gap, _) -> marked.apply(gap));
    }

    /// What a gap is filled with.
    public interface Filling {
        /// Null when there is nothing to fill it with.
        @Nullable String of(String gap, String before);
    }
}
