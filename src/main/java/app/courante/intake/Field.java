package app.courante.intake;

import java.util.List;

/// What a column of a [Sheet] can hold of a line of the log.
public enum Field {
    /// The time alone when there is a [#DATE] column too; else both.
    TIME(
            "happened",
            "heure",
            "time",
            "timestamp",
            "horodatage",
            "date heure",
            "date et heure",
            "datetime",
            "date time",
            "date and time",
            "heure de l evenement",
            "event time",
            "quand",
            "when",
            "hour",
            "moment"),
    DATE("date", "jour", "day"),
    TEXT(
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
            "resume"),
    AUTHOR(
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
            "by"),
    KIND("kind", "type", "nature", "categorie", "category"),
    SOURCE("source", "origine", "origin", "provenance", "emetteur", "from", "de"),
    /// The zone of each row, where the log names it.
    ZONE("zone", "fuseau horaire", "fuseau", "timezone", "time zone", "tz");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /// What headers call it in French and English, the surest first, as plain text.
    List<String> names() {
        return names;
    }
}
