package app.courante.crisis;

import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which what a cell did with its numbers and said outside is found again.
final class VoiceWords {
    private VoiceWords() {}

    static String of(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade(var number, _, _, var from, var note) ->
                    lines(number.name(), from, note);
            case NumberSwitched(var number, _, var to, var by, var note) ->
                    lines(number.name(), to.name(), by, note);
            case NumberSwitchedBack(var number, var by, var note) -> lines(number.name(), by, note);
        };
    }

    static Kind kind(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade _ -> Kind.CALL;
            case NumberSwitched _, NumberSwitchedBack _ -> Kind.ACTION;
        };
    }

    private static String lines(String... words) {
        return Stream.of(words).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }
}
