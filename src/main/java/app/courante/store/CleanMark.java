package app.courante.store;

import app.courante.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/// The word left at a clean stop that the H2 file may be trusted: its schema, and where each
/// journal ended.
///
/// @param schema the hash of the schema's text
/// @param heads the hash of the last entry of each journal, by file name
record CleanMark(String schema, Map<String, String> heads) {
    static CleanMark of(JournalFolder journals) {
        var heads = new TreeMap<String, String>();
        journals.scans()
                .forEach(
                        (file, scan) -> heads.put(String.valueOf(file.getFileName()), scan.head()));
        return new CleanMark(Schema.version(), heads);
    }

    /// Reads the mark and takes it away: until the next clean stop the file is not to be trusted.
    ///
    /// @return whether the file is as these journals left it
    static boolean takeAway(Path file, JournalFolder journals, Disk disk) throws IOException {
        if (!disk.exists(file)) return false;
        boolean trusted;
        try (var in = disk.read(file)) {
            CleanMark mark = Json.MAPPER.readerFor(CleanMark.class).readValue(in.readAllBytes());
            trusted = mark.equals(of(journals));
        } catch (JacksonException e) {
            trusted = false;
        }
        disk.delete(file);
        disk.syncFolder(Disk.folderOf(file));
        return trusted;
    }

    void leave(Path file, Disk disk) throws IOException {
        disk.replace(file, Json.MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }
}
