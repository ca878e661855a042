package app.courante.files;

import static app.courante.files.PlanWorkbooks.byHand;
import static app.courante.files.PlanWorkbooks.row;
import static app.courante.files.PlanWorkbooks.sheet;
import static app.courante.files.PlanWorkbooks.shown;
import static app.courante.files.PlanWorkbooks.workbook;
import static app.courante.files.PlanWorkbooks.workbookOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.text.Language;
import app.courante.text.PlainSpaces;
import app.courante.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a workbook cannot be taken for is told by its cell, in a sentence.
class PlanWorkbookFaultsTest {
    private static final String TWO_HEADINGS =
            "<row r='1'><c r='A1' t='str'><v>Identifiant</v></c>"
                    + "<c r='B1' t='str'><v>Nom</v></c></row>";

    @Test
    void aValueOfTheWrongKindIsToldWithItsHeading() {
        assertEquals(
                List.of(
                        "Activités!D3: « Reprise visée (RTO) » attend une durée telle que 30 min, 2 h, 1 h 30 ou 1 j, trouvé « 6 »."),
                faults(
                        workbook(
                                "Activités",
                                row("Identifiant", "Activité", "Priorité", "Reprise visée (RTO)"),
                                row("a", "A", 1, "2 h"),
                                row("b", "B", 2, 6))));
        assertEquals(List.of("C2"), cells(people("Coordonnées vérifiées le", "02/09/2026")));
        assertEquals(List.of("C2"), cells(levels(1.5)));
        assertEquals(List.of("C2"), cells(levels(shown(0.5, "0%"))));
        assertEquals(List.of("C2"), cells(people("Coordonnées vérifiées le", true)));
    }

    @Test
    void anEmptyCellThatIsRequiredIsTold() {
        assertEquals(
                List.of("Annuaire!B3: « Nom » est obligatoire et la cellule est vide."),
                faults(workbook("Annuaire", row("Identifiant", "Nom"), row("a", "A"), row("b"))));
    }

    @Test
    void wordsThatAreNoChoiceAreToldWithThoseThatAre() {
        assertEquals(
                List.of(
                        "Sites et positions!C2: « Usage » attend l’un de ces mots : Site principal, Site de repli, Télétravail. Trouvé « Plage »."),
                faults(
                        workbook(
                                "Sites et positions",
                                row("Identifiant", "Site", "Usage"),
                                row("b", "B", "Plage"))));
        assertEquals(
                List.of(
                        "Rôles de la cellule!C2: « Non cumulable » attend VRAI ou FAUX, oui ou non ; trouvé « peut-être »."),
                faults(
                        workbook(
                                "Rôles de la cellule",
                                row("Identifiant", "Rôle", "Non cumulable"),
                                row("r", "R", "peut-être"))));
    }

    @Test
    void anUnknownHeadingIsToldWithTheNearest() {
        assertEquals(
                List.of(
                        "Annuaire!C1: « Telefones » n’est pas une rubrique de cette feuille. Vouliez-vous dire « Téléphones » ?"),
                faults(people("Telefones", "06 39 98 00 01")));
        assertEquals(
                List.of("fault.workbook.unknown-heading"), keys(people("Pointure du pied", 42)));
    }

    @Test
    void anUnknownSheetIsToldWithTheNearest() {
        assertEquals(
                List.of(
                        "Anuaire!A1: La feuille « Anuaire » n’est pas une feuille du plan. Vouliez-vous dire « Annuaire » ? Renommez-la ou retirez-la."),
                faults(workbook("Anuaire", row("Identifiant", "Nom"))));
        assertEquals(
                List.of("fault.workbook.unknown-sheet"),
                keys(workbook("Tableau croisé dynamique 2", row("x"))));
    }

    @Test
    void whatIsThereTwiceIsTold() {
        assertEquals(
                List.of("fault.workbook.heading-twice"),
                keys(workbook("Annuaire", row("Identifiant", "Nom", "Name"))));
        assertEquals(
                List.of("fault.workbook.sheet-twice"),
                keys(
                        workbookOf(
                                sheet("Annuaire", row("Identifiant", "Nom"), row("a", "A")),
                                sheet("Directory", row("Identifier", "Name"), row("b", "B")))));
    }

    @Test
    void aValueWithoutAHeadingIsTold() {
        var bytes = workbook("Annuaire", row("Identifiant", "Nom"), row("a", "A", "", "?"));
        assertEquals(List.of("D2"), cells(bytes));
        assertEquals(List.of("fault.workbook.no-heading"), keys(bytes));
    }

