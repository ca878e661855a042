package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Foresight.Outcome;
import app.courante.crisis.Foresight.Reply;
import app.courante.crisis.ForesightCommand.AskSupport;
import app.courante.crisis.ForesightCommand.CancelSupport;
import app.courante.crisis.ForesightCommand.ChangeHypothesis;
import app.courante.crisis.ForesightCommand.DropHypothesis;
import app.courante.crisis.ForesightCommand.PromiseSupport;
import app.courante.crisis.ForesightCommand.RealiseHypothesis;
import app.courante.crisis.ForesightCommand.ReceiveSupport;
import app.courante.crisis.ForesightCommand.RefuseSupport;
import app.courante.crisis.ForesightCommand.StateHypothesis;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForesightDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final EntryId NONE = new EntryId(Facts.B, 9);
    private static final List<String> ANSWERS = List.of("Ouvrir Dijon", "Prévenir la presse");
    private static final EntryId NIGHT = night().last();
    private static final EntryId SEATS = seats().last();

    static Stream<Case> refusals() {
        var ended = night().when(new DropHypothesis(NIGHT, "Rétabli"));
        var arrived = seats().when(new ReceiveSupport(SEATS, "", null, "", null));
        return Stream.of(
                new Case(Cell.house(), state("x"), Refusal.NO_CRISIS),
                new Case(Cell.active(2), state(" "), Refusal.TEXT_MISSING),
                new Case(Cell.active(2), state(LONG), Refusal.TEXT_TOO_LONG),
                new Case(
                        Cell.active(2),
                        new StateHypothesis("x", Likelihood.LIKELY, "", List.of(), Cell.time(9)),
                        Refusal.TIME_IN_FUTURE),
                new Case(night(), change(NONE, "x"), Refusal.HYPOTHESIS_UNKNOWN),
                new Case(ended, change(NIGHT, "x"), Refusal.HYPOTHESIS_ENDED),
                new Case(night(), change(NIGHT, " Nuit entière "), Refusal.HYPOTHESIS_UNCHANGED),
                new Case(night(), new DropHypothesis(NIGHT, " "), Refusal.REASON_MISSING),
                new Case(
                        night(),
                        new RealiseHypothesis(NIGHT, "", true, "", Cell.time(9)),
                        Refusal.TIME_IN_FUTURE),
                new Case(Cell.active(2), ask(" ", 90), Refusal.TEXT_MISSING),
                new Case(Cell.active(2).at(100), ask("Postes", 90), Refusal.DUE_IN_PAST),
                new Case(seats(), new PromiseSupport(NONE, null, ""), Refusal.REQUEST_UNKNOWN),
                new Case(arrived, new PromiseSupport(SEATS, null, ""), Refusal.REQUEST_ENDED),
                new Case(
                        seats().at(60),
                        new PromiseSupport(SEATS, Cell.minute(30), ""),
                        Refusal.EXPECTED_IN_PAST),
                new Case(seats(), new RefuseSupport(SEATS, ""), Refusal.REASON_MISSING),
                new Case(seats(), new CancelSupport(SEATS, ""), Refusal.REASON_MISSING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void whatComesTrueGivesItsPreparedAnswersAsActionsAtOnce() {
        var cell = night().at(30).when(new RealiseHypothesis(NIGHT, "Opérateur", true, "it", null));
        var actions = cell.situation().conduct().actions().open();
        assertEquals(ANSWERS, actions.stream().map(Actions.Action::text).toList());
        for (var action : actions) assertEquals(CellPlan.role("it"), action.to());
        var one = cell.situation().conduct().foresight().hypothesis(NIGHT).orElseThrow();
        assertEquals(Outcome.TRUE, one.outcome());
        assertEquals(Cell.minute(30), one.ended());
        assertEquals(2, one.entries().size());
    }

    @Test
    void whatComesTrueWithoutGivingLeavesTheActionsAlone() {
        var cell = night().when(new RealiseHypothesis(NIGHT, "", false, "", null));
        assertTrue(cell.situation().conduct().actions().all().isEmpty());
    }

    @Test
    void whatWasPromisedIsAwaitedAtTheTimeTheySaid() {
        var cell = seats().when(new PromiseSupport(SEATS, Cell.minute(120), "Par navette"));
        var one = cell.situation().conduct().foresight().request(SEATS).orElseThrow();
        assertEquals(Reply.PROMISED, one.reply());
        assertTrue(!one.late(Cell.minute(119)) && one.late(Cell.minute(120)));
        cell.when(new ReceiveSupport(SEATS, "", null, "18 seulement", null));
        assertTrue(cell.alerts().all().stream().noneMatch(one2 -> one2.key().contains("support")));
    }

    @Test
    void whatComesInPartsIsCountedUntilAllOfItIsThere() {
        var cell = seats().at(20).when(came("8 postes", Cell.minute(120)));
        var one = cell.situation().conduct().foresight().request(SEATS).orElseThrow();
        assertEquals(Reply.PARTLY, one.reply());
        assertEquals("12", one.left().orElseThrow().words());
        assertEquals(Cell.minute(20), one.parts().getFirst().at());
        assertTrue(!one.late(Cell.minute(119)) && one.late(Cell.minute(120)));
        cell.at(30).when(came("5", null)).at(40).when(came("7", null));
        var all = cell.situation().conduct().foresight().request(SEATS).orElseThrow();
        assertEquals(Reply.ARRIVED, all.reply());
        assertEquals(3, all.parts().size());
        assertEquals(0, all.left().orElseThrow().number());
    }

    @Test
    void aPartThatCannotBeCountedLeavesTheRestOpen() {
        var cell = seats().at(20).when(came("une partie", null));
        var one = cell.situation().conduct().foresight().request(SEATS).orElseThrow();
        assertEquals(Reply.PARTLY, one.reply());
        assertTrue(one.left().isEmpty() && one.open());
        assertEquals(Cell.minute(90), one.awaited());
        assertTrue(Amount.of("1,5 t").isEmpty() && Amount.of("10 h").isPresent());
    }

    private static ReceiveSupport came(String quantity, @Nullable Instant rest) {
        return new ReceiveSupport(SEATS, quantity, rest, "", null);
    }

    private static Cell night() {
        return Cell.active(2).when(state("Nuit entière"));
    }

    private static Cell seats() {
        return Cell.active(2).when(ask("Postes", 90));
    }

    private static StateHypothesis state(String text) {
        return new StateHypothesis(text, Likelihood.WORST, "Rien à 17 h", ANSWERS, null);
    }

    private static ChangeHypothesis change(EntryId id, String text) {
        return new ChangeHypothesis(id, text, Likelihood.WORST, "Rien à 17 h", ANSWERS);
    }

    private static AskSupport ask(String what, long minute) {
        return new AskSupport(what, "20", "Site de Dijon", Cell.minute(minute), null);
    }
}
