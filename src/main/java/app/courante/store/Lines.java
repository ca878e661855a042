package app.courante.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream into lines without making a string of each.
final class Lines {
    /// Sees one line, without its newline. The array is only lent.
    interface Visitor {
        /// Takes the next line.
        ///
        /// @param offset where the line begins in the file
        /// @param ended false for a last line that has no newline
        void line(byte[] bytes, int from, int length, long offset, boolean ended)
                throws IOException;
    }

    private Lines() {}

    /// Shows the visitor every line.
    ///
    /// @param limit how far to read; what lies beyond is not looked at
    static void visit(InputStream in, long limit, Visitor visitor) throws IOException {
        var buffer = new byte[1 << 16];
        int kept = 0;
        long offset = 0;
        while (offset + kept < limit) {
            if (kept == buffer.length) buffer = Arrays.copyOf(buffer, buffer.length * 2);
            int wanted = (int) Math.min(buffer.length - kept, limit - offset - kept);
            int read = in.read(buffer, kept, wanted);
            if (read < 0) break;
            int from = 0;
            for (int i = kept; i < kept + read; i++)
                if (buffer[i] == '\n') {
                    visitor.line(buffer, from, i - from, offset + from, true);
                    from = i + 1;
                }
            kept += read - from;
            System.arraycopy(buffer, from, buffer, 0, kept);
            offset += from;
        }
        if (kept > 0) visitor.line(buffer, 0, kept, offset, false);
    }
}
