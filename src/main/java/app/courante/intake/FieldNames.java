package app.courante.intake;

import java.util.List;

/// What the headers of logs call a [Field] in French and English, as plain text, the surest first.
final class FieldNames {
    private static final List<String> TIME =
            List.of(
                    "happened",
                    "heure",
                    "time",
                    "timestamp",
                    "horodatage",
                    "date heure",
                    "date et heure",
                    "datetime",
                    "date time",
                    "quand",
                    "when",
                    "hour",
                    "moment");
    private static final List<String> DATE = List.of("date", "jour", "day");
    private static final List<String> TEXT =
            List.of(
                    "text",
                    "texte",
                    "description",
                    "evenement",
                    "event",
                    "message",
                    "libelle",
                    "fait",
                    "faits",
                    "title",
                    "titre",
                    "objet",
                    "subject",
                    "content",
                    "contenu",
                    "details",
                    "detail",
                    "observation",
                    "observations",
                    "commentaire",
                    "comment",
                    "note",
                    "notes",
                    "what",
                    "quoi",
                    "main courante",
                    "entry",
                    "summary",
                    "resume");
    private static final List<String> AUTHOR =
            List.of(
                    "author",
                    "auteur",
                    "redacteur",
                    "saisi par",
                    "redige par",
                    "written by",
                    "logged by",
                    "entered by",
                    "scribe",
                    "operateur",
                    "operator",
                    "utilisateur",
                    "user",
                    "qui",
                    "who",
                    "par",
                    "by");
    private static final List<String> KIND =
            List.of("kind", "type", "nature", "categorie", "category");
    private static final List<String> SOURCE =
            List.of("source", "origine", "origin", "provenance", "emetteur", "from", "de");
    private static final List<String> ZONE =
            List.of("zone", "fuseau horaire", "fuseau", "timezone", "time zone", "tz");

    private FieldNames() {}

    static List<String> of(Field field) {
        return switch (field) {
            case TIME -> TIME;
            case DATE -> DATE;
            case TEXT -> TEXT;
            case AUTHOR -> AUTHOR;
            case KIND -> KIND;
            case SOURCE -> SOURCE;
            case ZONE -> ZONE;
        };
    }
}
