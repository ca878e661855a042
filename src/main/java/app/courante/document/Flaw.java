package app.courante.document;

import java.util.List;

/// What is wrong with one place of a document, so that it cannot be taken for what it should be.
///
/// @param line of the file, from 1; 0 when there is none
/// @param key the sentence in the text bundles, `fault.plan.…`
/// @param details the key concerned, what was found, then what was expected
public record Flaw(Path path, int line, String key, List<Object> details) {
    public Flaw {
        details = List.copyOf(details);
    }
}
