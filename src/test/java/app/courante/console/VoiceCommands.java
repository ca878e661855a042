package app.courante.console;

import static app.courante.console.Commands.at;
import static app.courante.console.Commands.id;
import static app.courante.console.Commands.moment;
import static app.courante.console.Commands.text;

import app.courante.crisis.Command;
import app.courante.crisis.Heard;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.DropMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.DropSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
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
                new SwitchNumberBack(text(lot), text(lot), text(lot), moment(lot)),
                new DraftMessage(
                        text(lot),
                        List.of(text(lot)),
                        text(lot),
                        text(lot),
                        List.of(id(lot)),
                        moment(lot)),
                new ReviseMessage(id(lot), List.of(), text(lot), text(lot), List.of()),
                new SubmitMessage(id(lot)),
                new ApproveMessage(id(lot), text(lot), text(lot)),
                new RefuseMessage(id(lot), text(lot), text(lot)),
                new LogSending(id(lot), List.of(text(lot)), text(lot), text(lot), moment(lot)),
                new DropMessage(id(lot), text(lot)),
                new LogTold(text(lot), text(lot), text(lot), text(lot), moment(lot)),
                new LogSolicitation(
                        text(lot),
                        text(lot),
                        text(lot),
                        text(lot),
                        lot.nextBoolean() ? null : at(lot).toInstant(),
                        moment(lot)),
                new AnswerSolicitation(id(lot), text(lot), text(lot)),
                new DropSolicitation(id(lot), text(lot)));
    }

    private static <T> T one(T[] of, Random lot) {
        return of[lot.nextInt(of.length)];
    }
}
