package app.courante.crisis;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list that one fold changes while every snapshot of it stays as it was.
///
/// Snapshots share the chunks, so taking one costs nothing and adding at the end copies nothing; a
/// change further up copies what lies behind it in chunks, which is little in a log that grows at
/// its end. Writers and readers may be on different threads as long as a snapshot is handed over
/// safely.
final class GrowingList<T> {
    private static final int CHUNK = 512;

    private @Nullable Object[][] chunks = new Object[16][];
    private int size;

    /// Everything below this index may be seen by a snapshot.
    private int shared;

    private boolean spineShared;

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // Only a T is ever put in.
    T get(int index) {
        return (T) at(chunks, Objects.checkIndex(index, size));
    }

    void add(T item) {
        int chunk = size / CHUNK;
        if (size % CHUNK == 0) {
            if (chunk == chunks.length) growSpine();
            // Beyond every snapshot's end, so a shared spine may take it.
            chunks[chunk] = new Object[CHUNK];
        }
        items(chunk)[size % CHUNK] = item;
        size++;
    }

    void insert(int index, T item) {
        if (index == size) {
            add(item);
            return;
        }
        Objects.checkIndex(index, size);
        add(get(size - 1));
        own(index, size);
        for (int i = size - 1; i > index; i--) put(i, get(i - 1));
        put(index, item);
    }

    void set(int index, T item) {
        Objects.checkIndex(index, size);
        own(index, index + 1);
        put(index, item);
    }

    void remove(int index) {
        Objects.checkIndex(index, size);
        own(index, size);
        for (int i = index; i < size - 1; i++) put(i, get(i + 1));
        size--;
    }

    /// A list of its own that begins with the same; the two share what neither has changed.
    GrowingList<T> copy() {
        shared = Math.max(shared, size);
        var other = new GrowingList<T>();
        other.chunks = chunks.clone();
        other.size = size;
        other.shared = size;
        // Both go on in the last chunk, each in its own.
        int last = size / CHUNK;
        if (size % CHUNK != 0) other.chunks[last] = items(last).clone();
        return other;
    }

    List<T> snapshot() {
        shared = Math.max(shared, size);
        spineShared = true;
        return new Snapshot<>(chunks, size);
    }

    private void put(int index, T item) {
        items(index / CHUNK)[index % CHUNK] = item;
    }

    private @Nullable Object[] items(int chunk) {
        return Objects.requireNonNull(chunks[chunk]);
    }

    private void growSpine() {
        chunks = Arrays.copyOf(chunks, chunks.length * 2);
        spineShared = false;
    }

    /// Copies the chunks of these indexes that a snapshot may see.
    private void own(int from, int to) {
        if (from >= shared) return;
        if (spineShared) {
            chunks = chunks.clone();
            spineShared = false;
        }
        for (int chunk = from / CHUNK; chunk <= (Math.min(to, shared) - 1) / CHUNK; chunk++)
            chunks[chunk] = items(chunk).clone();
        // What lies behind is still shared, but only a write there asks, and it asks from its own
        // index.
    }

    private static Object at(@Nullable Object[][] chunks, int index) {
        return Objects.requireNonNull(Objects.requireNonNull(chunks[index / CHUNK])[index % CHUNK]);
    }

    private static final class Snapshot<T> extends AbstractList<T> implements RandomAccess {
        private final @Nullable Object[][] chunks;
        private final int size;

        Snapshot(@Nullable Object[][] chunks, int size) {
            this.chunks = chunks;
            this.size = size;
        }

        @Override
        @SuppressWarnings("unchecked") // Only a T is ever put in.
        public T get(int index) {
            return (T) at(chunks, Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
