package app.courante.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Comparison;
import app.courante.document.Draft;
import app.courante.document.DraftHead;
import app.courante.document.Edit;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.PlanReader;
import app.courante.document.PlanTree;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanSection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {
    private final Plan sample = sample();

    private static Plan sample() {
        return switch (PlanFile.read("plan.yaml", SamplePlan.bytes(Language.ENGLISH))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw new AssertionError(faults);
        };
    }

    @Test
    void aFieldIsSaidByItsNamesAndItsValueAsPeopleWriteIt() {
        var line = after(new Put(Path.parse("activities/0/rto"), Text.of("90 min")));
        assertEquals(PlanSection.ACTIVITIES, line.section());
        assertEquals("Activity · Phone reception", line.subject());
        assertEquals("Recovery time objective (RTO)", line.where());
        assertEquals("1 h", line.before());
        assertEquals("1 h 30", line.after());
    }

    @Test
    void anIdIsSaidByTheNameItStandsFor() {
        var line = after(new Put(Path.parse("activities/0/owner"), Text.of("morel")));
        assertEquals("Karim Haddad", line.before());
        assertEquals("Claire Morel", line.after());
    }

    @Test
    void daysFlagsAmountsAndWordsToChooseAreSaidInTheLanguage() {
        assertEquals(
                "02/09/2027",
                after(new Put(Path.parse("identity/reviewBefore"), Text.of("2027-09-02"))).after());
        var loss = after(new Put(Path.parse("activities/0/eurosLostPerHour"), Text.of("9000")));
        assertEquals("9,000 €", loss.after());
        var flag = after(new Put(Path.parse("arrangement/roles/0/exclusive"), flipped()));
        assertTrue(List.of("yes", "no").contains(flag.after()), flag.after());
        var use = after(new Put(Path.parse("resources/sites/0/use"), Text.of("fallback")));
        assertFalse(use.after().equals("fallback"), "a word of the file, not of the language");
    }

    private Text flipped() {
        return Text.of(Boolean.toString(!sample.arrangement().roles().getFirst().exclusive()));
    }

    @Test
    void aThingThatCameWentOrMovedIsSaidByItsPartAndName() {
        var gone = after(new Remove(Path.parse("risks"), 3));
        assertEquals("Risk", gone.subject());
        assertEquals(sample.risks().get(3).threat(), gone.before());
        var moved = after(new Move(Path.parse("risks"), 3, 4));
        assertEquals(DifferenceLine.Kind.MOVED, moved.kind());
        assertTrue(moved.note().matches("rank \\d+ → rank \\d+"), moved.note());
    }

    @Test
    void aPersonNamedInAPieceOfAThingIsSaidByName() {
        var place = Path.parse("activities/0/strategy/responsible");
        var line =
                after(
                        new Insert(
                                place,
                                0,
                                Group.EMPTY
                                        .with("person", Text.of("nguyen"))
                                        .with("part", Text.of("Scribe"))));
        assertEquals(DifferenceLine.Kind.ADDED, line.kind());
        assertFalse(line.texts().anyMatch(text -> text.contains("nguyen")), line.toString());
    }

    @Test
    void everyDifferenceOfAWholePlanHasItsWordsInBothLanguages() {
        var nothing = new PlanReader().read(Group.EMPTY, _ -> {});
        for (var language : Language.values())
            for (var compared : List.of(compared(nothing, sample), compared(sample, nothing))) {
                assertTrue(compared.differences().size() > 100);
                var words = words(compared, language);
                for (var difference : compared.differences()) {
                    var line = words.line(0, difference);
                    assertFalse(line.subject().isEmpty() && line.where().isEmpty());
                    assertFalse(line.before().isEmpty() && line.after().isEmpty(), line.toString());
                }
            }
    }

    private DifferenceLine after(Edit edit) {
        var changed = new PlanReader().read(edit.in(PlanTree.of(sample)), _ -> {});
        var compared = compared(sample, changed);
        assertEquals(1, compared.differences().size(), compared.differences().toString());
        return words(compared, Language.ENGLISH).line(0, compared.differences().getFirst());
    }

    private static Compared compared(Plan before, Plan after) {
        var edition =
                new Edition.OfDraft(
                        new KeptDraft(
                                new DraftHead("1", Instant.EPOCH, null), new Draft(Group.EMPTY)));
        return new Compared(edition, edition, before, after, Comparison.of(before, after), 0);
    }

    private static DifferenceWords words(Compared compared, Language language) {
        return new DifferenceWords(
                compared, new Words(Texts.in(language), ZoneId.of("Europe/Paris")));
    }
}
