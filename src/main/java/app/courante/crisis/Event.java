package app.courante.crisis;

/// A fact: immutable, in the past tense, never edited, never deleted.
public sealed interface Event permits CrisisEvent, LogEvent, PlanEvent, UnknownEvent {}
