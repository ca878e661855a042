package app.courante.store;

import app.courante.crisis.Event;
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

    static void addTo(Map<String, Class<? extends Event>> types) {
        types.put("test-call-made", TestCallMade.class);
        types.put("number-switched", NumberSwitched.class);
        types.put("number-switched-back", NumberSwitchedBack.class);
    }
}
