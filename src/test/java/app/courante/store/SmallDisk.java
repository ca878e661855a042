package app.courante.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A real file system of two megabytes in memory, for as long as a test needs it; only an
/// administrator of a Linux machine may have one.
record SmallDisk(Path folder) implements AutoCloseable {
    static SmallDisk mounted(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "courante-test", folder.toString()),
                "skipped: this user may not mount a file system");
        return new SmallDisk(folder);
    }

    void readOnly() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("mount", "-o", "remount,ro", folder.toString()), "skipped: no remount");
    }

    @Override
    public void close() throws IOException {
        try {
            if (!run("umount", folder.toString())) run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // No such command here.
        }
    }
}
