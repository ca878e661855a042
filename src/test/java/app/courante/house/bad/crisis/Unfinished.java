package app.courante.house.bad.crisis;

/// A line that is no sentence
public record Unfinished() {}
