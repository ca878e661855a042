package app.courante.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.SituationReport;
import app.courante.text.Language;
import app.courante.text.PlainSpaces;
import app.courante.text.Texts;
import app.courante.wording.ReportPage.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A report as people read it. The whole pages are kept beside, to be looked at.
class ReportPageTest {
    private static final Path KEPT = Path.of("src/test/resources/reports");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportReadsAsItIsKept(Language language) throws IOException {
        var texts = Texts.in(language);
        var page = page(afternoon(), texts).in(Form.TEXT, texts, Cell.PARIS);
        var kept = Files.readString(KEPT.resolve("report-" + language.code() + ".txt"));
        assertEquals(PlainSpaces.in(kept), PlainSpaces.in(page));
    }

    /// An hour of a crisis: an activity down, a level up, something late, somebody missing.
    private static Cell afternoon() {
        var cell = Cell.active(2).when(new TakeRole("director", "claire", null));
        cell.at(2).when(told("Câble coupé rue Garibaldi", "Opérateur", true));
        cell.at(3).when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        cell.at(4).when(give("Prévenir les clients", 20)).when(give("Ouvrir Dijon", 300));
        cell.at(10).when(new GiveReport("Le secours tient", null));
        cell.at(20).when(told("Dijon serait coupé", "Karim", false));
        cell.at(25).when(new ChangeLevel(3, "Le secours tombe", List.of(), ""));
        return cell.at(55).when(told("Retour annoncé à 17 h", "Opérateur", true)).at(63);
    }

    @Test
    void whatWasDroppedIsNotReadOutAndAPartWithoutLinesHasNoTitle() {
        var texts = Texts.in(Language.FRENCH);
        var parts =
                List.of(
                        new Part(
                                "Faits",
                                List.of(line(Mark.BUILT, "Vu"), line(Mark.DROPPED, "Secret"))),
                        new Part("Vide", List.of(line(Mark.DROPPED, "Rien"))));
        for (var form : Form.values()) {
            var page = page("Titre", parts).in(form, texts, Cell.PARIS);
            assertTrue(page.contains("Vu"), page);
            assertFalse(page.contains("Secret"), page);
            assertFalse(page.toLowerCase(Locale.ROOT).contains("vide"), page);
        }
    }

    @Test
    void whatPeopleTypeCannotBecomeMarkup() {
        var texts = Texts.in(Language.FRENCH);
        var typed = line(Mark.ADDED, "<script>a</script> *x* [y]");
        var parts = List.of(new Part("Faits", List.of(typed)));
        var html = page("<i>", parts).in(Form.HTML, texts, Cell.PARIS);
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("<i>"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        var markdown = page("#1", parts).in(Form.MARKDOWN, texts, Cell.PARIS);
        assertTrue(markdown.contains("\\<script\\>a\\</script\\> \\*x\\* \\[y\\]"), markdown);
    }

    @Test
    void theFormOfAFileIsToldByItsName() {
        assertEquals(Form.HTML, ReportPage.form("Point.HTML"));
        assertEquals(Form.MARKDOWN, ReportPage.form("point.md"));
        assertEquals(Form.TEXT, ReportPage.form("point.txt"));
        assertEquals(Form.TEXT, ReportPage.form("point"));
    }

    @Test
    void theHeadlineCountsWhatIsFiledLateAndWhatIsDownForTooLong() {
        var cell =
                Cell.active(2)
                        .when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        cell.when(new StartDeadline("gdpr-33", "", "", null, null));
        var french = Texts.in(Language.FRENCH);
        var before = headline(cell.at(60), french);
        assertFalse(before.contains("DMIA") || before.contains("Déclarations"), before);
        var after = headline(cell.at(100 * 60), french);
        assertTrue(after.contains("DMIA dépassées : 1."), after);
        assertTrue(after.contains("Déclarations en retard : 1."), after);
    }

    private static String headline(Cell cell, Texts texts) {
        return PlainSpaces.in(
                ReportSentence.headline(
                        SituationReport.of(cell.situation(), cell.now()), texts, Cell.PARIS));
    }

    private static ReportPage page(Cell cell, Texts texts) {
        var report = SituationReport.of(cell.situation(), cell.now());
        return new ReportPage(
                false,
                report.title(),
                report.number(),
                report.at(),
                "Claire Morel",
                ReportSentence.headline(report, texts, Cell.PARIS),
                ReportSentence.parts(report, texts, Cell.PARIS));
    }

    private static ReportPage page(String title, List<Part> parts) {
        return new ReportPage(false, title, 0, Cell.START, "", "", parts);
    }

    private static Line line(Mark mark, String text) {
        return new Line(mark, text, "", List.of());
    }

    private static LogEntry told(String text, String source, boolean verified) {
        return new LogEntry(Kind.INFORMATION, text, source, verified, "", null, null);
    }

    private static GiveAction give(String text, long due) {
        return new GiveAction(text, "it", Cell.minute(due), Priority.P1, null);
    }
}
