package app.courante.crisis;

/// A wish of somebody at the desk, from a screen or from the command line.
public sealed interface Command
        permits ActionCommand,
                ActivityCommand,
                AlertCommand,
                CallCommand,
                CrisisCommand,
                LogCommand,
                MessageCommand,
                MeasureCommand,
                PlanCommand,
                ReportCommand,
                ResourceCommand,
                RoleCommand,
                SignalCommand,
                SolicitationCommand,
                StepCommand,
                TelephonyCommand {}
