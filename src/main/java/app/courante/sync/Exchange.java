package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.JournalLines;
import app.courante.store.Piece;
import app.courante.store.Reach;
import app.courante.sync.Message.NamedFile;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One side of an exchange between two laptops, which speak in turn: each message tells what its
/// sender has, and brings what the other was last heard to lack. So nothing is asked for, nothing
/// is remembered of an earlier connection, and what comes twice is passed over.
final class Exchange {
    /// About so many bytes are sent at a time; what is larger by itself goes alone.
    static final int PORTION = 1 << 20;

    private final SharedLog log;
    private final InstantSource clock;
    private final JournalLines lines;
    private Map<DeviceId, Reach> has = Map.of();
    private Set<String> names = Set.of();
    private boolean heard;

    /// @param clock the wall clock of this laptop
    Exchange(SharedLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        this.lines = log.lines();
    }

    /// What is to be said next.
    Message next() {
        var extents = log.extents();
        var reaches = new TreeMap<DeviceId, Reach>();
        extents.forEach((device, extent) -> reaches.put(device, extent.reach()));
        var mine = log.files();
        var files = heard ? filesLacked(mine) : List.<NamedFile>of();
        var pieces = new ArrayList<Piece>();
        // What lines refer to is there before them.
        if (heard && files.isEmpty()) {
            int left = PORTION;
            for (var one : extents.entrySet()) {
                var theirs = has.getOrDefault(one.getKey(), Reach.NONE);
                if (left <= 0 || !one.getValue().reach().exceeds(theirs)) continue;
                var piece =
                        lines.after(one.getKey(), theirs.number(), one.getValue().length(), left);
                if (piece.lines().isEmpty()) continue;
                for (var line : piece.lines()) left -= line.length;
                pieces.add(piece);
            }
        }
        return new Message(clock.instant(), reaches, mine, files, pieces);
    }

    private List<NamedFile> filesLacked(Set<String> mine) {
        var lacked = new ArrayList<NamedFile>();
        int left = PORTION;
        for (var name : mine) {
            if (left <= 0) break;
            if (names.contains(name)) continue;
            var content = log.file(name);
            if (content == null) continue;
            left -= content.length;
            lacked.add(new NamedFile(name, content));
        }
        return lacked;
    }

    /// Takes what was said.
    ///
    /// @return whether anything came with it
    /// @throws app.courante.store.UnfitLines when it is not as it was written
    /// @throws app.courante.store.StoreFailure when it cannot be kept now
    boolean take(Message said) {
        for (var file : said.files()) log.keep(file.name(), file.content());
        if (!said.pieces().isEmpty()) log.take(said.pieces());
        has = said.has();
        names = said.names();
        heard = true;
        return !said.files().isEmpty() || !said.pieces().isEmpty();
    }

    /// Whether all that the other was last heard to have is here.
    boolean complete() {
        var extents = log.extents();
        for (var one : has.entrySet()) {
            var mine = extents.get(one.getKey());
            if (one.getValue().exceeds(mine == null ? Reach.NONE : mine.reach())) return false;
        }
        return log.files().containsAll(names);
    }
}
