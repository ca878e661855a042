package app.courante.store;

import app.courante.crisis.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks every journal of a folder: each hash, each link to the line before, each number, each
/// signature, each file that was brought as evidence.
public final class Verification {
    /// What can be wrong; each has one text in each language, `break.…`.
    public enum Kind {
        HEADER,
        UNREADABLE,
        HASH_CHAIN,
        NUMBER,
        SIGNATURE,
        FILE_MISSING,
        FILE_CHANGED
    }

    /// The first thing found wrong.
    ///
    /// @param line counted from 1
    public record Break(Kind kind, Path file, long line) {}

    /// What was found.
    ///
    /// @param entries how many entries were walked and hold
    /// @param seals how many signatures hold
    /// @param unsealed how many entries follow the last signature of their device
    /// @param files how many attachments are there and whole
    public record Result(
            long entries,
            long seals,
            long unsealed,
            int devices,
            long files,
            @Nullable Break firstBreak) {}

    /// Stands in every line that names a file.
    private static final Pattern FILE =
            Pattern.compile("\"file\":\\{|\"attachmentHash\":\"[0-9a-f]");

    private final Disk disk;
    private long entries;
    private long seals;
    private long unsealed;
    private int devices;
    private long files;
    private @Nullable Break firstBreak;

    /// What is wrong with a file is told where the log itself holds.
    private @Nullable Break firstFile;

    private final AttachmentFolder attachments;

    private Verification(Path data, Disk disk) {
        this.disk = disk;
        this.attachments = new AttachmentFolder(data, disk);
    }

    /// Walks all files of this folder.
    ///
    /// @throws StoreFailure when a file cannot be read
    public static Result of(Path journals, Disk disk) {
        var verification = new Verification(Disk.folderOf(journals), disk);
        try {
            for (var file : disk.list(journals))
                if (file.toString().endsWith(JournalFolder.ENDING)) verification.walk(file);
        } catch (IOException e) {
            throw StoreFailure.of(e, journals, Problem.READ_FAILED);
        }
        return new Result(
                verification.entries,
                verification.seals,
                verification.unsealed,
                verification.devices,
                verification.files,
                verification.firstBreak == null ? verification.firstFile : verification.firstBreak);
    }

    private void walk(Path file) throws IOException {
        devices++;
        var walk = new Walk(file);
        try (var in = disk.read(file)) {
            Lines.visit(in, Long.MAX_VALUE, walk);
        }
        unsealed += walk.number - walk.sealed;
    }

    private final class Walk implements Lines.Visitor {
        private final Path file;
        private long lineCount;
        private @Nullable Header header;
        private String head = "";
        private long number;
        private long sealed;

        Walk(Path file) {
            this.file = file;
        }

        @Override
        public void line(byte[] bytes, int from, int length, long offset, boolean ended) {
            lineCount++;
            if (lineCount == 1) header(Header.read(bytes, from, length));
            else {
                var line = ended ? ChainedLine.read(bytes, from, length) : null;
                if (line != null) {
                    entry(line);
                    evidence(bytes, from, length);
                } else seal(Seal.read(bytes, from, length));
            }
        }

        private void header(@Nullable Header found) {
            header = found;
            if (found == null) wrong(Kind.HEADER);
            else head = found.hash();
        }

        private void entry(ChainedLine line) {
            if (!line.prev().equals(head)) wrong(Kind.HASH_CHAIN);
            else if (line.number() != number + 1) wrong(Kind.NUMBER);
            else entries++;
            head = line.hash();
            number = line.number();
        }

        private void evidence(byte[] bytes, int from, int length) {
            var line = new String(bytes, from, length, StandardCharsets.UTF_8);
            if (!FILE.matcher(line).find()) return;
            for (var brought : Attachment.broughtBy(EntryCodec.read(bytes, from, length).event()))
                switch (attachments.state(brought)) {
                    case WHOLE -> files++;
                    case MISSING -> wrongFile(Kind.FILE_MISSING);
                    case CHANGED -> wrongFile(Kind.FILE_CHANGED);
                }
        }

        private void wrongFile(Kind kind) {
            if (firstFile == null) firstFile = new Break(kind, file, lineCount);
        }

        private void seal(@Nullable Seal seal) {
            if (seal == null) wrong(Kind.UNREADABLE);
            else if (header == null
                    || seal.seal() != number
                    || !seal.of().equals(head)
                    || !seal.signedBy(header.key())) wrong(Kind.SIGNATURE);
            else {
                seals++;
                sealed = number;
            }
        }

        private void wrong(Kind kind) {
            if (firstBreak == null) firstBreak = new Break(kind, file, lineCount);
        }
    }
}
