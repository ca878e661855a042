package app.courante.intake;

import java.time.LocalDateTime;

/// One cell of a [Sheet]: words, or a date that the spreadsheet itself held as a date.
public sealed interface Cell {
    record Text(String text) implements Cell {
        private static final Text EMPTY = new Text("");
    }

    /// Never ambiguous, but without a zone all the same.
    record Date(LocalDateTime at) implements Cell {
        @Override
        public String text() {
            return at.toString().replace('T', ' ');
        }
    }

    /// Blank cells are many, so the empty one is shared.
    static Cell of(String text) {
        return text.isEmpty() ? Text.EMPTY : new Text(text);
    }

    String text();

    default boolean blank() {
        return text().isBlank();
    }
}
