package app.courante.house.bad.app;

/// What nobody may see.
public record Start() {}
