package app.courante.exercise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the program itself writes into the log when it is done on the screens: it shows an expected
/// action without a look at any words.
public enum LogFact {
    /// The cell was called out, or the level changed; with a number at that level or above.
    LEVEL,
    /// The continuity plan was activated.
    CONTINUITY,
    /// The recovery plan was activated.
    RECOVERY,
    /// A number was tried.
    TEST_CALL,
    /// An emergency service was tried.
    EMERGENCY_TEST,
    /// A number comes in another way.
    MOVED,
    REPORT,
    /// The clock of a duty began to run.
    DEADLINE,
    FILED,
    /// A message left, or somebody was told aloud.
    TOLD,
    /// Somebody who had asked got an answer.
    ANSWERED,
    HYPOTHESIS,
    ROLE_TAKEN,
    HAND_OVER,
    /// Criteria of exit were gone through.
    EXIT_REVIEW,
    HOT_WASH,
    /// Written down as not confirmed.
    UNCONFIRMED;

    /// The word for it in a sign.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LogFact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
    }
}
