package app.courante.files;

import app.courante.document.FieldName;
import app.courante.files.PlanColumn.Labelled;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sheets of a plan's workbook and their columns are called in one language.
final class Headings {
    static final List<Headings> ALL = Stream.of(Language.values()).map(Headings::new).toList();

    /// The longest name that spreadsheets give a sheet.
    static final int LONGEST_NAME = 31;

    private static final String WITHIN = " · ";
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Texts texts;

    Headings(Language language) {
        this.texts = Texts.in(language);
    }

    /// What counts of a heading: neither case nor accents, spaces nor signs.
    static String bare(String heading) {
        var apart = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        return NO_LETTER.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    String of(PlanSheet sheet) {
        var owner = sheet.owner();
        var label = label(sheet.labelled());
        if (owner == null) return label;
        var whole = thing(owner) + WITHIN + label;
        return whole.length() <= LONGEST_NAME ? whole : label;
    }

    String of(PlanColumn column) {
        return column.labelled().stream().map(this::label).collect(Collectors.joining(WITHIN));
    }

    /// The heading of the column that names what the things of another sheet belong to.
    String ofOwner(PlanSheet owner) {
        var name = of(owner.nameColumn());
        return owner.shape().part() == null ? name : thing(owner) + WITHIN + name;
    }

    /// The constant of a choice, as people know it.
    String of(Enum<?> choice) {
        return texts.of(FieldName.of(choice));
    }

    private String thing(PlanSheet sheet) {
        var part = sheet.shape().part();
        return part == null ? of(sheet.nameColumn()) : texts.of("plan.part", part);
    }

    String ofField() {
        return texts.of("workbook.field");
    }

    String ofValue() {
        return texts.of("workbook.value");
    }

    /// What is said of a value that a list to choose from does not offer.
    String notListed() {
        return texts.of("workbook.not-listed");
    }

    private String label(Labelled labelled) {
        return texts.of(FieldName.of(labelled.shape(), labelled.field()));
    }
}
