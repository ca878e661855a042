package app.courante.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of somebody's inject sheet may hold, and the words by which trainers call it.
enum InjectColumn {
    NUMBER("n|no|num|numero|nr|number|inject|injectno|injectnumber|ninject|id"),
    TIME(
            "time|timeline|timing|temps|heure|horaire|quand|when|scheduledtime|plannedtime|heureprevue"
                    + "|chronologie|t"),
    FROM("from|de|emetteur|expediteur|sender|source|joueparquelrole|playedby"),
    TO("to|a|teams?|equipes?|destinataires?|recipients?|receiver|players?|joueurs?|for|pour|cible"),
    ACTION("action|type|means|moyens?|canal|channel|mode|media|delivery|meansofdelivery|vecteur"),
    SUBJECT("subject|objet|titre|title|intitule|evenement|event|stimulus"),
    CONTENT("content|contenu|message|body|texte|text|description|injectdescription|scenario"),
    NOTES("comments?|commentaires?|notes?|remarques?|remarks"),
    EXPECTED_NAME("expectation|expectationname|attendu|nomdelattendu"),
    EXPECTED(
            "expectedactions?|expectedresponse|expectedreaction|expectationdescription"
                    + "|reactions?attendues?|actions?attendues?|attendus"),
    OBJECTIVE("objectives?|objectifs?"),
    ATTACHMENT("attachments?|piecesjointes?|piecejointe|documents?"),
    /// Known, and of no use before the exercise is played.
    LEFT("score|expectationscore|done|fait|joue|played|status|statut|controller|animateur");

    private final Pattern names;

    InjectColumn(String names) {
        this.names = Pattern.compile(names);
    }

    static Optional<InjectColumn> called(String heading) {
        var bare = Headings.bare(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.matcher(bare).matches())
                .findFirst();
    }
}
