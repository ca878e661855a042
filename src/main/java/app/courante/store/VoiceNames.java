package app.courante.store;

import app.courante.crisis.Event;
import app.courante.crisis.MessageEvent;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.SolicitationEvent;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.TelephonyEvent;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.util.Map;

/// The names in the journal of what a cell did with its numbers and said outside.
final class VoiceNames {
    private VoiceNames() {}

    static String of(TelephonyEvent event) {
        return switch (event) {
            case TestCallMade _ -> "test-call-made";
            case NumberSwitched _ -> "number-switched";
            case NumberSwitchedBack _ -> "number-switched-back";
        };
    }

    static String of(MessageEvent event) {
        return switch (event) {
            case MessageDrafted _ -> "message-drafted";
            case MessageRevised _ -> "message-revised";
            case MessageSubmitted _ -> "message-submitted";
            case MessageApproved _ -> "message-approved";
            case MessageRefused _ -> "message-refused";
            case MessageSent _ -> "message-sent";
            case MessageDropped _ -> "message-dropped";
            case AudienceTold _ -> "audience-told";
        };
    }

    static String of(SolicitationEvent event) {
        return switch (event) {
            case SolicitationReceived _ -> "solicitation-received";
            case SolicitationAnswered _ -> "solicitation-answered";
            case SolicitationDropped _ -> "solicitation-dropped";
        };
    }

    static void addTo(Map<String, Class<? extends Event>> types) {
        types.put("test-call-made", TestCallMade.class);
        types.put("number-switched", NumberSwitched.class);
        types.put("number-switched-back", NumberSwitchedBack.class);
        types.put("message-drafted", MessageDrafted.class);
        types.put("message-revised", MessageRevised.class);
        types.put("message-submitted", MessageSubmitted.class);
        types.put("message-approved", MessageApproved.class);
        types.put("message-refused", MessageRefused.class);
        types.put("message-sent", MessageSent.class);
        types.put("message-dropped", MessageDropped.class);
        types.put("audience-told", AudienceTold.class);
        types.put("solicitation-received", SolicitationReceived.class);
        types.put("solicitation-answered", SolicitationAnswered.class);
        types.put("solicitation-dropped", SolicitationDropped.class);
    }
}
