package app.courante.crisis;

import java.util.Optional;
import java.util.regex.Pattern;

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

    /// What is left of it; never less than nothing.
    public Amount less(long taken) {
        return new Amount(Math.max(0, number - taken), of);
    }

    /// `6 postes`.
    public String words() {
        return of.isEmpty() ? String.valueOf(number) : number + " " + of;
    }
}
