package app.courante.plan;

import app.courante.plan.Upkeep.Improvement;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the plan is read again, tried, taught and improved in time.
final class UpkeepChecks {
    private static final int YEARS_EXERCISED = 1;

    private UpkeepChecks() {}

    static Stream<Gap> reviewsOverdue(Inquiry inquiry) {
        return inquiry.plan().upkeep().reviews().stream()
                .flatMap(review ->
                        overdue(GapKind.REVIEW_OVERDUE, Place.of(review), review.next(), inquiry));
    }

    static Stream<Gap> testsOverdue(Inquiry inquiry) {
        return inquiry.plan().upkeep().tests().stream()
                .flatMap(test ->
                        overdue(GapKind.TEST_OVERDUE, Place.of(test), test.next(), inquiry));
    }

    static Stream<Gap> trainingsOverdue(Inquiry inquiry) {
        return inquiry.plan().upkeep().trainings().stream()
                .flatMap(training ->
                        overdue(
                                GapKind.TRAINING_OVERDUE,
                                Place.of(training),
                                training.next(),
                                inquiry));
    }

    static Stream<Gap> improvementsOverdue(Inquiry inquiry) {
        return open(inquiry)
                .flatMap(improvement ->
                        overdue(
                                GapKind.IMPROVEMENT_OVERDUE,
                                Place.of(improvement),
                                improvement.due(),
                                inquiry));
    }

    static Stream<Gap> improvementsWithoutOwner(Inquiry inquiry) {
        return open(inquiry)
                .filter(improvement -> improvement.owner().isEmpty())
                .map(improvement ->
                        Gap.of(GapKind.IMPROVEMENT_WITHOUT_OWNER, Place.of(improvement)));
    }

    static Stream<Gap> notExercised(Inquiry inquiry) {
        var oldest = inquiry.today().minusYears(YEARS_EXERCISED);
        return inquiry.plan().upkeep().tests().stream()
                        .map(Upkeep.Test::last)
                        .anyMatch(last -> last != null && !last.isBefore(oldest))
                ? Stream.empty()
                : Stream.of(Gap.of(GapKind.NOT_EXERCISED, Place.of(PlanPart.TEST)));
    }

    private static Stream<Improvement> open(Inquiry inquiry) {
        return inquiry.plan().upkeep().improvements().stream()
                .filter(improvement -> improvement.doneOn() == null);
    }

    private static Stream<Gap> overdue(
            GapKind kind, Place place, @Nullable LocalDate due, Inquiry inquiry) {
        return due != null && inquiry.past(due)
                ? Stream.of(Gap.of(kind, place, due))
                : Stream.empty();
    }
}
