package app.courante.console;

import app.courante.crisis.Command;
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
        classes.put("draft-message", DraftMessage.class);
        classes.put("revise-message", ReviseMessage.class);
        classes.put("submit-message", SubmitMessage.class);
        classes.put("approve-message", ApproveMessage.class);
        classes.put("refuse-message", RefuseMessage.class);
        classes.put("log-sending", LogSending.class);
        classes.put("drop-message", DropMessage.class);
        classes.put("log-told", LogTold.class);
        classes.put("log-solicitation", LogSolicitation.class);
        classes.put("answer-solicitation", AnswerSolicitation.class);
        classes.put("drop-solicitation", DropSolicitation.class);
    }
}
