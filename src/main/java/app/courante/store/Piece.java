package app.courante.store;

import app.courante.crisis.DeviceId;
import java.util.List;

/// Part of the journal of one laptop: whole lines, byte for byte as that laptop wrote them.
///
/// @param lines without their newlines, in the order of the journal
public record Piece(DeviceId device, List<byte[]> lines) {
    public Piece {
        lines = List.copyOf(lines);
    }
}
