package app.courante.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of a data folder that its entries refer to, as laptops hand them on: under names that
/// tell the folder and the hash of the content, `plans/…` and `attachments/…`.
public final class SharedFiles {
    private static final String PLANS = "plans";
    private static final String PLAN = ".yaml";
    private static final String ATTACHMENTS = "attachments";

    /// What is larger stays where it is: a film of a screen would hold the log up.
    private static final long LARGEST = 12L << 20;

    /// Nothing else is ever written, whatever another laptop calls a file.
    private static final Pattern NAME =
            Pattern.compile("(?:" + PLANS + "|" + ATTACHMENTS + ")/([0-9a-f]{64})");

    private final Path data;
    private final Disk disk;

    public SharedFiles(Path data, Disk disk) {
        this.data = data;
        this.disk = disk;
    }

    /// Those that can be handed on.
    ///
    /// @throws StoreFailure when the folders cannot be read
    public Set<String> names() {
        var names = new TreeSet<String>();
        try {
            for (var folder : new String[] {PLANS, ATTACHMENTS})
                for (var file : disk.list(data.resolve(folder))) {
                    var own = String.valueOf(file.getFileName());
                    var hash = own.endsWith(PLAN) ? own.substring(0, own.length() - 5) : own;
                    var name = folder + "/" + hash;
                    if (file.equals(file(name)) && Files.size(file) <= LARGEST) names.add(name);
                }
        } catch (IOException e) {
            throw StoreFailure.of(e, data, Problem.READ_FAILED);
        }
        return names;
    }

    /// Null when it is not there, or not as its name tells.
    ///
    /// @throws StoreFailure when it cannot be read
    public byte @Nullable [] content(String name) {
        var file = file(name);
        if (file == null || !disk.exists(file)) return null;
        try (var in = disk.read(file)) {
            var content = in.readAllBytes();
            return isNamed(name, content) ? content : null;
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.READ_FAILED);
        }
    }

    /// Keeps what another laptop hands on; safe when this returns. What is not as its name tells is
    /// not kept.
    ///
    /// @throws StoreFailure when it cannot be written
    public void keep(String name, byte[] content) {
        var file = file(name);
        if (file == null || !isNamed(name, content) || content(name) != null) return;
        try {
            var folder = Disk.folderOf(file);
            disk.createFolder(folder);
            disk.syncFolder(data);
            disk.replace(file, content);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    private @Nullable Path file(String name) {
        if (!NAME.matcher(name).matches()) return null;
        return data.resolve(name.startsWith(PLANS) ? name + PLAN : name);
    }

    private static boolean isNamed(String name, byte[] content) {
        return name.endsWith("/" + ChainedLine.sha256(content));
    }
}
