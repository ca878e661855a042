package app.courante.app;

import app.courante.store.Incident;
import app.courante.store.StoreFailure;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.Notice;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;

/// The one place where failures and bugs end: written to the program's log once, told to the user
/// once.
final class Failures implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private final Consumer<Consumer<Texts>> teller;
    private final Consumer<Notice> notices;

    /// Failures that end in notices.
    ///
    /// @param teller calls back with the texts of the language in use, where notices may be shown
    Failures(Consumer<Consumer<Texts>> teller, Consumer<Notice> notices) {
        this.teller = teller;
        this.notices = notices;
    }

    @Override
    public void accept(Throwable failure) {
        var code = code(failure);
        ProgramLog.LOGGER.log(Level.SEVERE, code, failure);
        teller.accept(
                texts -> notices.accept(new Notice(Tone.ACT_NOW, sentence(failure, texts), code)));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    /// What to say of it: a failure of the store has words of its own, all else is a defect of the
    /// program.
    static String sentence(Throwable failure, Texts texts) {
        return failure instanceof StoreFailure trouble
                ? texts.of("problem", trouble.problem(), trouble.place())
                : texts.of("failure.bug");
    }

    /// What was found at opening, with the file where the remains are.
    static String sentence(Incident incident, Texts texts) {
        return texts.of(
                "incident",
                incident.kind(),
                incident.file().getFileName(),
                incident.line(),
                String.valueOf(incident.keptIn()));
    }

    /// Five letters and digits that stand for the place in the program, to be read over the
    /// telephone.
    static String code(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        for (var frame : failure.getStackTrace())
            if (frame.getClassName().startsWith("app.courante"))
                hash =
                        31 * hash
                                + Arrays.hashCode(
                                        new Object[] {frame.getClassName(), frame.getMethodName()});
        return Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
    }
}
