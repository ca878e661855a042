package app.courante.house.bad.crisis;

public record Unexplained() {}
