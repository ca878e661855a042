package app.courante.store;

import app.courante.plan.PlanId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything of one organisation on this laptop; one running program owns
/// it.
public final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final Disk disk;
    private final FileChannel lock;
    private final AttachmentFolder attachments;

    private DataFolder(Path folder, Disk disk, FileChannel lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        this.attachments = new AttachmentFolder(folder, disk);
    }

    /// Takes possession of the folder, making it where it is absent.
    ///
    /// @throws StoreFailure when it is no folder, cannot be written, or another program owns it
    public static DataFolder own(Path folder, Disk disk) {
        var lockFile = folder.resolve("lock");
        try {
            make(folder.toAbsolutePath(), disk);
            var channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) return new DataFolder(folder, disk, channel);
            channel.close();
            throw new StoreFailure(Problem.FOLDER_IN_USE, folder, null);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Problem.NOT_A_FOLDER, folder, e);
        } catch (IOException e) {
            throw StoreFailure.of(
                    e,
                    folder,
                    Files.isDirectory(folder) ? Problem.WRITE_FAILED : Problem.NOT_A_FOLDER);
        }
    }

    /// Whether a running program owns the folder, which is left as it is.
    public static boolean isOwned(Path folder) {
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    public Path path() {
        return folder;
    }

    /// The journals of a data folder, whoever owns it.
    public static Path journals(Path folder) {
        return folder.resolve("journal");
    }

    public Identity identity() {
        return Identity.in(folder.resolve("device.key"), disk);
    }

    public Journal journal() {
        return Journal.open(folder, identity(), disk);
    }

    public Notes notes() {
        return notes(folder, disk);
    }

    /// The notes of a data folder, to be read whoever owns it.
    public static Notes notes(Path folder, Disk disk) {
        return Notes.open(folder.resolve("notes.jsonl"), disk);
    }

    /// Where the program that owns the folder says how it can be called to the front.
    public Path callFile() {
        return folder.resolve("call");
    }

    /// The hash by which contents are known.
    public static String hash(byte[] content) {
        return ChainedLine.sha256(content);
    }

    /// The files that were brought as evidence.
    public AttachmentFolder attachments() {
        return attachments;
    }

    /// Keeps a plan's file under its identity, safely, before anything refers to it.
    public PlanId keepPlan(byte[] content) {
        var id = new PlanId(ChainedLine.sha256(content));
        var file = planFile(folder, id);
        try {
            disk.createFolder(Disk.folderOf(file));
            disk.syncFolder(folder);
            // One that is there may be damaged, or not yet safe when the program was killed.
            if (planContent(folder, id, disk) == null) disk.replace(file, content);
            else disk.syncFolder(Disk.folderOf(file));
            return id;
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    /// The file of a plan version as it was read; null when it is gone or has been changed.
    public static byte @Nullable [] planContent(Path folder, PlanId id, Disk disk) {
        var file = planFile(folder, id);
        if (!disk.exists(file)) return null;
        try (var in = disk.read(file)) {
            var content = in.readAllBytes();
            return ChainedLine.sha256(content).equals(id.hash()) ? content : null;
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.READ_FAILED);
        }
    }

    /// Lets another program own the folder.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(callFile());
            lock.close();
        } catch (IOException e) {
            throw StoreFailure.of(e, folder, Problem.WRITE_FAILED);
        }
    }

    private static Path planFile(Path folder, PlanId id) {
        return folder.resolve("plans").resolve(id.hash() + ".yaml");
    }

    /// A folder is safe once the folder that holds it is.
    static void make(Path folder, Disk disk) throws IOException {
        if (Files.isDirectory(folder)) return;
        make(Disk.folderOf(folder), disk);
        makeOne(folder, disk);
    }

    /// @throws FileAlreadyExistsException when it is there
    static void makeOne(Path folder, Disk disk) throws IOException {
        Files.createDirectory(folder);
        // The log of a crisis and this laptop's key are for their owner alone, where the system
        // knows owners.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        disk.syncFolder(Disk.folderOf(folder));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // This very program holds it.
        }
    }
}
