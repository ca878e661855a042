package app.courante.console;

/// What the program says to the script that started it.
public final class Exit {
    public static final int DONE = 0;

    /// Something was refused, or faults were found.
    public static final int REFUSED = 1;

    public static final int WRONG_USE = 2;
    public static final int FAILED = 3;

    private Exit() {}
}
