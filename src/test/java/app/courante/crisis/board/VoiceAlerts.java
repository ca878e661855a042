package app.courante.crisis.board;

import static app.courante.crisis.board.Severity.NOW;
import static app.courante.crisis.board.Severity.SOON;

import app.courante.crisis.Cell;
import app.courante.crisis.Heard;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TestRoute;
import app.courante.crisis.VoicePlan;
import java.util.stream.Stream;

/// The alerts about numbers and about what is said outside.
final class VoiceAlerts {
    private VoiceAlerts() {}

    static Stream<AlertSample> all() {
        return telephony();
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
