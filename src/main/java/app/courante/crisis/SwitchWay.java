package app.courante.crisis;

/// How a number is moved away from the way it usually comes in.
public enum SwitchWay {
    SECOND_CARRIER,
    FORWARDED
}
