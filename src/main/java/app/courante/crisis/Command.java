package app.courante.crisis;

/// A wish of somebody at the desk, from a screen or from the command line.
public sealed interface Command
        permits ActionCommand,
                ActivityCommand,
                AlertCommand,
                CallCommand,
                CrisisCommand,
                LogCommand,
                MeasureCommand,
                PlanCommand,
                ReportCommand,
                ReviewCommand,
                ResourceCommand,
                RoleCommand,
                SignalCommand,
                StepCommand {}
