package app.courante.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of somebody's inject sheet may hold, and the words by which trainers call it.
enum InjectColumn {
    NUMBER(
            "n|no|num|numero|nr|number|inject|injectno|injectnumber|ninject|numero(?:d)?inject|id|ref"
                    + "|eventno|eventnumber|reference"),
    TIME(
            "time|timeline|timing|temps|heure|horaire|quand|when|scheduledtime|plannedtime|heureprevue"
                    + "|horaireprevu|eventtime|injecttime|scenariotime|deliverytime|heuretheorique"
                    + "|heuredinjection|chronologie|t"),
    FROM(
            "from|de|emetteur|expediteur|sender|source|sentby|emetteurfictif|joueparquelrole"
                    + "|playedby|jouepar"),
    TO(
            "to|a|teams?|equipes?|destinataires?|recipients?|receiver|players?|joueurs?|for|pour|cible"
                    + "|recipientplayers?|audience"),
    ACTION(
            "action|type|means|moyens?|canal|channel|mode|media|delivery|meansofdelivery|vecteur"
                    + "|method|methode|deliverymethod|methodofdelivery|injectmode|support"
                    + "|modede(?:transmission|diffusion)|canalde(?:transmission|diffusion)"
                    + "|moyende(?:transmission|diffusion)"),
    SUBJECT(
            "subject|objet|titre|title|intitule|evenement|event|stimulus|injecttitle|injectname"
                    + "|eventname|titredelinject"),
    CONTENT(
            "content|contenu|message|body|texte|text|description|injectdescription|scenario"
                    + "|injectcontent|injecttext|eventdescription|descriptiondelinject"
                    + "|contenudelinject"),
    NOTES("comments?|commentaires?|notes?|remarques?|remarks|observations?"),
    EXPECTED_NAME("expectation|expectationname|attendu|nomdelattendu"),
    EXPECTED(
            "expected(?:player)?actions?|expectedresponses?|expectedreactions?|expectedoutcomes?"
                    + "|expectedoutcomeofplayeraction|expectationdescription"
                    + "|reactions?(?:attendue|souhaitee)s?|actions?attendues?|resultats?attendus?"
                    + "|comportements?attendus?|attendus"),
    OBJECTIVE("objectives?|objectifs?"),
    ATTACHMENT("attachments?|piecesjointes?|piecejointe|documents?"),
    /// Who of the trainers sees to the inject: no role that speaks, but worth a note.
    CONTROLLER("controllers?|responsiblecontrollers?|deliveredby|animateurs?|facilitators?"),
    /// Known, and of no use before the exercise is played.
    LEFT(
            "score|expectationscore|done|fait|joue|played|status|statut|actualtime|heurereelle"
                    + "|actualresponse|reactionconstatee");

    private final Pattern names;

    InjectColumn(String names) {
        this.names = Pattern.compile(names);
    }

    static Optional<InjectColumn> called(String heading) {
        var bare = Headings.bare(heading.replace("#", "number"));
        return Arrays.stream(values())
                .filter(column -> column.names.matcher(bare).matches())
                .findFirst();
    }
}
