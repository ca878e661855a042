package app.courante.sync;

import app.courante.crisis.DeviceId;
import app.courante.store.Extent;
import app.courante.store.JournalLines;
import app.courante.store.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The log of this laptop as it is exchanged with others; asked on any thread.
public interface SharedLog {
    /// How far the journal of each laptop is safe here.
    Map<DeviceId, Extent> extents();

    /// Reads its journals, for one other laptop.
    JournalLines lines();

    /// Adds what others have written; safe when this returns.
    ///
    /// @throws app.courante.store.UnfitLines when a line is not as it was written
    /// @throws app.courante.store.StoreFailure when it cannot be kept now
    void take(List<Piece> pieces);

    /// The files that entries refer to, by names that tell their content.
    Set<String> files();

    /// Null when it is not there, or is too large to be handed on.
    byte @Nullable [] file(String name);

    /// Keeps a file that another laptop has; safe when this returns. One whose content is not what
    /// its name tells is not kept.
    ///
    /// @throws app.courante.store.StoreFailure when it cannot be kept now
    void keep(String name, byte[] content);
}
