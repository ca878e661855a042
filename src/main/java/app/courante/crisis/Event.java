package app.courante.crisis;

/// A fact: immutable, in the past tense, never edited, never deleted.
public sealed interface Event
        permits ActionEvent,
                ActivityEvent,
                AlertEvent,
                CallEvent,
                CrisisEvent,
                LogEvent,
                MessageEvent,
                MeasureEvent,
                PlanEvent,
                ReportEvent,
                ResourceEvent,
                RoleEvent,
                SignalEvent,
                SolicitationEvent,
                StepEvent,
                TelephonyEvent,
                UnknownEvent {}
