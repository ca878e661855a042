package app.courante.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which order a column writes dates; what is unmistakable, such as 2026-12-31 or 31.12.2026, is
/// read under each of them.
public enum TimePattern {
    YEAR_FIRST("2026-12-31 14:05"),
    DAY_FIRST("31/12/2026 14:05"),
    MONTH_FIRST("12/31/2026 14:05"),
    /// No date at all: the day the log begins has to be asked.
    TIME_ONLY("14:05");

    private final String example;

    TimePattern(String example) {
        this.example = example;
    }

    /// A time written so, for people to compare with.
    public String example() {
        return example;
    }

    /// The pattern these cells are written in; null when none fits, or when day and month could be
    /// either way round and must be asked.
    static @Nullable TimePattern of(List<Cell> cells) {
        int dated = 0;
        int timeOnly = 0;
        int dayFirst = 0;
        int monthFirst = 0;
        int eitherWay = 0;
        for (var cell : cells) {
            if (cell.blank()) continue;
            var sure = Stamp.of(cell, YEAR_FIRST);
            boolean asDay = sure == null && Stamp.of(cell, DAY_FIRST) != null;
            boolean asMonth = sure == null && Stamp.of(cell, MONTH_FIRST) != null;
            if (sure != null && sure.date() != null) dated++;
            else if (sure != null) timeOnly++;
            else if (asDay && asMonth) eitherWay++;
            else if (asDay) dayFirst++;
            else if (asMonth) monthFirst++;
        }
        if (dayFirst > 0 || monthFirst > 0 || eitherWay > 0) {
            if (dayFirst > 0 && monthFirst == 0) return DAY_FIRST;
            return monthFirst > 0 && dayFirst == 0 ? MONTH_FIRST : null;
        }
        if (dated > 0) return YEAR_FIRST;
        return timeOnly > 0 ? TIME_ONLY : null;
    }
}
