package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Moment;
import app.courante.files.SampleCrisis.Step;
import app.courante.text.Language;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clocks of law and contracts of the sample crisis: of the sample plan's contracts, a list
/// sent to the wrong address, and what an insurer's supervisor must be told.
final class SampleDeadlines extends SampleSteps {
    private static final Author CLIENTS = new Author("Inès Caron", "");

    private SampleDeadlines(Language language) {
        super(language);
    }

    static List<Step> steps(Language language) {
        var sample = new SampleDeadlines(language);
        sample.start("12:21:00", "contract:confluent-notice", "12:12", null, "", "");
        sample.add(
                "12:25:30",
                CLIENTS,
                "",
                (_, written) ->
                        new FileDeadline(
                                entry(written, "contract:confluent-notice"),
                                "AC-2026-1123-04",
                                sample.say("téléphone", "telephone"),
                                "",
                                "",
                                null,
                                null));
        sample.start("12:27:00", "contract:confluent-restore", "12:12", null, "", "");
        sample.start(
                "13:21:00",
                "gdpr",
                "13:15",
                null,
                "Liste d’appelants envoyée au mauvais prestataire",
                "List of callers sent to the wrong supplier");
        sample.start(
                "13:43:00",
                "dora",
                "12:12",
                "13:40",
                "Assistance aux assurés injoignable",
                "Assistance to the insured out of reach");
        return sample.steps();
    }

    private void start(
            String at,
            String rule,
            String aware,
            @Nullable String classified,
            String inFrench,
            String inEnglish) {
        add(
                at,
                CLIENTS,
                rule,
                (day, _) ->
                        new StartDeadline(
                                rule,
                                say(inFrench, inEnglish),
                                "",
                                moment(day, aware),
                                classified == null ? null : moment(day, classified)));
    }

    private static Moment moment(ZonedDateTime day, String time) {
        return Moment.exactly(day.with(LocalTime.parse(time)));
    }
}
