package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// The disk of this machine.
public final class RealDisk implements Disk {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    @Override
    public Tail append(Path file) throws IOException {
        return new ChannelTail(
                AsynchronousFileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
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

    /// Asynchronous only by name: unlike a [java.nio.channels.FileChannel] it is not closed when
    /// its thread is interrupted.
    private record ChannelTail(AsynchronousFileChannel channel) implements Tail {
        @Override
        public void write(byte[] bytes) throws IOException {
            long end = channel.size();
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) written(channel.write(buffer, end + buffer.position()));
        }

        @Override
        public void sync() throws IOException {
            channel.force(false);
        }

        @Override
        public long length() throws IOException {
            return channel.size();
        }

        @Override
        public void cut(long length) throws IOException {
            channel.truncate(length);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        private static void written(Future<Integer> write) throws IOException {
            boolean interrupted = false;
            try {
                while (true)
                    try {
                        write.get();
                        return;
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
            } finally {
                if (interrupted) Thread.currentThread().interrupt();
            }
        }
    }
}
