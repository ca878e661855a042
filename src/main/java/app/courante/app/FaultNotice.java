package app.courante.app;

import app.courante.text.Fault;
import app.courante.text.Texts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.shell.Notice;
import java.util.List;
import java.util.stream.Collectors;

/// Tells why a file was refused: how many faults there are, and the first of them each in a
/// sentence with its place.
final class FaultNotice {
    private static final int MOST_TOLD = 5;

    private FaultNotice() {}

    /// @param key of a text that takes the file's name, the number of faults, and their sentences
    static Notice of(String key, Object name, List<Fault> faults, Texts texts) {
        var told =
                faults.stream()
                        .limit(MOST_TOLD)
                        .map(fault -> sentence(fault, texts))
                        .collect(Collectors.joining("\n"));
        return new Notice(Tone.ACT_NOW, texts.of(key, name, faults.size(), told), "");
    }

    private static String sentence(Fault fault, Texts texts) {
        var sentence = texts.of(fault);
        if (!fault.cell().isEmpty())
            return texts.of("fault.at-cell", fault.file(), fault.cell(), sentence);
        return fault.line() > 0
                ? texts.of("fault.at", fault.file(), fault.line(), sentence)
                : texts.of("fault.in", fault.file(), sentence);
    }
}
