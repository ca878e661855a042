package app.courante.store;

import app.courante.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/// The word left at a clean stop that the H2 file may be trusted: its schema, its content, and
/// where each journal ended.
///
/// @param schema the hash of the schema's text
/// @param file the hash of the H2 file, which itself does not notice what a disk changes in it
/// @param heads the hash of the last entry of each journal, by file name
record CleanMark(String schema, String file, Map<String, String> heads) {
    static CleanMark of(Path file, JournalFolder journals, Disk disk) throws IOException {
        var heads = new TreeMap<String, String>();
        journals.scans()
                .forEach((journal, scan) ->
                        heads.put(String.valueOf(journal.getFileName()), scan.head()));
        return new CleanMark(Schema.version(), hash(file, disk), heads);
    }

    /// Reads the mark and takes it away: until the next clean stop the file is not to be trusted.
    ///
    /// @return whether the file is as these journals left it
    static boolean takeAway(Path mark, Path file, JournalFolder journals, Disk disk)
            throws IOException {
        if (!disk.exists(mark)) return false;
        byte[] left;
        try (var in = disk.read(mark)) {
            left = in.readAllBytes();
        }
        disk.delete(mark);
        disk.syncFolder(Disk.folderOf(mark));
        try {
            return disk.exists(file)
                    && Json.read(Json.MAPPER.reader(), CleanMark.class, left, 0, left.length)
                            .equals(of(file, journals, disk));
        } catch (JacksonException e) {
            return false;
        }
    }

    void leave(Path mark, Disk disk) throws IOException {
        disk.replace(mark, Json.line(this).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(Path file, Disk disk) throws IOException {
        try (var in = disk.read(file)) {
            return ChainedLine.sha256(in);
        }
    }
}
