package app.courante.files;

import app.courante.crisis.PlainText;
import app.courante.document.Quote;
import app.courante.intake.Cell;
import app.courante.intake.Sheet;
import app.courante.intake.Sheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which column of a table of contacts holds what, by its header in French or English.
///
/// @param unknown columns that nothing is taken from
record ContactColumns(Map<Part, List<Integer>> of, List<Integer> unknown) {
    /// What a column can hold.
    enum Part {
        NAME,
        FIRST_NAME,
        LAST_NAME,
        FUNCTION,
        ORGANISATION,
        PHONE,
        EMAIL
    }

    private static final Map<Part, Set<String>> NAMES =
            Map.of(
                    Part.NAME,
                    Set.of(
                            "name",
                            "full name",
                            "display name",
                            "nom complet",
                            "nom et prenom",
                            "prenom et nom",
                            "nom prenom",
                            "prenom nom",
                            "contact",
                            "personne",
                            "person",
                            "nom affiche"),
                    Part.FIRST_NAME,
                    Set.of("prenom", "first name", "given name", "firstname", "forename"),
                    Part.LAST_NAME,
                    Set.of(
                            "nom",
                            "nom de famille",
                            "last name",
                            "family name",
                            "lastname",
                            "surname"),
                    Part.FUNCTION,
                    Set.of(
                            "fonction",
                            "function",
                            "title",
                            "titre",
                            "job title",
                            "poste",
                            "role",
                            "organization title",
                            "organization 1 title",
                            "intitule du poste",
                            "position",
                            "qualite",
                            "metier"),
                    Part.ORGANISATION,
                    Set.of(
                            "organisation",
                            "organization",
                            "organization name",
                            "organization 1 name",
                            "company",
                            "societe",
                            "entreprise",
                            "service",
                            "department",
                            "structure",
                            "organisme"),
                    Part.PHONE,
                    Set.of(
                            "numero",
                            "number",
                            "mobile",
                            "portable",
                            "gsm",
                            "cell",
                            "fixe",
                            "landline",
                            "ligne directe",
                            "direct line",
                            "astreinte",
                            "on call",
                            "numero de telephone"),
                    Part.EMAIL,
                    Set.of(
                            "email",
                            "e mail",
                            "mail",
                            "courriel",
                            "mel",
                            "adresse mail",
                            "adresse email",
                            "adresse e mail",
                            "adresse electronique",
                            "email address",
                            "e mail address",
                            "messagerie"));

    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:(?:home|work|mobile|business|primary|other|company main) )?"
                            + "(?:telephones?|tel|phones?)"
                            + "(?: (?:number|value|\\d+|mobile|portable|fixe|direct"
                            + "|pro|professionnel|bureau|domicile|perso|personnel))*");
    private static final Pattern EMAIL =
            Pattern.compile("e ?mail (?:\\d+ )?(?:value|address|\\d+)");

    /// What a label says of another column, such as `Phone 1 - Type`.
    private static final Pattern LABEL =
            Pattern.compile("(?:phone|e ?mail|organization) \\d+ (?:type|label)");

    static ContactColumns of(Row header) {
        var of = new EnumMap<Part, List<Integer>>(Part.class);
        var unknown = new ArrayList<Integer>();
        for (int column = 0; column < header.cells().size(); column++) {
            var name = plain(header.cell(column).text());
            var part = part(name);
            if (part != null) of.computeIfAbsent(part, _ -> new ArrayList<>()).add(column);
            else if (!name.isEmpty() && !LABEL.matcher(name).matches()) unknown.add(column);
        }
        return new ContactColumns(of, unknown);
    }

    /// What to say of a table whose columns are none of contacts.
    static BadFile none(Sheet sheet) {
        var header = sheet.rows().getFirst();
        return new BadFile(
                header.line(),
                "fault.contacts-no-columns",
                Quote.of(
                        header.cells().stream()
                                .map(Cell::text)
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(", "))));
    }

    /// Whether there is somebody to reach in such a table, and a way to.
    boolean useful() {
        boolean named =
                of.containsKey(Part.NAME)
                        || of.containsKey(Part.LAST_NAME)
                        || of.containsKey(Part.FIRST_NAME);
        return named && (of.containsKey(Part.PHONE) || of.containsKey(Part.EMAIL));
    }

    /// What stands in the columns of this part, from left to right.
    List<String> texts(Part part, Row row) {
        return of.getOrDefault(part, List.of()).stream()
                .map(column -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable Part part(String name) {
        for (var part : Part.values())
            if (NAMES.getOrDefault(part, Set.of()).contains(name)) return part;
        if (PHONE.matcher(name).matches()) return Part.PHONE;
        return EMAIL.matcher(name).matches() ? Part.EMAIL : null;
    }

    private static String plain(String header) {
        return PlainText.of(header).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
