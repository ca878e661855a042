package app.courante.intake;

import app.courante.crisis.CrisisCommand.ImportedLine;
import java.time.Instant;
import java.time.ZonedDateTime;

/// A line of the log and where it stood in its file.
record Placed(int line, ImportedLine said) {
    ZonedDateTime at() {
        return said.at();
    }

    Instant instant() {
        return said.at().toInstant();
    }
}
