package app.courante.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a plan is called, who stands behind it, and from when until when it holds.
///
/// @param reviewBefore the day by which somebody must have read it again
public record Identity(
        String title,
        String version,
        String organisation,
        String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBefore) {}
