package app.courante.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The scenarios of a data folder: a YAML file each, written whole or not at all.
public final class ScenarioFolder {
    private static final String ENDING = ".yaml";

    private final Path folder;
    private final Path aside;
    private final Disk disk;

    public ScenarioFolder(Path data, Disk disk) {
        this.folder = data.resolve("scenarios");
        this.aside = data.resolve("set-aside");
        this.disk = disk;
    }

    /// The content of all of them, by name without the ending.
    ///
    /// @throws StoreFailure when the folder or a file cannot be read
    public SortedMap<String, byte[]> all() {
        try {
            var kept = new TreeMap<String, byte[]>();
            for (var file : disk.list(folder)) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING) && !name.startsWith("."))
                    kept.put(name.substring(0, name.length() - ENDING.length()), content(file));
            }
            return kept;
        } catch (IOException e) {
            throw StoreFailure.of(e, folder, Problem.READ_FAILED);
        }
    }

    public boolean isTaken(String name) {
        return disk.exists(file(name));
    }

    /// Writes one, in the place of what was there; safe on disk when this returns.
    ///
    /// @throws StoreFailure when it could not be; what was there is still there
    public void keep(String name, byte[] content) {
        var file = file(name);
        try {
            disk.createFolder(folder);
            disk.syncFolder(Disk.folderOf(folder));
            disk.replace(file, content);
        } catch (IOException e) {
            throw StoreFailure.of(e, file, Problem.WRITE_FAILED);
        }
    }

    /// Puts one away: its file goes to the folder of what was set aside, where none takes the place
    /// of another.
    ///
    /// @return by which it is taken back
    public String discard(String name) {
        try {
            disk.createFolder(aside);
            disk.syncFolder(Disk.folderOf(aside));
            var away = "scenario-" + name;
            for (int i = 2; disk.exists(away(away)); i++) away = "scenario-" + name + "-" + i;
            move(file(name), away(away));
            return away;
        } catch (IOException e) {
            throw StoreFailure.of(e, file(name), Problem.WRITE_FAILED);
        }
    }

    /// Takes back what was put away, unless another has its name by now.
    public void takeBack(String name, String away) {
        try {
            if (!isTaken(name) && disk.exists(away(away))) move(away(away), file(name));
        } catch (IOException e) {
            throw StoreFailure.of(e, file(name), Problem.WRITE_FAILED);
        }
    }

    private void move(Path from, Path to) throws IOException {
        disk.rename(from, to);
        disk.syncFolder(Disk.folderOf(to));
        disk.syncFolder(Disk.folderOf(from));
    }

    private byte[] content(Path file) throws IOException {
        try (var in = disk.read(file)) {
            return in.readAllBytes();
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private Path away(String away) {
        return aside.resolve(away + ENDING);
    }
}
