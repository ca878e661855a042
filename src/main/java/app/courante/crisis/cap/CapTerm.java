package app.courante.crisis.cap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of CAP 1.2, of which one is chosen for each of its questions.
public sealed interface CapTerm {
    String name();

    /// As the standard writes it: `AllClear`.
    default String word() {
        return Arrays.stream(name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /// Whether a message is the first, takes the place of others, or withdraws them.
    enum MessageType implements CapTerm {
        ALERT,
        UPDATE,
        CANCEL
    }

    /// How far a message may go.
    enum Scope implements CapTerm {
        PUBLIC,
        RESTRICTED,
        PRIVATE
    }

    /// What kind of thing happens.
    enum Category implements CapTerm {
        GEO,
        MET,
        SAFETY,
        SECURITY,
        RESCUE,
        FIRE,
        HEALTH,
        ENV,
        TRANSPORT,
        INFRA,
        CBRNE,
        OTHER;

        @Override
        public String word() {
            return this == CBRNE ? name() : CapTerm.super.word();
        }
    }

    /// What those who get it should do.
    enum Response implements CapTerm {
        SHELTER,
        EVACUATE,
        PREPARE,
        EXECUTE,
        AVOID,
        MONITOR,
        ASSESS,
        ALL_CLEAR,
        NONE
    }

    /// How soon they should do it.
    enum Urgency implements CapTerm {
        IMMEDIATE,
        EXPECTED,
        FUTURE,
        PAST,
        UNKNOWN
    }

    /// How grave it is.
    enum Severity implements CapTerm {
        EXTREME,
        SEVERE,
        MODERATE,
        MINOR,
        UNKNOWN
    }

    /// How sure it is.
    enum Certainty implements CapTerm {
        OBSERVED,
        LIKELY,
        POSSIBLE,
        UNLIKELY,
        UNKNOWN
    }
}
