package app.courante.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a document as it is written, whether or not it makes sense.
///
/// Each knows the line of the file it was read from; 0 when it comes from no file.
public sealed interface Node {
    int line();

    /// A single value; every value is written as text, its reader decides what it means.
    record Text(int line, String text) implements Node {
        public static Text of(String text) {
            return new Text(0, text);
        }
    }

    /// A list.
    record Items(int line, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        public static Items of(List<? extends Node> items) {
            return new Items(0, List.copyOf(items));
        }
    }

    /// A group of keys with their values, in the order of writing.
    record Group(int line, List<Entry> entries) implements Node {
        public static final Group EMPTY = new Group(0, List.of());

        public Group {
            entries = List.copyOf(entries);
        }

        /// The value of a key; null where there is none.
        public @Nullable Node get(String key) {
            var entry = entry(key);
            return entry == null ? null : entry.value();
        }

        /// The text of a key; empty where there is none, or something else.
        public String text(String key) {
            return get(key) instanceof Text(_, var text) ? text : "";
        }

        public @Nullable Entry entry(String key) {
            for (var entry : entries) if (entry.key().equals(key)) return entry;
            return null;
        }

        /// The same group with another value for a key; null takes the key away.
        public Group with(String key, @Nullable Node value) {
            var changed = new ArrayList<Entry>(entries.size() + 1);
            boolean found = false;
            for (var entry : entries) {
                if (!entry.key().equals(key)) changed.add(entry);
                else if (value != null) changed.add(new Entry(entry.line(), key, value));
                found |= entry.key().equals(key);
            }
            if (!found && value != null) changed.add(new Entry(0, key, value));
            return new Group(line, changed);
        }
    }

    /// A key and its value.
    ///
    /// @param line the key's
    record Entry(int line, String key, Node value) {}
}
