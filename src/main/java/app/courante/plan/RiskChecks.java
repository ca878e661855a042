package app.courante.plan;

import app.courante.plan.Risk.Prevention;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is asked of the risks and of what is done ahead of them.
final class RiskChecks {
    /// From this size on, of 25, a risk is not simply borne.
    private static final int HIGH = 12;

    private RiskChecks() {}

    static Stream<Gap> highWithoutPrevention(Inquiry inquiry) {
        return inquiry.plan().risks().stream()
                .filter(risk -> risk.size() >= HIGH && risk.preventions().isEmpty())
                .map(risk ->
                        Gap.of(GapKind.HIGH_RISK_WITHOUT_PREVENTION, Place.of(risk), risk.size()));
    }

    static Stream<Gap> preventionsOverdue(Inquiry inquiry) {
        return undone(
                inquiry, GapKind.PREVENTION_OVERDUE, prevention -> inquiry.past(prevention.due()));
    }

    static Stream<Gap> preventionsWithoutOwner(Inquiry inquiry) {
        return undone(
                inquiry,
                GapKind.PREVENTION_WITHOUT_OWNER,
                prevention -> prevention.owner().isEmpty());
    }

    private static Stream<Gap> undone(Inquiry inquiry, GapKind kind, Predicate<Prevention> wrong) {
        return inquiry.plan().risks().stream()
                .flatMap(risk ->
                        risk.preventions().stream()
                                .filter(prevention -> prevention.doneOn() == null)
                                .filter(wrong)
                                .map(prevention -> gap(kind, risk, prevention)));
    }

    private static Gap gap(GapKind kind, Risk risk, Prevention prevention) {
        var due = prevention.due();
        return kind == GapKind.PREVENTION_OVERDUE && due != null
                ? Gap.of(kind, Place.of(risk), prevention.action(), due)
                : Gap.of(kind, Place.of(risk), prevention.action());
    }
}
