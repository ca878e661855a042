package app.courante.console;

import static app.courante.console.Commands.moment;
import static app.courante.console.Commands.text;

import app.courante.crisis.Command;
import app.courante.crisis.Heard;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import app.courante.crisis.TestRoute;
import java.util.List;
import java.util.Random;

/// Commands about numbers and about what is said outside, one of each kind, drawn by lot.
final class VoiceCommands {
    private VoiceCommands() {}

    static List<Command> samples(Random lot) {
        return List.of(
                new LogTestCall(
                        text(lot),
                        one(TestRoute.values(), lot),
                        one(Heard.values(), lot),
                        text(lot),
                        text(lot),
                        moment(lot)),
                new SwitchNumber(
                        text(lot),
                        one(SwitchWay.values(), lot),
                        text(lot),
                        text(lot),
                        text(lot),
                        moment(lot)),
                new SwitchNumberBack(text(lot), text(lot), text(lot), moment(lot)));
    }

    private static <T> T one(T[] of, Random lot) {
        return of[lot.nextInt(of.length)];
    }
}
