package app.courante.plan;

import app.courante.plan.Communication.MessageTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What is asked of how the cell is called and housed, of its cards, and of its messages.
final class ArrangementChecks {
    private ArrangementChecks() {}

    static Stream<Gap> nobodyOnCall(Inquiry inquiry) {
        return inquiry.plan().arrangement().onCall().stream()
                .filter(rota -> rota.on(inquiry.today()).isEmpty())
                .map(rota -> Gap.of(GapKind.NOBODY_ON_CALL_TODAY, Place.of(rota), inquiry.today()));
    }

    static Stream<Gap> noMeetingPlace(Inquiry inquiry) {
        return inquiry.plan().arrangement().meetingPlaces().isEmpty()
                ? Stream.of(Gap.of(GapKind.NO_MEETING_PLACE, Place.of(PlanPart.MEETING_PLACE)))
                : Stream.empty();
    }

    static Stream<Gap> cardsEmpty(Inquiry inquiry) {
        return inquiry.plan().arrangement().actionCards().stream()
                .filter(card -> card.steps().isEmpty())
                .map(card -> Gap.of(GapKind.ACTION_CARD_EMPTY, Place.of(card)));
    }

    static Stream<Gap> templatesWithoutApprover(Inquiry inquiry) {
        return inquiry.plan().communication().templates().stream()
                .filter(template -> template.approver().isEmpty())
                .map(template -> Gap.of(GapKind.TEMPLATE_WITHOUT_APPROVER, Place.of(template)));
    }

    static Stream<Gap> audiencesWithoutSpeaker(Inquiry inquiry) {
        return inquiry.plan().communication().audiences().stream()
                .filter(audience -> audience.speaker().isEmpty())
                .map(audience -> Gap.of(GapKind.AUDIENCE_WITHOUT_SPEAKER, Place.of(audience)));
    }

    static Stream<Gap> audiencesWithoutTemplate(Inquiry inquiry) {
        var written = new HashSet<String>();
        inquiry.plan().communication().templates().stream()
                .map(MessageTemplate::audiences)
                .flatMap(List::stream)
                .forEach(written::add);
        return inquiry.plan().communication().audiences().stream()
                .filter(audience -> !written.contains(audience.id()))
                .map(audience -> Gap.of(GapKind.AUDIENCE_WITHOUT_TEMPLATE, Place.of(audience)));
    }
}
