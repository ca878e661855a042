package app.courante.console;

import app.courante.text.NearestWord;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the words after the program's name.
final class WrongUse {
    private WrongUse() {}

    static String sentence(ParameterException e, Texts texts) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched, texts);
            case MissingParameterException missing -> missing(missing, texts);
            case OverwrittenOptionException twice ->
                    texts.of("console.option-twice", name(twice.getOverwritten()));
            default -> bad(e, texts);
        };
    }

    private static String unknown(UnmatchedArgumentException e, Texts texts) {
        var word = e.getUnmatched().getFirst();
        var known = new ArrayList<String>();
        var spec = e.getCommandLine().getCommandSpec();
        if (word.startsWith("-")) known.addAll(spec.optionsMap().keySet());
        else known.addAll(spec.subcommands().keySet());
        return NearestWord.of(word, known)
                .map(near -> texts.of("console.unknown-word-near", word, near))
                .orElseGet(() -> texts.of("console.unknown-word", word));
    }

    private static String missing(MissingParameterException e, Texts texts) {
        return e.getMissing().stream()
                .map(arg -> texts.of("console.missing", name(arg), what(arg)))
                .collect(Collectors.joining("\n"));
    }

    private static String bad(ParameterException e, Texts texts) {
        var arg = e.getArgSpec();
        return arg == null || e.getValue() == null
                ? texts.of("console.wrong-use", String.valueOf(e.getMessage()))
                : texts.of("console.bad-value", e.getValue(), name(arg), what(arg));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String what(ArgSpec arg) {
        return String.join(" ", arg.description());
    }
}
