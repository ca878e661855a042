package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.DropMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.DropSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageDecidingTest {
    private static final String LONG = "x".repeat(20_001);
    private static final EntryId NONE = new EntryId(Facts.B, 9);
    private static final Named CLIENTS = new Named("clients", "Clients");
    private static final Named PRESS = new Named("press", "Presse");

    static Stream<Case> refusals() {
        return Stream.concat(messages(), solicitations());
    }

    private static Stream<Case> messages() {
        var draft = drafted("Tout va");
        var gaps = drafted("Depuis {heure}");
        var asked = submitted();
        var approved = approved();
        var id = draft.last();
        var asking = message(asked).id();
        return Stream.of(
                refused(Cell.house(), draft("x"), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), draft("x"), Refusal.NO_PLAN),
                refused(VoicePlan.cell(), of("ghost", "x"), Refusal.TEMPLATE_UNKNOWN),
                refused(VoicePlan.cell(), to("x"), Refusal.AUDIENCE_MISSING),
                refused(VoicePlan.cell(), to("x", "ghost"), Refusal.AUDIENCE_UNKNOWN),
                refused(VoicePlan.cell(), to(" ", "press"), Refusal.TEXT_MISSING),
                refused(VoicePlan.cell(), to(LONG, "press"), Refusal.TEXT_TOO_LONG),
                refused(draft, new SubmitMessage(NONE), Refusal.MESSAGE_UNKNOWN),
                refused(gaps, new SubmitMessage(gaps.last()), Refusal.GAPS_LEFT),
                refused(asked, new SubmitMessage(asking), Refusal.MESSAGE_OUT_OF_STEP),
                refused(draft, approve(id, "Marc Petit", ""), Refusal.MESSAGE_OUT_OF_STEP),
                refused(asked, approve(asking, "Nadia", ""), Refusal.APPROVER_OTHER),
                refused(
                        asked.when(new TakeRole("director", "claire", null)),
                        approve(asking, "", ""),
                        Refusal.OWN_MESSAGE),
                refused(asked, new RefuseMessage(asking, "Marc", " "), Refusal.REASON_MISSING),
                refused(draft, send(id, "mail"), Refusal.MESSAGE_OUT_OF_STEP),
                refused(approved, send(message(approved).id(), " "), Refusal.CHANNEL_MISSING),
                refused(draft, new DropMessage(id, " "), Refusal.REASON_MISSING),
                refused(
                        VoicePlan.cell(),
                        new LogTold("ghost", "appel", "", "", null),
                        Refusal.AUDIENCE_UNKNOWN));
    }

    private static Stream<Case> solicitations() {
        var asked = VoicePlan.cell().when(ask("Le Progrès", "Que se passe-t-il ?", null));
        var id = asked.last();
        var done = VoicePlan.cell().when(ask("Le Progrès", "Que se passe-t-il ?", null));
        var ended = done.last();
        done.when(new AnswerSolicitation(ended, "Point à 16 h", "", "", null));
        return Stream.of(
                refused(Cell.house(), ask("Jean", "Quoi ?", null), Refusal.NO_CRISIS),
                refused(VoicePlan.cell(), ask(" ", "Quoi ?", null), Refusal.ASKER_MISSING),
                refused(VoicePlan.cell(), ask("Jean", " ", null), Refusal.TEXT_MISSING),
                refused(
                        VoicePlan.cell().at(30),
                        ask("Jean", "Quoi ?", Cell.minute(20)),
                        Refusal.DUE_IN_PAST),
                refused(
                        asked,
                        new AnswerSolicitation(NONE, "x", "", "", null),
                        Refusal.SOLICITATION_UNKNOWN),
                refused(asked, new AnswerSolicitation(id, " ", "", "", null), Refusal.TEXT_MISSING),
                refused(
                        asked,
                        new AnswerSolicitation(id, "x", "", "", Cell.time(60)),
                        Refusal.TIME_IN_FUTURE),
                refused(asked, new DropSolicitation(id, ""), Refusal.REASON_MISSING),
                refused(done, new DropSolicitation(ended, "x"), Refusal.SOLICITATION_ENDED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aMessageFromATemplateTakesItsAudiencesWordsAndApprover() {
        assertEquals(
                List.of(
                        new MessageDrafted(
                                new Named("c1", "Premier message"),
                                List.of(CLIENTS, PRESS),
                                "Perturbation",
                                "Depuis {heure}.",
                                CellPlan.role("director"),
                                List.of())),
                VoicePlan.cell().events(of("c1", "")));
    }

    @Test
    void aMessageLeavesOnlyAfterTheWordOfWhoHoldsTheRole() {
        var cell = approved();
        assertEquals(State.APPROVED, message(cell).state());
        assertEquals("Marc Petit", message(cell).by());
        var id = message(cell).id();
        assertEquals(
                List.of(
                        new MessageSent(
                                id, "Perturbation", List.of(PRESS), "mail", "Claire Morel")),
                cell.events(new LogSending(id, List.of("press"), " mail ", "", null)));
        cell.when(new LogSending(id, List.of("press"), "mail", "", null));
        assertEquals(List.of(CLIENTS), message(cell).waiting());
        cell.when(send(id, "appel"));
        assertTrue(message(cell).waiting().isEmpty());
        assertEquals(cell.refusal(Refusal.MESSAGE_OUT_OF_STEP), cell.decide(send(id, "appel")));
    }

    @Test
    void aWordOfAnotherLaptopThatComesAfterTheSendingDoesNotBringTheMessageBack() {
        var cell = approved();
        var id = message(cell).id();
        cell.when(send(id, "mail"));
        assertEquals(State.SENT, message(cell).state());
        cell.onAnotherLaptop().given(new MessageApproved(id, "Perturbation", "Nadia", ""));
        assertEquals(State.SENT, message(cell).state());
    }

    @Test
    void anotherThanThePlanNamesMayApproveWithAReasonThatIsKept() {
        var cell = submitted();
        var id = message(cell).id();
        assertEquals(
                List.of(new MessageApproved(id, "Perturbation", "Nadia", "Directrice injoignable")),
                cell.events(approve(id, "Nadia", " Directrice injoignable ")));
    }

    @Test
    void aMessageThatIsChangedNeedsTheWordAnew() {
        var cell = approved();
        var id = message(cell).id();
        cell.when(new ReviseMessage(id, List.of(), "Perturbation", "Autre texte", List.of()));
        assertEquals(State.DRAFT, message(cell).state());
        assertEquals(2, message(cell).audiences().size());
        assertEquals(cell.refusal(Refusal.MESSAGE_OUT_OF_STEP), cell.decide(send(id, "mail")));
    }

    @Test
    void anAnswerGoesTheWayTheQuestionCameUnlessAnotherIsTold() {
        for (var told : List.of("", "réseau social")) {
            var cell = VoicePlan.cell().when(ask("Le Progrès", "Que se passe-t-il ?", null));
            var id = cell.last();
            var way = told.isEmpty() ? "appel" : told;
            assertEquals(
                    List.of(
                            new SolicitationAnswered(
                                    id,
                                    "Que se passe-t-il ?",
                                    "Point à 16 h",
                                    way,
                                    "Claire Morel")),
                    cell.events(new AnswerSolicitation(id, "Point à 16 h", told, "", null)));
            cell.when(new AnswerSolicitation(id, "Point à 16 h", told, "", null));
            var one = cell.situation().conduct().voice().solicitations().all().getFirst();
            assertEquals(way, one.via());
        }
    }

    @Test
    void whatIsMarkedInSquareBracketsIsNoGap() {
        assertTrue(Gaps.left("Cause : {cause}"));
        assertFalse(Gaps.left(Gaps.mark("Cause : {cause}", gap -> "[" + gap + " : inconnue]")));
        assertEquals(List.of("cause", "heure"), Gaps.in("{cause} {heure} {cause} {}"));
    }

    private static Cell drafted(String body) {
        return VoicePlan.cell().when(draft(body));
    }

    private static Cell submitted() {
        var cell = drafted("Tout va");
        return cell.when(new SubmitMessage(cell.last()));
    }

    private static Cell approved() {
        var cell = submitted().when(new TakeRole("director", "marc", null));
        return cell.when(approve(message(cell).id(), "Marc Petit", ""));
    }

    private static Message message(Cell cell) {
        return cell.situation().conduct().voice().messages().all().getFirst();
    }

    private static DraftMessage draft(String body) {
        return new DraftMessage("c1", List.of(), "", body, List.of(), null);
    }

    private static DraftMessage of(String template, String body) {
        return new DraftMessage(template, List.of(), "", body, List.of(), null);
    }

    private static DraftMessage to(String body, String... audiences) {
        return new DraftMessage("", List.of(audiences), "", body, List.of(), null);
    }

    private static ApproveMessage approve(EntryId id, String by, String reason) {
        return new ApproveMessage(id, by, reason);
    }

    private static LogSending send(EntryId id, String channel) {
        return new LogSending(id, List.of(), channel, "", null);
    }

    private static LogSolicitation ask(String from, String asks, @Nullable Instant due) {
        return new LogSolicitation(from, "", asks, "appel", due, null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
