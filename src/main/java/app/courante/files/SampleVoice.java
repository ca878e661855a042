package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Heard;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TestRoute;
import app.courante.files.SampleCrisis.Step;
import app.courante.text.Language;
import java.util.List;

/// Which numbers the cell of the sample crisis tried and moved, and what it said outside; numbers,
/// audiences and templates by the ids of the sample plan, which are the same in every language.
final class SampleVoice extends SampleSteps {
    private static final Author TELEPHONY = new Author("Samia Benali", "");

    private SampleVoice(Language language) {
        super(language);
    }

    static List<Step> steps(Language language) {
        var sample = new SampleVoice(language);
        sample.telephony();
        return sample.steps();
    }

    private void telephony() {
        var mobile = say("mobile de secours, salle Rhône", "rescue mobile, Rhône room");
        var floor = say("plateau de Dijon", "floor of Dijon");
        test("12:07:30", "main", TestRoute.INBOUND, Heard.SILENCE, mobile);
        test("12:08:10", "energy", TestRoute.INBOUND, Heard.SILENCE, mobile);
        test("12:09:05", "claims", TestRoute.INBOUND, Heard.REACHED, mobile);
        test("12:24:00", "health", TestRoute.INBOUND, Heard.ANNOUNCEMENT, mobile);
        test("13:12:00", "claims", TestRoute.EMERGENCY_112, Heard.REACHED, floor);
        add(
                "13:55:20",
                TELEPHONY,
                new SwitchNumber("retail", SwitchWay.SECOND_CARRIER, "", "Samia Benali", "", null));
        test("13:57:00", "retail", TestRoute.INBOUND, Heard.REACHED, mobile);
        test("13:58:30", "retail", TestRoute.EMERGENCY_112, Heard.REACHED, floor);
        add(
                "14:00:40",
                TELEPHONY,
                new SwitchNumber("energy", SwitchWay.SECOND_CARRIER, "", "Samia Benali", "", null));
        test("14:02:00", "energy", TestRoute.INBOUND, Heard.REACHED, mobile);
        test("14:03:10", "energy", TestRoute.EMERGENCY_112, Heard.REACHED, floor);
        add(
                "14:13:50",
                TELEPHONY,
                new SwitchNumber("main", SwitchWay.SECOND_CARRIER, "", "Samia Benali", "", null));
        test("14:15:10", "main", TestRoute.INBOUND, Heard.REACHED, mobile);
    }

    private void test(String at, String number, TestRoute route, Heard heard, String from) {
        add(at, TELEPHONY, new LogTestCall(number, route, heard, from, "", null));
    }
}
