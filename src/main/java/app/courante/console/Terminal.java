package app.courante.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes: UTF-8 whatever the locale, and nothing kept back.
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    public static Terminal ofSystem() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    }

    /// Writes one line and sends it off, so that a pipe sees it at once.
    ///
    /// @throws OutputGone when nobody reads any more: what could not be answered must not go on
    void say(String line) {
        out.print(line + "\n");
        if (out.checkError()) throw new OutputGone();
    }

    /// Says something to the person beside the script.
    void warn(String sentence) {
        err.print(sentence + "\n");
        err.flush();
    }

    /// Whoever read our output has gone.
    static final class OutputGone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
