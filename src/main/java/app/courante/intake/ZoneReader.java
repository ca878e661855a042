package app.courante.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts local times into their zone, and says so where the clocks were changed.
final class ZoneReader {
    private final List<Finding> findings;
    private @Nullable Instant above;

    ZoneReader(List<Finding> findings) {
        this.findings = findings;
    }

    /// Notes a row whose time needed no zone.
    void passed(Instant at) {
        above = at;
    }

    ZonedDateTime read(int line, LocalDateTime at, ZoneId zone) {
        int meanings = zone.getRules().getValidOffsets(at).size();
        var first = at.atZone(zone);
        var taken = meanings == 2 && goesBack(first) ? first.withLaterOffsetAtOverlap() : first;
        if (meanings == 0)
            findings.add(
                    Finding.at(line, Finding.Kind.TIME_SKIPPED, Shown.time(at), Shown.full(taken)));
        if (meanings == 2)
            findings.add(
                    Finding.at(line, Finding.Kind.TIME_TWICE, Shown.time(at), Shown.full(taken)));
        above = taken.toInstant();
        return taken;
    }

    /// Between two equal readings of the clock, the line above tells which one it was.
    private boolean goesBack(ZonedDateTime first) {
        return above != null && first.toInstant().isBefore(above);
    }
}
