package app.courante.plan;

import java.util.stream.Stream;

/// What is asked of how the cell is called together and of how long its people stay.
final class CallOutChecks {
    private CallOutChecks() {}

    static Stream<Gap> withoutDelay(Inquiry inquiry) {
        return inquiry.plan().arrangement().callOut().nextAfter() == null
                ? Stream.of(Gap.of(GapKind.CALL_OUT_WITHOUT_DELAY, Place.of(PlanPart.CALL_OUT)))
                : Stream.empty();
    }

    static Stream<Gap> withoutMessage(Inquiry inquiry) {
        return inquiry.plan().arrangement().callOut().message().isEmpty()
                ? Stream.of(Gap.of(GapKind.CALL_OUT_WITHOUT_MESSAGE, Place.of(PlanPart.CALL_OUT)))
                : Stream.empty();
    }

    static Stream<Gap> withoutLongestShift(Inquiry inquiry) {
        return inquiry.plan().arrangement().duty().longestShift() == null
                ? Stream.of(Gap.of(GapKind.NO_LONGEST_SHIFT, Place.of(PlanPart.DUTY)))
                : Stream.empty();
    }

    /// Somebody who hands over for a whole shift is never relieved.
    static Stream<Gap> overlapTooLong(Inquiry inquiry) {
        var overlap = inquiry.plan().arrangement().duty().overlap();
        var longest = inquiry.plan().arrangement().duty().longestShift();
        return overlap != null && longest != null && overlap.compareTo(longest) >= 0
                ? Stream.of(
                        Gap.of(GapKind.OVERLAP_TOO_LONG, Place.of(PlanPart.DUTY), overlap, longest))
                : Stream.empty();
    }
}
