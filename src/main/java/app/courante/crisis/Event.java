package app.courante.crisis;

/// A fact: immutable, in the past tense, never edited, never deleted.
public sealed interface Event
        permits ActionEvent,
                ActivityEvent,
                AlertEvent,
                CallEvent,
                CrisisEvent,
                DeadlineEvent,
                ExerciseEvent,
                ForesightEvent,
                LogEvent,
                MessageEvent,
                MeasureEvent,
                PlanEvent,
                RecoveryEvent,
                ReportEvent,
                ResourceEvent,
                ReviewEvent,
                RoleEvent,
                SignalEvent,
                SolicitationEvent,
                StepEvent,
                TelephonyEvent,
                UnknownEvent {}
