package app.courante.store;

import app.courante.crisis.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Collection;

/// The files that were brought as evidence or come with injects: copies, each named by the hash of
/// its content, so that one that was changed is known.
public final class AttachmentFolder {
    /// What lies there of an attachment.
    public enum State {
        WHOLE,
        MISSING,
        CHANGED
    }

    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Disk disk;

    /// Those of a data folder.
    public AttachmentFolder(Path data, Disk disk) {
        this.folder = data.resolve("attachments");
        this.disk = disk;
    }

    /// Copies a file safely before anything refers to it. One that is too large or cannot be read
    /// is not copied and has no hash.
    ///
    /// @throws StoreFailure when the copy cannot be written
    public synchronized Attachment keep(Path source) {
        var name = String.valueOf(source.getFileName());
        try {
            if (!Files.isRegularFile(source)) return new Attachment(name, 0, "");
            long size = Files.size(source);
            if (size > Attachment.LARGEST) return new Attachment(name, size, "");
            try (var in = Files.newInputStream(source)) {
                return keep(name, in);
            }
        } catch (IOException e) {
            return new Attachment(name, 0, "");
        }
    }

    /// The same for what is read from elsewhere than a file.
    ///
    /// @throws IOException when the source does not read
    /// @throws StoreFailure when the copy cannot be written
    public synchronized Attachment keep(String name, InputStream in) throws IOException {
        var fresh = folder.resolve("incoming.new");
        var digest = ChainedLine.digest();
        var source = new DigestInputStream(in, digest);
        long size = 0;
        try (var copy = begin(fresh)) {
            var chunk = new byte[CHUNK];
            for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
                size += read;
                if (size > Attachment.LARGEST) return new Attachment(name, size, "");
                write(copy, Arrays.copyOf(chunk, read), fresh);
            }
            var kept = new Attachment(name, size, ChainedLine.hex(digest.digest()));
            finish(copy, fresh, file(kept));
            return kept;
        }
    }

    /// Copies those of these hashes that lie whole in another folder, and are not whole here.
    ///
    /// @throws StoreFailure when a copy cannot be written
    public void takeFrom(AttachmentFolder other, Collection<String> hashes) {
        for (var hash : hashes) {
            var one = new Attachment(hash, 0, hash);
            if (state(one) != State.WHOLE && other.state(one) == State.WHOLE) keep(other.file(one));
        }
    }

    private Disk.Tail begin(Path fresh) {
        try {
            disk.createFolder(folder);
            disk.syncFolder(Disk.folderOf(folder));
            disk.delete(fresh);
            return disk.append(fresh);
        } catch (IOException e) {
            throw StoreFailure.of(e, fresh, Problem.WRITE_FAILED);
        }
    }

    private static void write(Disk.Tail copy, byte[] bytes, Path fresh) {
        try {
            copy.write(bytes);
        } catch (IOException e) {
            throw StoreFailure.of(e, fresh, Problem.WRITE_FAILED);
        }
    }

    private void finish(Disk.Tail copy, Path fresh, Path file) {
        try {
            copy.sync();
            copy.close();
            disk.rename(fresh, file);
            disk.syncFolder(folder);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    /// Where the copy lies, or would.
    public Path file(Attachment attachment) {
        return folder.resolve(attachment.hash());
    }

    /// Whether the copy is there and is what was brought.
    ///
    /// @throws StoreFailure when it cannot be read
    public State state(Attachment attachment) {
        var file = file(attachment);
        if (!attachment.read() || !disk.exists(file)) return State.MISSING;
        try (var in = disk.read(file)) {
            return ChainedLine.sha256(in).equals(attachment.hash()) ? State.WHOLE : State.CHANGED;
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.READ_FAILED);
        }
    }
}
