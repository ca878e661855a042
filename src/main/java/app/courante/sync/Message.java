package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.Piece;
import app.courante.store.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one laptop tells another in a round: what it has, and some of what the other lacks.
///
/// @param now what its wall clock shows
/// @param has how far it has the journal of each laptop
/// @param names of the files it has
/// @param files the other lacked, in front of the lines that refer to them
/// @param pieces of journals that the other lacked
record Message(
        Instant now,
        Map<DeviceId, Reach> has,
        Set<String> names,
        List<NamedFile> files,
        List<Piece> pieces) {
    /// A file under the name that tells its content.
    @SuppressWarnings("ArrayRecordComponent") // handed on as it came, compared by nobody
    record NamedFile(String name, byte[] content) {}

    Message {
        has = Map.copyOf(has);
        names = Set.copyOf(names);
        files = List.copyOf(files);
        pieces = List.copyOf(pieces);
    }
}
