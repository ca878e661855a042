package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.ForesightCommand.AskSupport;
import app.courante.crisis.ForesightCommand.PromiseSupport;
import app.courante.crisis.ForesightCommand.ReceiveSupport;
import app.courante.crisis.ForesightCommand.StateHypothesis;
import app.courante.crisis.HotWash;
import app.courante.crisis.Likelihood;
import app.courante.crisis.ReviewCommand.NoteHotWash;
import app.courante.crisis.ReviewCommand.ProposeImprovement;
import app.courante.files.SampleCrisis.Step;
import app.courante.text.Language;
import java.util.List;

/// What the cell of the sample crisis looks ahead to, whom it asked for help, and what it noted for
/// its hot wash while it went on.
final class SampleForesight extends SampleSteps {
    private static final Author FORESIGHT = new Author("Yann Blanchard", "");
    private static final Author SCRIBE = new Author("Thanh Nguyen", "");
    private static final Author COORDINATOR = new Author("Karim Haddad", "");
    private static final Author TELEPHONY = new Author("Samia Benali", "");
    private static final long WEEKS_TO_MEND = 3;

    private SampleForesight(Language language) {
        super(language);
    }

    static List<Step> steps(Language language) {
        var sample = new SampleForesight(language);
        sample.likely();
        sample.others();
        sample.mobiles();
        sample.people();
        sample.hotWash();
        return sample.steps();
    }

    private void likely() {
        state(
                "12:44:30",
                Likelihood.LIKELY,
                say(
                        "Le trunk de Lyon revient par paliers dans l’après-midi",
                        "The Lyon trunk comes back in stages during the afternoon"),
                say(
                        "Rhodatel confirme un premier lien remis en service",
                        "Rhodatel confirms a first link back in service"),
                say(
                        "Garder les 40 positions de Villeurbanne jusqu’à 19 h",
                        "Keep the 40 positions at Villeurbanne until 19:00"),
                say(
                        "Essayer chaque numéro avant de le ramener",
                        "Try each number before bringing it back"));
    }

    private void others() {
        state(
                "12:46:10",
                Likelihood.WORST,
                say(
                        "Le second opérateur tombe aussi : plus aucun appel n’entre",
                        "The second carrier fails too: no call comes in at all"),
                say(
                        "Un essai du 112 depuis Dijon sans réponse",
                        "A test of 112 from Dijon without an answer"),
                say(
                        "Ouvrir les cartes SIM de secours, une par file",
                        "Open the rescue SIM cards, one a queue"),
                say(
                        "Renvoyer l’assistance vers le prestataire de nuit",
                        "Forward assistance to the night provider"));
        state(
                "13:33:00",
                Likelihood.POSSIBLE,
                say(
                        "La bascule sature les liens de Nordlys",
                        "The switch overloads the links of Nordlys"),
                say(
                        "Plus de dix appels refusés en un quart d’heure",
                        "More than ten calls refused in a quarter of an hour"),
                say(
                        "Limiter la réinscription des postes à 50 par minute",
                        "Limit the re-registration of handsets to 50 a minute"));
    }

    private void mobiles() {
        ask(
                "12:52:30",
                "sims",
                say("Mobiles de secours d’un autre opérateur", "Rescue mobiles of another carrier"),
                "12",
                "Nordlys",
                "13:30");
        add(
                "13:22:00",
                COORDINATOR,
                "",
                (_, written) ->
                        new ReceiveSupport(
                                entry(written, "sims"),
                                "",
                                null,
                                say("Remis à Louis Garnier", "Handed to Louis Garnier"),
                                null));
    }

    private void people() {
        ask(
                "14:01:30",
                "experts",
                say(
                        "Techniciens des contrôleurs de session",
                        "Session border controller engineers"),
                "2",
                "Rhodatel",
                "15:00");
        add(
                "14:08:20",
                COORDINATOR,
                "",
                (day, written) ->
                        new PromiseSupport(
                                entry(written, "experts"),
                                time(day, "14:50"),
                                say("En route depuis Bron", "On the road from Bron")));
        ask(
                "14:09:40",
                "agents",
                say("Agents habilités à l’assistance", "Agents trained for assistance"),
                "6",
                say("Groupe Presqu’île", "Presqu’île group"),
                "16:00");
    }

    private void hotWash() {
        note(
                "13:35:00",
                COORDINATOR,
                "",
                HotWash.WENT_WELL,
                say(
                        "Le premier point a été tenu à l’heure, en onze minutes",
                        "The first situation report was on time, and took eleven minutes"));
        note(
                "13:46:00",
                SCRIBE,
                "",
                HotWash.TO_IMPROVE,
                say(
                        "David Faure injoignable trois fois : appeler la suppléante dès le deuxième échec",
                        "David Faure not reached three times: call the deputy after the second"));
        note(
                "14:03:00",
                TELEPHONY,
                "certificates",
                HotWash.TO_IMPROVE,
                say(
                        "Les certificats de secours étaient périmés, personne ne le savait",
                        "The spare certificates were out of date, and nobody knew"));
        add(
                "14:06:40",
                TELEPHONY,
                "",
                (day, written) ->
                        new ProposeImprovement(
                                entry(written, "certificates"),
                                say(
                                        "Les certificats de secours étaient périmés",
                                        "The spare certificates were out of date"),
                                say(
                                        "Contrôler leur date chaque mois, l’inscrire aux tests du plan",
                                        "Check their date every month, as a test of the plan"),
                                "benali",
                                day.toLocalDate().plusWeeks(WEEKS_TO_MEND)));
    }

    private void state(
            String at, Likelihood likelihood, String text, String trigger, String... answers) {
        add(
                at,
                FORESIGHT,
                "",
                (_, _) -> new StateHypothesis(text, likelihood, trigger, List.of(answers), null));
    }

    private void ask(String at, String name, String what, String quantity, String of, String due) {
        add(
                at,
                COORDINATOR,
                name,
                (day, _) -> new AskSupport(what, quantity, of, time(day, due), null));
    }

    private void note(String at, Author author, String name, HotWash side, String text) {
        add(at, author, name, (_, _) -> new NoteHotWash(side, text, "", null));
    }
}
