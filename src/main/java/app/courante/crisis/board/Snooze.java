package app.courante.crisis.board;

import java.time.Duration;

/// For how long an alert may be put off: the more pressing, the shorter.
public final class Snooze {
    private Snooze() {}

    public static Duration longest(Severity severity) {
        return switch (severity) {
            case NOW -> Duration.ofMinutes(15);
            case SOON -> Duration.ofHours(1);
        };
    }
}
