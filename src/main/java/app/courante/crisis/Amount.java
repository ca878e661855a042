package app.courante.crisis;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A quantity in words that begins with a whole number: `20 postes`.
public record Amount(long number, String of) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?![.,]?\\d)\\s*(.*)");

    /// Empty when it cannot be counted.
    public static Optional<Amount> of(String words) {
        var read = WRITTEN.matcher(words.strip());
        return read.matches()
                ? Optional.of(new Amount(Long.parseLong(read.group(1)), read.group(2)))
                : Optional.empty();
    }

    /// What is left of it once all this came, never less than nothing; empty when one of these
    /// cannot be counted.
    public Optional<Amount> without(Stream<String> came) {
        long left = number;
        for (var words : came.toList()) {
            var part = of(words);
            if (part.isEmpty()) return Optional.empty();
            left -= part.get().number();
        }
        return Optional.of(new Amount(Math.max(0, left), of));
    }

    /// `6 postes`.
    public String words() {
        return of.isEmpty() ? String.valueOf(number) : number + " " + of;
    }
}
