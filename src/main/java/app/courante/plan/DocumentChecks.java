package app.courante.plan;

import java.util.stream.Stream;

/// What is asked of the plan as a document, and of its levels of alert.
final class DocumentChecks {
    private DocumentChecks() {}

    static Stream<Gap> reviewDate(Inquiry inquiry) {
        var place = Place.of(PlanPart.IDENTITY);
        var before = inquiry.plan().identity().reviewBefore();
        if (before == null) return Stream.of(Gap.of(GapKind.PLAN_WITHOUT_REVIEW_DATE, place));
        return inquiry.past(before)
                ? Stream.of(Gap.of(GapKind.PLAN_REVIEW_OVERDUE, place, before))
                : Stream.empty();
    }

    static Stream<Gap> levelsWithoutActivation(Inquiry inquiry) {
        return inquiry.plan().levels().stream()
                .filter(level -> level.activation().isEmpty())
                .map(level -> Gap.of(GapKind.LEVEL_WITHOUT_ACTIVATION, Place.of(level)));
    }

    static Stream<Gap> levelsWithoutStandDown(Inquiry inquiry) {
        return inquiry.plan().levels().stream()
                .filter(level -> level.standDown().isEmpty())
                .map(level -> Gap.of(GapKind.LEVEL_WITHOUT_STAND_DOWN, Place.of(level)));
    }
}
