package app.courante.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The recovery half of the plan (PRA): from backups, in order of priority, back to normal.
public record Recovery(
        List<Backup> backups,
        List<RestorationProcedure> procedures,
        List<RecoveryTask> tasks,
        ReturnToNormal returnToNormal) {
    public Recovery {
        backups = List.copyOf(backups);
        procedures = List.copyOf(procedures);
        tasks = List.copyOf(tasks);
    }

    /// A regular copy of something.
    ///
    /// @param systems ids of the systems it brings back
    /// @param every the time between two copies
    /// @param rpo the data loss that is accepted of what it covers
    public record Backup(
            String id,
            String name,
            List<String> systems,
            @Nullable Duration every,
            String retention,
            String location,
            @Nullable LocalDateTime lastSuccess,
            @Nullable LocalDate lastRestoreTest,
            @Nullable Duration rpo) {
        /// A restoration that was tried longer ago than this proves nothing any more.
        private static final int YEARS_TESTED = 1;

        public Backup {
            systems = List.copyOf(systems);
        }

        /// Whether it was tried to restore from it, but too long ago.
        public boolean testLate(LocalDate today) {
            return lastRestoreTest != null
                    && lastRestoreTest.isBefore(today.minusYears(YEARS_TESTED));
        }
    }

    /// How systems are brought back, step by step.
    ///
    /// @param backups ids of the backups it restores from
    /// @param verification how one knows that it worked
    public record RestorationProcedure(
            String id,
            String name,
            List<String> systems,
            List<String> backups,
            List<String> prerequisites,
            List<String> steps,
            String verification) {
        public RestorationProcedure {
            systems = List.copyOf(systems);
            backups = List.copyOf(backups);
            prerequisites = List.copyOf(prerequisites);
            steps = List.copyOf(steps);
        }
    }

    /// One piece of the recovery.
    ///
    /// @param order its place in the order of priority, from 1
    /// @param owner the id of the role that does it
    /// @param dependsOn ids of the tasks that must be done before
    /// @param activities ids of the activities it restores
    /// @param systems ids of the systems it restores
    /// @param procedure a restoration procedure's id; empty when it needs none
    public record RecoveryTask(
            String id,
            String name,
            int order,
            String owner,
            @Nullable Duration duration,
            List<String> dependsOn,
            List<String> activities,
            List<String> systems,
            String procedure) {
        public RecoveryTask {
            dependsOn = List.copyOf(dependsOn);
            activities = List.copyOf(activities);
            systems = List.copyOf(systems);
        }
    }

    /// How the organisation goes back to its usual ways.
    ///
    /// @param criteria all must hold before it is decided
    /// @param decidedBy the id of the role that decides it
    public record ReturnToNormal(List<String> criteria, List<String> steps, String decidedBy) {
        public ReturnToNormal {
            criteria = List.copyOf(criteria);
            steps = List.copyOf(steps);
        }
    }
}
