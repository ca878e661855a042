package app.courante.store;

import app.courante.crisis.Event;
import app.courante.crisis.Heard;
import app.courante.crisis.Named;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.crisis.TestRoute;
import java.util.stream.Stream;

/// One of every event about numbers and about what was said outside.
final class VoiceEvents {
    private static final Named MAIN = new Named("main", "06 39 98 57 01 · Accueil général");

    private VoiceEvents() {}

    static Stream<Event> all() {
        return telephony();
    }

    private static Stream<Event> telephony() {
        return Stream.of(
                new TestCallMade(
                        MAIN, TestRoute.EMERGENCY_112, Heard.REACHED, "plateau de Lyon", "3 s"),
                new TestCallMade(MAIN, TestRoute.INBOUND, Heard.WRONG_PLACE, "", ""),
                new NumberSwitched(
                        MAIN,
                        SwitchWay.SECOND_CARRIER,
                        new Named("nordlys", "Nordlys Télécom"),
                        "Sofia Benali",
                        "ticket 4471"),
                new NumberSwitched(
                        MAIN,
                        SwitchWay.FORWARDED,
                        new Named("", "06 39 98 57 51"),
                        "Sofia Benali",
                        ""),
                new NumberSwitchedBack(MAIN, "Sofia Benali", "après 20 h 30"));
    }
}
