package app.courante.plan;

import java.time.LocalDate;

/// How near a due date is; each has one text, `due.state.…`.
public enum DueState {
    OVERDUE,
    SOON,
    LATER;

    /// What is due so many days from now is due soon.
    public static final int SOON_DAYS = 30;

    static DueState of(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) return OVERDUE;
        return on.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
