package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The disk of this machine.
public final class RealDisk implements Disk {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    @Override
    public Tail append(Path file) throws IOException {
        // Made here for its exceptions, which tell a forbidden file from an absent one.
        Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
        var end = new RandomAccessFile(file.toFile(), "rw");
        try {
            end.seek(end.length());
        } catch (IOException e) {
            end.close();
            throw e;
        }
        return new FileTail(end);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        // Windows opens no folder as a file; NTFS keeps names in its own journal.
        if (WINDOWS) return;
        try (var channel = AsynchronousFileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// A [RandomAccessFile] because it is not closed when its thread is interrupted, unlike a
    /// [java.nio.channels.FileChannel], and needs no second thread to write, unlike an
    /// [AsynchronousFileChannel].
    private record FileTail(RandomAccessFile file) implements Tail {
        @Override
        public void write(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void sync() throws IOException {
            file.getFD().sync();
        }

        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public void cut(long length) throws IOException {
            file.setLength(length);
            file.seek(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
