package app.courante.crisis;

/// How a resource that activities stand on is.
public enum ResourceState {
    UP,
    DEGRADED,
    DOWN
}