    @Test
    void aRowThatBelongsToNothingIsTold() {
        var activities =
                sheet(
                        "Activités",
                        row("Identifiant", "Activité", "Priorité"),
                        row("accueil", "A", 1));
        var headings = row("Activité · Identifiant", "Après", "Gravité (1 à 5)");
        var impacts = "Activité · Impact dans le temps";
        assertEquals(
                List.of(impacts + "!A2: « acueil » n’existe pas. Vouliez-vous dire « accueil » ?"),
                faults(workbookOf(activities, sheet(impacts, headings, row("acueil", "1 h", 1)))));
        assertEquals(
                List.of("fault.workbook.no-owner"),
                keys(workbookOf(activities, sheet(impacts, headings, row("", "1 h", 1)))));
        assertEquals(
                List.of("fault.workbook.no-owner-column"),
                keys(workbookOf(activities, sheet(impacts, row("Après"), row("1 h")))));
    }

    @Test
    void aNumberShownInAWayOfItsOwnIsNotTakenForItsText() {
        assertEquals(
                List.of("fault.workbook.not-text"),
                keys(people("Téléphones", shown(639980101, "0# ## ## ## ##"))));
    }

    @Test
    void errorsAndFormulasWithoutResultAreTold() {
        assertEquals(
                List.of("Annuaire!B2: La cellule affiche l’erreur #REF!. Corrigez-la ou videz-la."),
                faults(
                        byHand(
                                TWO_HEADINGS
                                        + "<row r='2'><c r='A2' t='str'><v>a</v></c>"
                                        + "<c r='B2' t='e'><f>Z9</f><v>#REF!</v></c></row>")));
        assertEquals(
                List.of("fault.workbook.formula"),
                keys(
                        byHand(
                                TWO_HEADINGS
                                        + "<row r='2'><c r='A2' t='str'><v>a</v></c>"
                                        + "<c r='B2'><f>A2</f></c></row>")));
    }

    @Test
    void mergedCellsAreTold() {
        assertEquals(
                List.of(
                        "Annuaire!A2:A3: Cellules fusionnées. Défusionnez-les et écrivez la valeur dans chacune."),
                faults(byHand(TWO_HEADINGS, "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>")));
    }

    @Test
    void aSheetThatAPlanNeedsIsTold() {
        assertEquals(
                List.of("fault.workbook.no-sheet"),
                keys(
                        PlanWorkbooks.bare(
                                sheet("Annuaire", row("Identifiant", "Nom"), row("a", "A")))));
        assertEquals(
                List.of("fault.workbook.two-columns"),
                keys(PlanWorkbooks.bare(sheet("Identité du plan", row("Intitulé", "PCA")))));
        assertEquals(
                List.of("fault.workbook.not-a-plan"),
                keys(PlanWorkbooks.bare(sheet("Feuil1", row("Intitulé", "PCA")))));
    }

    @Test
    void aTextLongerThanACellIsNotWritten() {
        var plan = PlanWorkbooks.read(people("Fonction", "x".repeat(32_767)));
        PlanWorkbooks.written(plan, Language.FRENCH);
        var person = plan.people().getFirst();
        var longer = PlanWorkbooks.withFunction(plan, person.function() + "x");
        if (!(PlanWorkbook.write("plan.xlsx", longer, Language.FRENCH)
                instanceof Reading.Refused<byte[]>(var faults)))
            throw new AssertionError("written");
        assertEquals("Annuaire!C2", faults.getFirst().cell());
        assertEquals("fault.workbook.too-long", faults.getFirst().key());
    }

    private static byte[] people(String heading, Object value) {
        return workbook("Annuaire", row("Identifiant", "Nom", heading), row("lea", "Léa", value));
    }

    private static byte[] levels(Object number) {
        return workbook(
                "Activités", row("Identifiant", "Activité", "Priorité"), row("a", "A", number));
    }

    /// The cells of the one sheet that has faults.
    private static List<String> cells(byte[] bytes) {
        return PlanWorkbooks.faults(bytes).stream()
                .map(fault -> fault.cell().substring(fault.cell().indexOf('!') + 1))
                .toList();
    }

    private static List<String> keys(byte[] bytes) {
        return PlanWorkbooks.faults(bytes).stream().map(fault -> fault.key()).toList();
    }

    private static List<String> faults(byte[] bytes) {
        var french = Texts.in(Language.FRENCH);
        return PlanWorkbooks.faults(bytes).stream()
                .map(fault -> fault.cell() + ": " + PlainSpaces.in(french.of(fault)))
                .toList();
    }
}
