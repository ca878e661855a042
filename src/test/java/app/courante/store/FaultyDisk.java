package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A real disk that fails when it is told to.
public final class FaultyDisk implements Disk {
    /// Where the next write to a file breaks.
    public enum Fault {
        NONE,
        HALF_WRITTEN,
        NOT_SYNCED
    }

    private final Disk disk = new RealDisk();
    private Fault next = Fault.NONE;
    private Runnable meanwhile = () -> {};

    /// Does this once, while a file is being synced.
    public void meanwhile(Runnable once) {
        meanwhile = once;
    }

    /// Fails once, this way.
    public void fail(Fault fault) {
        next = fault;
    }

    private boolean isNow(Fault fault) {
        boolean now = next == fault;
        if (now) next = Fault.NONE;
        return now;
    }

    @Override
    public Tail append(Path file) throws IOException {
        var tail = disk.append(file);
        return new Tail() {
            @Override
            public void write(byte[] bytes) throws IOException {
                if (isNow(Fault.HALF_WRITTEN)) {
                    tail.write(Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("no room");
                }
                tail.write(bytes);
            }

            @Override
            public void sync() throws IOException {
                if (isNow(Fault.NOT_SYNCED)) throw new IOException("not synced");
                var now = meanwhile;
                meanwhile = () -> {};
                now.run();
                tail.sync();
            }

            @Override
            public long length() throws IOException {
                return tail.length();
            }

            @Override
            public void cut(long length) throws IOException {
                tail.cut(length);
            }

            @Override
            public void close() throws IOException {
                tail.close();
            }
        };
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        disk.syncFolder(folder);
    }
}
