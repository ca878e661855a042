package app.courante.crisis.board;

/// What is measured of a crisis once it is looked back at, in the order in which it is read.
public enum FigureKind {
    TO_DECLARATION(Group.TIMES, Sense.LESS),
    TO_ACTIVATION(Group.TIMES, Sense.LESS),
    TO_CELL_ACTIVE(Group.TIMES, Sense.LESS),
    TO_FIRST_DECISION(Group.TIMES, Sense.LESS),
    TO_FIRST_REPORT(Group.TIMES, Sense.LESS),
    LONGEST_WITHOUT_REPORT(Group.TIMES, Sense.LESS),
    LASTED(Group.TIMES, Sense.LESS),
    TO_FIRST_MESSAGE(Group.OUTSIDE, Sense.LESS),
    TO_AUDIENCE(Group.OUTSIDE, Sense.LESS),
    TO_NOTIFICATION(Group.OUTSIDE, Sense.LESS),
    MESSAGES_SENT(Group.OUTSIDE, Sense.NEITHER),
    SOLICITATIONS_ANSWERED(Group.OUTSIDE, Sense.MORE),
    DOWN(Group.ACTIVITIES, Sense.LESS),
    LONGEST_INTERRUPTION(Group.ACTIVITIES, Sense.LESS),
    DEGRADED(Group.ACTIVITIES, Sense.LESS),
    LOSS(Group.ACTIVITIES, Sense.LESS),
    TASKS_DONE(Group.RECOVERY, Sense.MORE),
    TASKS_DROPPED(Group.RECOVERY, Sense.NEITHER),
    TASK_BLOCKED(Group.RECOVERY, Sense.LESS),
    HIGHEST_LEVEL(Group.WORK, Sense.NEITHER),
    ENTRIES(Group.WORK, Sense.NEITHER),
    UNVERIFIED(Group.WORK, Sense.LESS),
    DECISIONS(Group.WORK, Sense.NEITHER),
    REPORTS(Group.WORK, Sense.NEITHER),
    CALLS(Group.WORK, Sense.NEITHER),
    REACHED(Group.WORK, Sense.MORE),
    ACTIONS_GIVEN(Group.WORK, Sense.NEITHER),
    ACTIONS_DONE(Group.WORK, Sense.MORE),
    ACTIONS_LATE(Group.WORK, Sense.LESS),
    ACTIONS_DROPPED(Group.WORK, Sense.NEITHER),
    ACTIONS_CARRIED(Group.WORK, Sense.NEITHER),
    ACTIONS_OPEN(Group.WORK, Sense.LESS),
    LEFT_OPEN(Group.LEFT, Sense.LESS);

    /// What figures are about.
    public enum Group {
        TIMES,
        OUTSIDE,
        ACTIVITIES,
        RECOVERY,
        WORK,
        LEFT
    }

    /// Which of two figures is the better one.
    public enum Sense {
        LESS,
        MORE,
        NEITHER
    }

    private final Group group;
    private final Sense sense;

    FigureKind(Group group, Sense sense) {
        this.group = group;
        this.sense = sense;
    }

    public Group group() {
        return group;
    }

    public Sense sense() {
        return sense;
    }
}
