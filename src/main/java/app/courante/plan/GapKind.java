package app.courante.plan;

import static app.courante.plan.GapSeverity.MINOR;
import static app.courante.plan.GapSeverity.SEVERE;

/// Every gap that can be found in a plan; each has one text, `gap.…`.
public enum GapKind {
    MTPD_MISSING(SEVERE),
    RTO_MISSING(SEVERE),
    /// The recovery, with the catching up after it, ends later than can be borne.
    RTO_ABOVE_MTPD(SEVERE),
    ROLE_WITHOUT_HOLDER(SEVERE),
    ROLE_WITHOUT_DEPUTY(MINOR),
    UNKNOWN_REFERENCE(SEVERE),
    DUPLICATE_ID(SEVERE),
    BACKUP_RARER_THAN_RPO(SEVERE),
    BACKUP_NEVER_TESTED(MINOR),
    RECOVERY_CYCLE(SEVERE),
    /// One of the first activities has all its numbers at one carrier.
    SINGLE_CARRIER(MINOR),
    PHONE_MALFORMED(MINOR);

    private final GapSeverity severity;

    GapKind(GapSeverity severity) {
        this.severity = severity;
    }

    public GapSeverity severity() {
        return severity;
    }
}
