package app.courante.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes what was asked for: a file, or standard output for `-`.
record OutFile(Path path, Invocation call) {
    /// Refuses a file that is there already, unless it may be replaced.
    static OutFile of(Path path, boolean force, Invocation call) {
        var out = new OutFile(path, call);
        if (!out.terminal() && !force && Files.exists(path))
            throw Stop.refused(call.texts().of("console.file-there", path));
        return out;
    }

    boolean terminal() {
        return path.toString().equals("-");
    }

    /// Writes, and says where unless that is standard output.
    void write(WholeFile.Content content) {
        try {
            if (terminal()) {
                content.write(call.terminal().out());
                if (call.terminal().out().checkError()) throw new Terminal.OutputGone();
                return;
            }
            WholeFile.write(path, content);
        } catch (FileAlreadyExistsException e) {
            throw Stop.refused(call.texts().of("console.part-there", WholeFile.part(path)));
        } catch (IOException e) {
            throw Stop.failed(call.texts().of("console.not-written", path));
        }
        call.terminal().say(path.toString());
    }
}
