package app.courante.crisis.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.DropMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.Named;
import app.courante.crisis.VoicePlan;
import app.courante.crisis.cap.CapMessage.Reference;
import app.courante.crisis.cap.CapTerm.Certainty;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.crisis.cap.CapTerm.Urgency;
import app.courante.exercise.Drills;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CapDraftTest {
    private final Cell cell = VoicePlan.cell().by(Cell.CLAIRE);

    private EntryId drafted(String body, String... audiences) {
        cell.when(new DraftMessage("", List.of(audiences), "", body, List.of(), null));
        return cell.last();
    }

    private EntryId approved(String body, String... audiences) {
        var id = drafted(body, audiences);
        cell.when(new SubmitMessage(id))
                .when(new ApproveMessage(id, "Marc Petit", "seul joignable"));
        return id;
    }

    private EntryId sent(String body, String... audiences) {
        var id = approved(body, audiences);
        cell.when(new LogSending(id, List.of(), "courriel", "", null));
        return id;
    }

    private Optional<CapDraft> draft(EntryId id) {
        var situation = cell.situation();
        return CapDraft.of(
                situation, situation.conduct().voice().messages().message(id).orElseThrow());
    }

    private CapMessage usual(EntryId id) {
        var draft = draft(id).orElseThrow();
        return draft.as(draft.usual());
    }

    @Test
    void whatNobodyApprovedIsNotForOutside() {
        var id = drafted("Patientez", "clients");
        assertTrue(draft(id).isEmpty());
        cell.when(new SubmitMessage(id));
        assertTrue(draft(id).isEmpty());
        cell.when(new ApproveMessage(id, "Marc Petit", "seul joignable"));
        assertTrue(draft(id).isPresent());
        cell.when(new ReviseMessage(id, List.of(), "", "Patientez encore", List.of()));
        assertTrue(draft(id).isEmpty(), "changed since");
        cell.when(new SubmitMessage(id)).when(new RefuseMessage(id, "", "trop court"));
        assertTrue(draft(id).isEmpty());
        cell.when(new DropMessage(id, "sans objet"));
        assertTrue(draft(id).isEmpty());
    }

    @Test
    void theSameMessageIsTheSameWhoeverSavesItAndHoweverOften() {
        var id = approved("Patientez", "clients");
        var first = usual(id);
        cell.at(5).when(new LogSending(id, List.of(), "courriel", "", null));
        assertEquals(first.identifier(), usual(id).identifier());
        assertEquals(first.sent(), usual(id).sent());
        assertEquals("+01:00", first.sent().getOffset().getId());
    }

    @Test
    void aChangedMessageIsAnother() {
        var id = approved("Patientez", "clients");
        var first = usual(id);
        cell.when(new ReviseMessage(id, List.of(), "", "Rappelez", List.of()))
                .when(new SubmitMessage(id))
                .when(new ApproveMessage(id, "Marc Petit", "seul joignable"));
        assertNotEquals(first.identifier(), usual(id).identifier());
    }

    @Test
    void aLaterMessageTakesThePlaceOfTheLastSentToEachOfItsAudiences() {
        sent("Un", "clients");
        var clients = usual(sent("Deux", "clients"));
        var press = usual(sent("Trois", "press"));
        approved("Quatre", "press");
        var both = usual(approved("Cinq", "clients", "press"));
        assertEquals(MessageType.UPDATE, both.type());
        assertEquals(List.of(reference(clients), reference(press)), both.follows());
        assertEquals(MessageType.UPDATE, clients.type());
        assertEquals(MessageType.ALERT, press.type(), "the first that they get");
    }

    @Test
    void oneThatIsSaidToBeTheFirstNamesNoOther() {
        sent("Un", "clients");
        var draft = draft(approved("Deux", "clients")).orElseThrow();
        assertTrue(draft.followsOthers());
        var usual = draft.usual();
        var first =
                new CapChoice(
                        MessageType.ALERT,
                        usual.scope(),
                        usual.category(),
                        usual.response(),
                        usual.urgency(),
                        usual.severity(),
                        usual.certainty(),
                        "",
                        "");
        assertEquals(List.of(), draft.as(first).follows());
    }

    private static Reference reference(CapMessage message) {
        return new Reference(message.sender(), message.identifier(), message.sent());
    }

    @Test
    void whatRestsOnAnUnconfirmedLineIsLikelyAtMost() {
        assertEquals(Certainty.LIKELY, certainty(false));
        assertEquals(Certainty.OBSERVED, certainty(true));
    }

    @Test
    void whatRestsOnNothingSaysNotHowSureItIs() {
        assertEquals(
                Certainty.UNKNOWN, usual(approved("Point", "press")).info().choice().certainty());
    }

    /// Of a message that rests on a line.
    private Certainty certainty(boolean verified) {
        cell.when(new LogEntry(Kind.INFORMATION, "Trunk coupé", "", verified, "", null, null));
        var line = cell.last();
        cell.when(new DraftMessage("", List.of("clients"), "", "Trunk coupé", List.of(line), null));
        var id = cell.last();
        cell.when(new SubmitMessage(id))
                .when(new ApproveMessage(id, "Marc Petit", "seul joignable"));
        return usual(id).info().choice().certainty();
    }

    @Test
    void nothingIsPublicByItself() {
        assertEquals(Scope.RESTRICTED, usual(approved("Point", "press")).scope());
    }

    @Test
    void aCrisisThatIsOverIsPast() {
        var id = sent("Fini", "clients");
        cell.when(new CloseCrisis("Fini", List.of(), null, "", List.of(), "sans objet", List.of()));
        assertEquals(Urgency.PAST, usual(id).info().choice().urgency());
    }

    /// Whatever is written, approved and chosen in an exercise says that it is one; nothing that is
    /// not approved comes out at all.
    @Test
    void aMessageOfAnExerciseAlwaysSaysSo() {
        var random = new Random(25);
        for (int round = 0; round < 100; round++) {
            var drill = Cell.exercise(random.nextBoolean());
            drill.when(new DeclareCrisis("Coupure", 2, "", null));
            var ids = new ArrayList<EntryId>();
            for (int i = random.nextInt(6); i >= 0; i--) anyMessage(drill, random, ids);
            var situation = drill.situation();
            for (var message : situation.conduct().voice().messages().all()) {
                var draft = CapDraft.of(situation, message);
                assertEquals(CapDraft.mayLeave(message), draft.isPresent());
                draft.ifPresent(one -> assertTrue(one.as(anyChoice(random)).exercise()));
            }
        }
        assertFalse(usual(approved("Vrai", "clients")).exercise());
    }

    private static void anyMessage(Cell drill, Random random, List<EntryId> ids) {
        drill.given(
                new MessageDrafted(
                        new Named("", ""),
                        List.of(new Named("clients", "Clients")),
                        "",
                        "Texte " + random.nextInt(),
                        new Named("", ""),
                        List.of()));
        var id = drill.last();
        ids.add(id);
        int far = random.nextInt(4);
        if (far > 0) drill.when(new SubmitMessage(id));
        if (far > 1) drill.when(new ApproveMessage(id, "Marc Petit", "exercice"));
        if (far > 2) drill.when(new LogSending(id, List.of(), "courriel", "", null));
        // What is prepared again, as by a branch, is an exercise still.
        if (random.nextInt(5) == 0)
            drill.given(
                    new ExercisePrepared(
                            "Encore",
                            Drills.scenario(Drills.inject("1", "T+0")),
                            "",
                            "",
                            Cell.START,
                            true,
                            true));
    }

    private static CapChoice anyChoice(Random random) {
        return new CapChoice(
                any(MessageType.values(), random),
                any(Scope.values(), random),
                any(CapTerm.Category.values(), random),
                any(CapTerm.Response.values(), random),
                any(Urgency.values(), random),
                any(CapTerm.Severity.values(), random),
                any(Certainty.values(), random),
                "",
                "");
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
