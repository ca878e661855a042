package app.courante.store;

import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.Heard;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.Named;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.crisis.TestRoute;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One of every event about numbers and about what was said outside.
final class VoiceEvents {
    private static final Named MAIN = new Named("main", "06 39 98 57 01 · Accueil général");

    private VoiceEvents() {}

    static Stream<Event> all() {
        return Stream.concat(telephony(), outside());
    }

    private static Stream<Event> outside() {
        var earlier = new EntryId(Samples.DEVICE, 4);
        var press = List.of(new Named("press", "Presse"));
        var director = new Named("director", "Directrice de crise");
        return Stream.of(
                new MessageDrafted(
                        new Named("c-06", "Réponse d’attente"),
                        press,
                        "Point",
                        "Un incident perturbe nos appels depuis 12:03.",
                        director,
                        List.of(earlier)),
                new MessageDrafted(
                        new Named("", ""), press, "", "Calme", new Named("", ""), List.of()),
                new MessageRevised(earlier, press, "Point", "Calme", List.of(earlier)),
                new MessageSubmitted(earlier, "Point"),
                new MessageApproved(earlier, "Point", "Claire Morel", ""),
                new MessageRefused(earlier, "Point", "Claire Morel", "trop long"),
                new MessageSent(earlier, "Point", press, "courriel", "Anaïs Roussel"),
                new MessageDropped(earlier, "Point", "dépassé"),
                new AudienceTold(press.getFirst(), "appel", "Phrase d’attente", "Anaïs Roussel"),
                new SolicitationReceived(
                        "Jean Dutel",
                        "Le Progrès",
                        "Que se passe-t-il ?",
                        "appel",
                        Instant.parse("2026-11-23T14:30:00Z")),
                new SolicitationReceived("Jean Dutel", "", "Que se passe-t-il ?", "", null),
                new SolicitationAnswered(
                        earlier, "Quoi ?", "Point à 16 h", "appel", "Anaïs Roussel"),
                new SolicitationDropped(earlier, "Quoi ?", "canular"));
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
