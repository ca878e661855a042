package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Messages.State;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.AudienceBoard;
import app.courante.crisis.board.CellActive;
import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.SituationReport;
import app.courante.crisis.board.SituationReport.Part;
import app.courante.crisis.cap.CapDraft;
import app.courante.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample crisis is one of a well-run cell: something to see on every screen, and as little
/// late as on a good day.
class SampleCrisisTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:17:37Z");
    private static final int MOST_ALERTS = 10;
    private static final Set<Part> SAID_BY_THE_LOG =
            EnumSet.of(Part.FACTS, Part.UNVERIFIED, Part.DECISIONS, Part.ACTIONS, Part.DEADLINES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingInItIsAccepted(Language language) {
        assertTrue(SamplePlay.play(language).log().lines().size() > 150);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fewAlertsStandAndNoneOfAnAudience(Language language) {
        var situation = SamplePlay.play(language);
        for (var line : AudienceBoard.of(situation).lines())
            assertFalse(line.late(NOW), line.toString());
        var alerts = AlertWatch.by(situation.document()).alerts(situation, NOW).all();
        assertTrue(alerts.size() <= MOST_ALERTS, said(alerts));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCellWasActiveWithinThreeQuartersOfAnHour(Language language) {
        var after = CellActive.after(SamplePlay.play(language));
        assertTrue(after != null && after.compareTo(Duration.ofMinutes(45)) < 0, "after " + after);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void messagesStandInEveryStep(Language language) {
        var messages = SamplePlay.play(language).conduct().voice().messages();
        var states = EnumSet.noneOf(State.class);
        messages.all().forEach(message -> states.add(message.state()));
        assertTrue(
                states.containsAll(List.of(State.DRAFT, State.TO_APPROVE, State.SENT)),
                states.toString());
    }

    /// Of what has come to pass; a count of nothing has no entry, nor has a length of silence.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfTheCrisisAndOfItsReportLeadsToEntries(Language language) {
        var situation = SamplePlay.play(language);
        for (var figure : CrisisFigures.of(situation, NOW).figures())
            if (!isNothing(figure.amount()))
                assertFalse(figure.entries().isEmpty(), figure.toString());
        for (var section : SituationReport.of(situation, NOW).sections())
            for (var line : section.lines())
                if (SAID_BY_THE_LOG.contains(section.part()))
                    assertFalse(line.entries().isEmpty(), line.toString());
    }

    private static boolean isNothing(@Nullable Amount amount) {
        return switch (amount) {
            case null -> true;
            case Amount.Count(var n) -> n == 0;
            case Amount.Part(var n, _) -> n == 0;
            default -> false;
        };
    }

    private static String said(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> alert.severity() + " " + alert.key())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageSentCanBeSavedAsCap(Language language) {
        var situation = SamplePlay.play(language);
        var sent =
                situation.conduct().voice().messages().all().stream()
                        .filter(CapDraft::mayLeave)
                        .toList();
        assertEquals(3, sent.size());
        for (var one : sent) {
            var draft = CapDraft.of(situation, one).orElseThrow();
            assertEquals(one.title(), draft.as(draft.usual()).info().headline());
        }
    }
}
