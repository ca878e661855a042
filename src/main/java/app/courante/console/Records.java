package app.courante.console;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A data folder as it is on the disk, to be read only.
public interface Records {
    /// What the clock of this log shows: that of its exercise if it is of one, which stands while
    /// nobody has the folder open.
    Instant now();

    /// All crises, the latest first.
    List<CrisisSummary> crises();

    /// The crisis worked on last; null when there is none.
    @Nullable CrisisId lastCrisis();

    /// One crisis with the plan it goes by; without one, what concerns the house.
    Situation situation(@Nullable CrisisId crisis);

    /// The same at another instant, without what happened later, by what is known today.
    Situation situationAt(Instant instant, @Nullable CrisisId crisis);
}
