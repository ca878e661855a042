package app.courante.files;

import java.util.List;

/// A piece of a YAML document that knows its line.
sealed interface YamlNode {
    int line();

    /// The piece as it would stand in a sentence.
    String quote();

    /// A single value; in YAML every value is written as text, its reader decides what it means.
    record Scalar(int line, String text) implements YamlNode {
        @Override
        public String quote() {
            return Faults.quote(text);
        }
    }

    /// A list, with a dash for each item.
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        @Override
        public String quote() {
            return "- …";
        }
    }

    /// A group of keys with their values.
    record Mapping(int line, List<Entry> entries) implements YamlNode {
        @Override
        public String quote() {
            return entries.isEmpty() ? "{}" : Faults.quote(entries.getFirst().key()) + ": …";
        }
    }

    /// A key and its value; the line is the key's.
    record Entry(int line, String key, YamlNode value) {}
}
