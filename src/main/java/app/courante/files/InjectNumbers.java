package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The numbers of injects that somebody wrote: one that no inject above bears stays as it is, and
/// only a double, or an inject without any, gets one of its own behind the number it follows: `7b`.
///
/// Where no inject has a number they are counted from 1.
final class InjectNumbers {
    private static final int LETTERS = 26;

    /// A number, and the letter that stands behind it already.
    private static final Pattern LETTERED = Pattern.compile("(.*\\d)[a-z]", Pattern.DOTALL);

    private final Set<String> written;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    private InjectNumbers(List<String> written) {
        this.written = new HashSet<>(written);
    }

    /// @param written one for each inject; empty where it has none
    static List<String> of(List<String> written) {
        var numbers = new InjectNumbers(written);
        var all = new ArrayList<String>();
        for (var one : written) {
            boolean alone = !one.isEmpty() && numbers.given.add(one);
            var follows = one.isEmpty() && !all.isEmpty() ? all.getLast() : one;
            all.add(alone ? one : numbers.fresh(follows));
        }
        return numbers.isCounted() ? counted(written.size()) : all;
    }

    private boolean isCounted() {
        return written.equals(Set.of(""));
    }

    private static List<String> counted(int size) {
        var all = new ArrayList<String>();
        for (int i = 1; i <= size; i++) all.add("" + i);
        return all;
    }

    /// One that nobody bears nor is going to.
    private String fresh(String follows) {
        var lettered = LETTERED.matcher(follows);
        var stem = lettered.matches() ? lettered.group(1) : follows;
        while (true) {
            int count = last.merge(stem, 1, Integer::sum);
            var number = stem.isEmpty() ? "" + count : behind(stem, count + 1);
            if (!written.contains(number) && given.add(number)) return number;
        }
    }

    /// The second behind 7 is 7b; the second behind a word, and what the letters do not reach, has
    /// a figure.
    private static String behind(String stem, int count) {
        boolean letter = Character.isDigit(stem.charAt(stem.length() - 1)) && count <= LETTERS;
        return letter ? stem + (char) ('a' + count - 1) : stem + "-" + count;
    }
}
