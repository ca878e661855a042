package app.courante.crisis.board;

import static app.courante.crisis.board.Severity.NOW;
import static app.courante.crisis.board.Severity.SOON;

import app.courante.crisis.Cell;
import app.courante.crisis.Heard;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TestRoute;
import app.courante.crisis.VoicePlan;
import java.util.List;
import java.util.stream.Stream;

/// The alerts about numbers and about what is said outside.
final class VoiceAlerts {
    private VoiceAlerts() {}

    static Stream<AlertSample> all() {
        return Stream.concat(telephony(), communication());
    }

    private static Stream<AlertSample> telephony() {
        var inbound = TestRoute.INBOUND;
        var emergency = TestRoute.EMERGENCY_112;
        var key = "emergency:main";
        return Stream.of(
                sample(AlertKind.EMERGENCY_UNTESTED, SOON, key, 5, moved("main"))
                        .endedBy(test("main", emergency, Heard.REACHED)),
                sample(AlertKind.EMERGENCY_UNTESTED, NOW, key, 15, moved("main"))
                        .endedBy(test("main", TestRoute.EMERGENCY_15, Heard.REACHED)),
                sample(AlertKind.EMERGENCY_UNREACHED, NOW, key, 6, tried(moved("main"), emergency))
                        .endedBy(test("main", emergency, Heard.REACHED)),
                sample(AlertKind.NUMBER_UNTESTED, SOON, "number:pay", 5, moved("pay"))
                        .endedBy(test("pay", inbound, Heard.ANNOUNCEMENT)),
                sample(
                                AlertKind.NUMBER_UNREACHED,
                                NOW,
                                "number:pay",
                                6,
                                tried(moved("pay"), inbound))
                        .endedBy(test("pay", inbound, Heard.REACHED)),
                sample(
                                AlertKind.NUMBER_UNREACHED,
                                SOON,
                                "number:main",
                                6,
                                VoicePlan.cell().at(6).when(test("main", inbound, Heard.SILENCE)))
                        .endedBy(second()));
    }

    private static Stream<AlertSample> communication() {
        var draft = VoicePlan.cell().at(5);
        draft.when(new DraftMessage("c1", List.of(), "", "Calme", List.of(), null));
        var id = draft.last();
        var told = new LogTold("clients", "appel", "Calme", "", null);
        var approved = waiting().at(6).when(new ApproveMessage(id, "Marc Petit", "Urgent"));
        var asked = question();
        var answer = new AnswerSolicitation(asked.last(), "Point à 16 h", "", "", null);
        return Stream.of(
                sample(AlertKind.AUDIENCE_DUE, SOON, "audience:clients", 30, VoicePlan.cell())
                        .endedBy(told),
                sample(AlertKind.AUDIENCE_LATE, NOW, "audience:clients", 40, VoicePlan.cell())
                        .endedBy(told),
                sample(AlertKind.APPROVAL_WAITING, SOON, "message:" + id, 5, waiting())
                        .endedBy(new RefuseMessage(id, "Marc Petit", "Trop tôt")),
                sample(AlertKind.APPROVAL_WAITING, NOW, "message:" + id, 15, waiting())
                        .endedBy(new ApproveMessage(id, "Marc Petit", "Urgent")),
                sample(AlertKind.MESSAGE_UNSENT, NOW, "message:" + id, 16, approved)
                        .endedBy(new LogSending(id, List.of(), "mail", "", null)),
                sample(
                                AlertKind.SOLICITATION_DUE,
                                SOON,
                                "solicitation:" + asked.last(),
                                35,
                                question())
                        .endedBy(answer),
                sample(
                                AlertKind.SOLICITATION_OVERDUE,
                                NOW,
                                "solicitation:" + asked.last(),
                                45,
                                question())
                        .endedBy(answer));
    }

    private static Cell waiting() {
        var cell = VoicePlan.cell().at(5);
        cell.when(new DraftMessage("c1", List.of(), "", "Calme", List.of(), null));
        return cell.when(new SubmitMessage(cell.last()));
    }

    private static Cell question() {
        return VoicePlan.cell()
                .at(5)
                .when(new LogSolicitation("Jean", "", "Quoi ?", "", Cell.minute(45), null));
    }

    private static AlertSample sample(
            AlertKind kind, Severity severity, String key, long minute, Cell given) {
        return AlertSample.of(kind, severity, key, minute, given);
    }

    private static Cell moved(String number) {
        return VoicePlan.cell()
                .at(5)
                .when(new SwitchNumber(number, SwitchWay.FORWARDED, "ailleurs", "", "", null));
    }

    private static SwitchNumber second() {
        return new SwitchNumber("main", SwitchWay.SECOND_CARRIER, "", "", "", null);
    }

    private static Cell tried(Cell cell, TestRoute route) {
        var number =
                cell.situation().conduct().voice().switchboard().line("main").turned() == null
                        ? "pay"
                        : "main";
        return cell.at(6).when(test(number, route, Heard.BUSY));
    }

    private static LogTestCall test(String number, TestRoute route, Heard heard) {
        return new LogTestCall(number, route, heard, "", "", null);
    }
}
