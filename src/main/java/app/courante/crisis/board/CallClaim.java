package app.courante.crisis.board;

import app.courante.crisis.Calls.Claim;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// For how long somebody who began a call keeps others from calling the same person.
public final class CallClaim {
    /// Who said nothing for so long has forgotten it.
    private static final Duration LENGTH = Duration.ofMinutes(5);

    private CallClaim() {}

    static Instant until(Claim claim) {
        return claim.at().plus(LENGTH);
    }

    public static boolean holds(@Nullable Claim claim, Instant now) {
        return claim != null && now.isBefore(until(claim));
    }
}
