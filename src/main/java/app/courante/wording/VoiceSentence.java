package app.courante.wording;

import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.text.Texts;

/// What the log says of numbers that were tried and moved, and of what was said outside.
record VoiceSentence(Texts texts) {
    String of(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade(var number, var route, var heard, var from, var note) ->
                    with(
                            with(
                                    texts.of(
                                            "told.test-call",
                                            texts.of("test-route", route),
                                            number.name(),
                                            texts.of("heard", heard)),
                                    from.isEmpty() ? "" : texts.of("told.test-from", from)),
                            note);
            case NumberSwitched(var number, var way, var to, var by, var note) ->
                    with(texts.of("told.switched", way, number.name(), to.name(), by), note);
            case NumberSwitchedBack(var number, var by, var note) ->
                    with(texts.of("told.switched-back", number.name(), by), note);
        };
    }

    static String with(String said, String more) {
        return more.isEmpty() ? said : said + " · " + more;
    }
}
