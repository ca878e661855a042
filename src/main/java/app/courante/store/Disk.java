package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// The few things we ask of a disk, so that a test can be a disk that loses what was not synced.
///
/// What a file holds is safe once its [Tail#sync] has returned; that it exists, or bears its new
/// name, is safe once [#syncFolder] has.
public interface Disk {
    /// An open file that grows at its end.
    interface Tail extends AutoCloseable {
        void write(byte[] bytes) throws IOException;

        void sync() throws IOException;

        long length() throws IOException;

        /// Throws away what lies beyond this length.
        void cut(long length) throws IOException;

        @Override
        void close() throws IOException;
    }

    /// Opens a file to write at its end; an absent one is made.
    Tail append(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    boolean exists(Path file);

    /// The files of a folder, by name; none where there is no folder.
    List<Path> list(Path folder) throws IOException;

    void createFolder(Path folder) throws IOException;

    /// Gives a file another name, replacing what bore it.
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    void syncFolder(Path folder) throws IOException;

    /// Puts a whole file in place at once: after a power cut it is the old one or the new one.
    default void replace(Path file, byte[] content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        delete(fresh);
        try (var tail = append(fresh)) {
            tail.write(content);
            tail.sync();
        }
        rename(fresh, file);
        syncFolder(folderOf(file));
    }

    static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException("no folder holds " + file);
        return folder;
    }
}
