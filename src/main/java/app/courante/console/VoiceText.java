package app.courante.console;

import app.courante.console.StatusTelephony.NumberLine;
import app.courante.crisis.Heard;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.json.Json;
import app.courante.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// The numbers, and what is said outside, in words.
///
/// @param time how an instant is written
record VoiceText(Texts texts, Function<Instant, String> time) {
    void telephony(StatusTelephony telephony, List<String> lines) {
        if (telephony.numbers().isEmpty()) return;
        lines.add(texts.of("status-line.telephony", telephony.moved(), telephony.wanting()));
        for (var one : telephony.numbers()) lines.add("  " + number(one));
    }

    private String number(NumberLine one) {
        var said = one.digits() + " · " + one.use();
        if (one.switched() != null)
            said +=
                    " · "
                            + texts.of(
                                    "telephony.moved",
                                    Json.constant(SwitchWay.class, one.switched().way()),
                                    one.switched().to(),
                                    time.apply(one.switched().since()));
        for (var test : one.tests())
            said +=
                    " · "
                            + texts.of(
                                    "status-line.test",
                                    texts.of(
                                            "test-route",
                                            Json.constant(TestRoute.class, test.route())),
                                    texts.of("heard", Json.constant(Heard.class, test.heard())),
                                    time.apply(test.at()));
        var want = Json.constant(Want.class, one.want());
        return want == Want.NOTHING ? said : said + " · " + texts.of("telephony-want", want);
    }
}
