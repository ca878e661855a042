package app.courante.console;

/// Ends a command early, with a sentence for standard error and an exit code.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    private Stop(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    static Stop refused(String sentence) {
        return new Stop(Exit.REFUSED, sentence);
    }

    static Stop wrongUse(String sentence) {
        return new Stop(Exit.WRONG_USE, sentence);
    }

    static Stop failed(String sentence) {
        return new Stop(Exit.FAILED, sentence);
    }

    int code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
