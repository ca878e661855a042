package app.courante.crisis;

/// Who speaks, and in which role of the cell; the role may be empty.
public record Author(String name, String role) {}
