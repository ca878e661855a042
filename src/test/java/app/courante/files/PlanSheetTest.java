package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.PlanShape;
import app.courante.document.Shape;
import app.courante.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanSheetTest {
    /// A heading means one thing, whichever of the languages it is in.
    @Test
    void noTwoSheetsAndNoTwoColumnsOfASheetAreCalledAlike() {
        var sheets = new HashMap<String, Path>();
        for (var layout : PlanSheet.ALL) {
            var columns = new HashMap<String, Path>();
            for (var language : Headings.ALL) {
                assertOwn(sheets, language.of(layout), layout.path());
                for (var owner : layout.owners())
                    assertOwn(columns, language.ofOwner(owner), owner.path());
                for (var column : layout.columns())
                    assertOwn(columns, language.of(column), column.place());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void spreadsheetsAllowTheNamesOfSheets(Language language) {
        for (var layout : PlanSheet.ALL) {
            var name = new Headings(language).of(layout);
            assertTrue(name.length() <= Headings.LONGEST_NAME, name);
            assertTrue(name.matches("[^:\\\\/?*\\[\\]']+"), name);
        }
    }

    @Test
    void everyFieldOfThePlanHasOnePlaceInTheWorkbook() {
        var fields = new ArrayList<String>();
        collect(PlanShape.PLAN, Path.ROOT, fields);
        var places = new ArrayList<String>();
        for (var layout : PlanSheet.ALL)
            for (var column : layout.columns())
                places.add(layout.path().then(column.place()).toString());
        assertEquals(new TreeSet<>(fields), new TreeSet<>(places));
        assertEquals(fields.size(), places.size());
    }

    @Test
    void eachSheetComesAfterTheOneThatItsThingsBelongTo() {
        for (var layout : PlanSheet.ALL)
            for (var owner : layout.owners())
                assertTrue(PlanSheet.ALL.indexOf(owner) < PlanSheet.ALL.indexOf(layout));
    }

    @Test
    void aListOfTextsComesBackOutOfACell() {
        for (var texts :
                List.of(
                        List.of("one"),
                        List.of("one", "two"),
                        List.of("two\nlines", "one"),
                        List.of("• with", "its own bullet"),
                        List.of("first\n• inner\n\n  deep", "last")))
            assertEquals(texts, ListedTexts.read(ListedTexts.write(texts)));
    }

    @Test
    void namesThatAreTheSameAreToldApart() {
        assertEquals(
                List.of("a", "a (3)", "b", "a (2)", "a (2) (2)"),
                OwnerNames.apart(List.of("a", "a", "b", "a (2)", "a (2)")));
    }

    private static void assertOwn(Map<String, Path> known, String heading, Path place) {
        var before = known.putIfAbsent(Headings.bare(heading), place);
        assertTrue(before == null || before.equals(place), heading + ": " + before + ", " + place);
    }

    private static void collect(Shape<?> shape, Path at, List<String> fields) {
        for (var field : shape.fields())
            switch (field.kind()) {
                case Kind.Nested(var inner) -> collect(inner, at.then(field.key()), fields);
                case Kind.Many(var inner) -> collect(inner, at.then(field.key()), fields);
                default -> fields.add(at.then(field.key()).toString());
            }
    }
}
