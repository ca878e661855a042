package app.courante.files;

import static app.courante.files.PlanWorkbooks.byHand;
import static app.courante.files.PlanWorkbooks.read;
import static app.courante.files.PlanWorkbooks.row;
import static app.courante.files.PlanWorkbooks.shown;
import static app.courante.files.PlanWorkbooks.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.plan.Activity;
import app.courante.plan.Person;
import app.courante.plan.Resources;
import app.courante.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What people type into a spreadsheet is read as what it shows there.
class PlanWorkbookCellsTest {
    @Test
    void aDateOfTheSpreadsheetIsADay() {
        var day = LocalDate.of(2026, 9, 2);
        var person = person("Coordonnées vérifiées le", shown(day, "d mmmm yyyy"));
        assertEquals(day, person.confirmedOn());
    }

    @Test
    void aDateAndTimeOfTheSpreadsheetIsAMoment() {
        var at = LocalDateTime.of(2026, 9, 2, 23, 5, 9);
        var bytes =
                workbook(
                        "Sauvegardes",
                        row("Identifiant", "Sauvegarde", "Dernière réussie"),
                        row("cdr", "Appels", shown(at, "dd/mm/yyyy hh:mm")));
        assertEquals(at, read(bytes).recovery().backups().getFirst().lastSuccess());
    }

    @Test
    void hoursAndMinutesAreALengthOfTime() {
        assertEquals(Duration.ofHours(36), rto(shown(1.5, "[h]:mm")));
        assertEquals(Duration.ofMinutes(250), rto(shown(250 / 1440.0, "h:mm")));
        assertEquals(Duration.ofDays(7), rto("168:00"));
        assertEquals(Duration.ofMinutes(90), rto("1:30:00"));
        assertEquals(Duration.ofHours(4), rto(" 4 h "));
    }

    @Test
    void aPercentageIsReadAsItIsShown() {
        assertEquals("80 %", level(shown(0.8, "0%")));
        assertEquals("7 %", level(shown(0.07, "0%")));
        assertEquals("12.50 %", level(shown(0.125, "0.00%")));
    }

    @Test
    void aNumberInATextIsReadAsItIsShown() {
        assertEquals("12", level(12));
        assertEquals("1.50", level(shown(1.5, "0.00")));
        assertEquals("2026-09-02", level(shown(LocalDate.of(2026, 9, 2), "dd/mm/yy")));
        assertEquals("08:30", level(shown(8.5 / 24, "h:mm")));
    }

    @Test
    void yesAndTrueAreReadInBothLanguages() {
        for (var yes : row("oui", "Yes", "VRAI", "true", "x", 1, true)) assertTrue(exclusive(yes));
        for (var no : row("non", "NO", "faux", "False", 0, false)) assertFalse(exclusive(no));
    }

    @Test
    void aWordToChooseIsReadInBothLanguagesAndAsDocumentsWriteIt() {
        for (var word : List.of("Site de repli", "Fallback site", "fallback")) {
            var bytes =
                    workbook(
                            "Sites et positions",
                            row("Identifiant", "Site", "Usage"),
                            row("b", "B", word));
            assertEquals(
                    Resources.SiteUse.FALLBACK, read(bytes).resources().sites().getFirst().use());
        }
    }

    @Test
    void headingsAreFoundInEitherLanguageInAnyOrderAmongBlanks() {
        var bytes =
                workbook(
                        "ANNUAIRE",
                        row(),
                        row("", "  Telephones ", "", "nom", "IDENTIFIER"),
                        row(" "),
                        row("", "06 39 98 00 01\n\n 06 39 98 00 02 ", "", " Léa ", "lea  "));
        var person = read(bytes).people().getFirst();
        assertEquals("lea", person.id());
        assertEquals("Léa", person.name());
        assertEquals(List.of("06 39 98 00 01", "06 39 98 00 02"), person.phones());
        assertNull(person.confirmedOn());
    }

    @Test
    void aTextThatLooksLikeAFormulaIsWrittenAsText() {
        var plan =
                read(
                        workbook(
                                "Annuaire",
                                row("Identifiant", "Nom", "Fonction", "Courriel"),
                                row("=1+1", "+Léa", "-1", "@SUM(A1)")));
        var written = PlanWorkbooks.written(plan, Language.FRENCH);
        assertFalse(PlanWorkbooks.unpacked(written).contains("<f>"));
        assertTrue(PlanWorkbooks.unpacked(written).contains(">=1+1</t>"));
        assertEquals(plan.people(), read(written).people());
    }

    @Test
    void theStoredResultOfAFormulaIsRead() {
        var bytes =
                byHand(
                        "<row r='1'><c r='A1' t='str'><v>Identifiant</v></c>"
                                + "<c r='B1' t='str'><v>Nom</v></c></row>"
                                + "<row r='2'><c r='A2' t='str'><f>LOWER(Z1)</f><v>lea</v></c>"
                                + "<c r='B2' t='str'><v>Léa</v></c></row>");
        assertEquals("lea", read(bytes).people().getFirst().id());
    }

    @Test
    void aTextInAListMayHaveLinesOfItsOwn() {
        var peaks = activity("Périodes de pointe", "• lundi\n  matin\n• soldes").peakPeriods();
        assertEquals(List.of("lundi\nmatin", "soldes"), peaks);
    }

    @Test
    void thingsOfTheSameNameAreToldApartByTheirRank() {
        var bytes =
                PlanWorkbooks.workbookOf(
                        PlanWorkbooks.sheet(
                                "Activités",
                                row("Identifiant", "Activité", "Priorité"),
                                row("a", "Une", 1),
                                row("a", "Deux", 2)),
                        PlanWorkbooks.sheet(
                                "Activité · Impact dans le temps",
                                row("Activité · Identifiant", "Après", "Gravité (1 à 5)"),
                                row("a (2)", "1 h", 1),
                                row("a", "2 h", 2),
                                row("a (2)", "3 h", 3)));
        var plan = read(bytes);
        assertEquals(1, plan.activities().getFirst().impacts().size());
        assertEquals(2, plan.activities().getLast().impacts().size());
        assertEquals(plan, read(PlanWorkbooks.written(plan, Language.ENGLISH)));
    }

    private static Person person(String heading, Object value) {
        var bytes =
                workbook("Annuaire", row("Identifiant", "Nom", heading), row("lea", "Léa", value));
        return read(bytes).people().getFirst();
    }

    private static Activity activity(String heading, Object value) {
        var bytes =
                workbook(
                        "Activités",
                        row("Identifiant", "Activité", "Priorité", heading),
                        row("a", "A", 1, value));
        return read(bytes).activities().getFirst();
    }

    private static Duration rto(Object value) {
        return Objects.requireNonNull(activity("Reprise visée (RTO)", value).rto());
    }

    private static String level(Object value) {
        return activity("Niveau minimal (MBCO)", value).minimumLevel();
    }

    private static boolean exclusive(Object value) {
        var bytes =
                workbook(
                        "Rôles de la cellule",
                        row("Identifiant", "Rôle", "Non cumulable"),
                        row("chief", "Directrice", value));
        return read(bytes).arrangement().roles().getFirst().exclusive();
    }
}
