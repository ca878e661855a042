package app.courante.console;

import app.courante.crisis.Command;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import java.util.Map;

/// The names of commands about numbers and about what is said outside.
final class VoiceCommandNames {
    private VoiceCommandNames() {}

    static void addTo(Map<String, Class<? extends Command>> classes) {
        classes.put("log-test-call", LogTestCall.class);
        classes.put("switch-number", SwitchNumber.class);
        classes.put("switch-number-back", SwitchNumberBack.class);
    }
}
