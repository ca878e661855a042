package app.courante.ui.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the plan says in one place: lines, made of words that each have their look.
///
/// @param mark what stands before each line
record Value(Mark mark, List<List<Bit>> lines) {
    static final Value NONE = new Value(Mark.NONE, List.of());

    /// What stands before each line.
    enum Mark {
        NONE,
        BULLET,
        NUMBER
    }

    /// What some words are, and so how they look.
    enum Look {
        PLAIN,
        STRONG,
        QUIET,
        FIGURE,
        SOON,
        /// A reference that leads nowhere, or a seat nobody holds.
        MISSING
    }

    /// Some words of one look.
    record Bit(String text, Look look) {
        Bit as(Look other) {
            return new Bit(text, other);
        }
    }

    static Value of(Bit bit) {
        return bit.text().isEmpty() ? NONE : new Value(Mark.NONE, List.of(List.of(bit)));
    }

    static Value of(String text, Look look) {
        return of(new Bit(text, look));
    }

    static Value of(String text) {
        return of(text, Look.PLAIN);
    }

    static Value figure(String text) {
        return of(text, Look.FIGURE);
    }

    static Value list(Mark mark, List<String> texts) {
        return stacked(mark, texts.stream().map(Value::of).toList());
    }

    /// Each below the other.
    static Value stacked(Mark mark, List<Value> values) {
        return new Value(mark, values.stream().flatMap(value -> value.lines().stream()).toList());
    }

    static Value stacked(Value... values) {
        return stacked(Mark.NONE, List.of(values));
    }

    /// All in one line; what is empty leaves no trace.
    static Value joined(String separator, List<Value> values) {
        var line = new ArrayList<Bit>();
        for (var value : values)
            for (var bits : value.lines()) {
                if (!line.isEmpty()) line.add(new Bit(separator, Look.PLAIN));
                line.addAll(bits);
            }
        return line.isEmpty() ? NONE : new Value(Mark.NONE, List.of(List.copyOf(line)));
    }

    static Value beside(Value... values) {
        return joined("\u00a0· ", List.of(values));
    }

    Value or(Value other) {
        return isEmpty() ? other : this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Stream<String> texts() {
        return lines.stream().map(line -> line.stream().map(Bit::text).collect(joining()));
    }

    String text() {
        return texts().collect(joining("\n"));
    }
}
