package app.courante.crisis.board;

/// A share in percent of a number of things, rounded up.
final class Share {
    private Share() {}

    static int of(int percent, int whole) {
        return (percent * whole + 99) / 100;
    }
}
