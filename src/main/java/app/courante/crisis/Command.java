package app.courante.crisis;

/// A wish of somebody at the desk, from a screen or from the command line.
public sealed interface Command
        permits ActionCommand,
                ActivityCommand,
                AlertCommand,
                CallCommand,
                CrisisCommand,
                DeadlineCommand,
                ExerciseCommand,
                ForesightCommand,
                LogCommand,
                MessageCommand,
                MeasureCommand,
                PlanCommand,
                RecoveryCommand,
                ReportCommand,
                ResourceCommand,
                ReviewCommand,
                RoleCommand,
                SignalCommand,
                SolicitationCommand,
                StepCommand,
                TelephonyCommand {}
