package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.EntryId;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.files.SampleCrisis.Step;
import app.courante.text.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the cell of the sample crisis said to those outside, and what they asked; audiences and
/// templates by the ids of the sample plan, which are the same in every language.
final class SampleMessages extends SampleSteps {
    private static final Author VOICE = new Author("Anaïs Roussel", "");
    private static final Author DIRECTOR = new Author("Claire Morel", "");
    private static final Author PEOPLE = new Author("Julie Petit", "");
    private static final Author CLIENTS = new Author("Inès Caron", "");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Author TELEPHONY = new Author("Samia Benali", "");

    private SampleMessages(Language language) {
        super(language);
    }

    static List<Step> steps(Language language) {
        var sample = new SampleMessages(language);
        sample.aloud();
        sample.first();
        sample.press();
        sample.update();
        sample.underWay();
        sample.asked();
        return sample.steps();
    }

    private void aloud() {
        told(
                "12:11:40",
                TELEPHONY,
                "callers",
                say("annonce vocale chez Nordlys", "recorded announcement at Nordlys"),
                say(
                        "Annonce A1 en tête des files 1 à 4",
                        "Announcement A1 ahead of queues 1 to 4"));
        told(
                "12:29:00",
                PEOPLE,
                "staff",
                say("superviseurs, radio de plateau", "supervisors, floor radio"),
                say(
                        "Ni cause ni délai aux appelants ; rester connecté",
                        "Neither cause nor time to callers; stay signed in"));
        told(
                "12:47:00",
                DIRECTOR,
                "group",
                say("téléphone", "telephone"),
                say(
                        "Niveau 3, deux activités arrêtées, point toutes les demi-heures",
                        "Level 3, two activities down, an update every half hour"));
        told(
                "13:08:00",
                PEOPLE,
                "works-council",
                say("téléphone", "telephone"),
                say(
                        "Télétravail ouvert à 40 agents, horaires inchangés",
                        "Home working open to 40 agents, hours unchanged"));
    }

    private void first() {
        write(
                "12:22:40",
                "c-02",
                "first",
                say("Perturbation de vos appels depuis 12:03", "Your calls disturbed since 12:03"),
                say(
                        """
                        Bonjour,
                        Depuis 12:03, l’accueil téléphonique est perturbé : plus aucun appel n’entre par le trunk principal de Lyon.
                        Ce que nous faisons : ticket ouvert chez l’opérateur, passage sur l’opérateur de secours en préparation.
                        Ce que nous ne savons pas encore : la cause, l’heure du retour.
                        Prochain point à 13:00. Votre contact : Inès Caron.\
                        """,
                        """
                        Hello,
                        Since 12:03, telephone reception has been disturbed: no call comes in through the main trunk of Lyon.
                        What we are doing: ticket opened at the carrier, switch to the second carrier being prepared.
                        What we do not know yet: the cause, the time of return.
                        Next update at 13:00. Your contact: Inès Caron.\
                        """));
        approved("12:25:00", "12:27:30", "first");
        sent(
                "12:30:10",
                CLIENTS,
                "first",
                say("courriel, 11 destinataires", "mail, 11 recipients"));
    }

    private void press() {
        write(
                "13:24:00",
                "c-06",
                "press",
                "",
                say(
                        "Un incident technique perturbe une partie de nos appels depuis 12:03. Nos équipes sont mobilisées. Les appels d’urgence restent acheminés par un second opérateur. Nous donnerons un point à 15:00.",
                        "A technical incident has disturbed part of our calls since 12:03. Our teams are at work. Emergency calls still get through by a second carrier. We shall give an update at 15:00."));
        approved("13:25:00", "13:31:00", "press");
        sent("13:36:00", VOICE, "press", say("téléphone, puis courriel", "telephone, then mail"));
    }

    private void update() {
        write(
                "13:49:00",
                "c-03",
                "update",
                say("Point n° 4", "Update no. 4"),
                say(
                        """
                        Bonjour,
                        Situation à 13:45 : 60 % pour l’assistance, encaissement rétabli, accueil téléphonique toujours arrêté.
                        Depuis le dernier point : les commandes passent par l’opérateur de secours.
                        Retour attendu : [inconnu], degré de certitude : faible.
                        Prochain point à 14:30.\
                        """,
                        """
                        Hello,
                        At 13:45: 60 % for assistance, payments restored, telephone reception still down.
                        Since the last update: orders come in through the second carrier.
                        Return expected: [unknown], certainty: low.
                        Next update at 14:30.\
                        """));
        approved("13:51:00", "13:56:20", "update");
        sent("13:58:31", VOICE, "update", say("courriel, 12 destinataires", "mail, 12 recipients"));
    }

