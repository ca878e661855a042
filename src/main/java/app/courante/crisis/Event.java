package app.courante.crisis;

/// A fact: immutable, in the past tense, never edited, never deleted.
public sealed interface Event
        permits ActionEvent,
                ActivityEvent,
                AlertEvent,
                CallEvent,
                CrisisEvent,
                LogEvent,
                MeasureEvent,
                PlanEvent,
                ReportEvent,
                ReviewEvent,
                ResourceEvent,
                RoleEvent,
                SignalEvent,
                StepEvent,
                UnknownEvent {}