    /// One waits for its word, one still has gaps.
    private void underWay() {
        write(
                "14:10:30",
                "c-05",
                "agents",
                "",
                say(
                        "L’accueil téléphonique est perturbé depuis 12:03. Dites aux appelants : « Nous vous rappelons avant ce soir. » Ne donnez ni cause ni délai. Votre superviseur repasse à 14:30.",
                        "Telephone reception has been disturbed since 12:03. Tell callers: “We shall call you back before tonight.” Give neither cause nor time. Your supervisor comes round at 14:30."));
        about("14:11:50", VOICE, "agents", SubmitMessage::new);
        add(
                "14:14:40",
                VOICE,
                "declaration",
                (day, _) ->
                        draft(
                                "c-09",
                                say("Incident déclaré le ", "Incident reported on ")
                                        + DATE.format(day),
                                declaration(DATE.format(day))));
    }

    /// As the program fills it, with the extent written by hand; nobody knows yet by when more
    /// comes.
    private String declaration(String day) {
        return say(
                        """
                        Bonjour,
                        Relation client, Lyon et Dijon vous déclare un incident constaté le %s à 12:01 : coupure du trunk SIP principal, sur Lyon et Dijon.
                        Personnes et services touchés : accueil téléphonique et rappels arrêtés, assistance à 60 %%. Mesures prises : bascule des appels entrants sur l’opérateur de secours.
                        Votre interlocuteur : Hugo Lambert, 06 39 98 56 08. Complément au plus tard le {date du complément}.\
                        """,
                        """
                        Hello,
                        Customer Relations, Lyon and Dijon reports an incident found on %s at 12:01: the main SIP trunk is cut, at Lyon and Dijon.
                        People and services hit: telephone reception and callbacks down, assistance at 60 %%. Measures taken: incoming calls switched to the second carrier.
                        Your contact: Hugo Lambert, 06 39 98 56 08. More by {date of the supplement} at the latest.\
                        """)
                .formatted(day);
    }

    private void asked() {
        ask(
                "12:52:00",
                CLIENTS,
                "insured",
                null,
                "Béatrice Vidal",
                "Assurances du Confluent",
                say(
                        "Que dire aux assurés, et jusqu’à quelle heure ?",
                        "What to tell the insured, and until what time?"));
        answer(
                "13:04:00",
                CLIENTS,
                "insured",
                say(
                        "Assistance à 60 %, attente de onze minutes ; point à 13:30",
                        "Assistance at 60 %, eleven minutes to wait; update at 13:30"));
        ask(
                "13:18:00",
                VOICE,
                "paper",
                "14:00",
                "Camille Aubert",
                "Le Progrès du Confluent",
                say("Le 15 et le 112 passent-ils ?", "Do 15 and 112 get through?"));
        answer(
                "13:37:00",
                VOICE,
                "paper",
                say("Réponse d’attente lue au téléphone", "Holding answer read on the telephone"));
        ask(
                "14:05:00",
                CLIENTS,
                "lost",
                "15:00",
                "Antoine Roche",
                "Maisons Belleville",
                say("Combien d’appels perdus depuis midi ?", "How many calls lost since noon?"));
    }

    private void told(String at, Author author, String audience, String channel, String text) {
        add(at, author, "", (_, _) -> new LogTold(audience, channel, text, "", null));
    }

    private void write(String at, String template, String name, String subject, String body) {
        add(at, VOICE, name, (_, _) -> draft(template, subject, body));
    }

    private static DraftMessage draft(String template, String subject, String body) {
        return new DraftMessage(template, List.of(), subject, body, List.of(), null);
    }

    private void approved(String submitted, String approved, String name) {
        about(submitted, VOICE, name, SubmitMessage::new);
        about(approved, DIRECTOR, name, id -> new ApproveMessage(id, "", ""));
    }

    private void sent(String at, Author author, String name, String channel) {
        about(at, author, name, id -> new LogSending(id, List.of(), channel, "", null));
    }

    private void ask(
            String at,
            Author author,
            String name,
            @Nullable String due,
            String from,
            String organisation,
            String asks) {
        add(
                at,
                author,
                name,
                (day, _) ->
                        new LogSolicitation(
                                from,
                                organisation,
                                asks,
                                say("téléphone", "telephone"),
                                due == null ? null : time(day, due),
                                null));
    }

    private void answer(String at, Author author, String name, String answer) {
        about(at, author, name, id -> new AnswerSolicitation(id, answer, "", "", null));
    }

    private void about(String at, Author author, String name, Function<EntryId, Command> does) {
        add(at, author, "", (_, written) -> does.apply(entry(written, name)));
    }
}
