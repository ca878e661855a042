package app.courante.console;

import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Situation;
import app.courante.crisis.board.HandOverSheet;
import app.courante.crisis.board.RoleBoard;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The roles of the cell in `status --json`: who holds what since when.
///
/// @param vacant how many roles are called for and held by nobody
/// @param heldTwice how many roles two people hold
/// @param lines in the order of the calls
record StatusRoles(int vacant, int heldTwice, List<RoleLine> lines, List<DutyLine> onDuty) {
    /// @param called false when nothing calls for it any more
    record RoleLine(
            String role,
            String name,
            boolean called,
            List<HolderLine> holders,
            @Nullable Instant vacantSince,
            boolean heldTwice,
            @Nullable HandOverLine handOver,
            List<ShiftLine> shifts) {}

    record HolderLine(String person, String name, Instant since) {}

    /// A hand-over under way.
    ///
    /// @param left how many items are still to be taken over
    record HandOverLine(
            String entry, String from, String to, Instant begun, int left, List<ItemLine> items) {}

    record ItemLine(
            String item, String text, String about, @Nullable Instant due, boolean accepted) {}

    record ShiftLine(String entry, String name, ZonedDateTime from, ZonedDateTime until) {}

    /// @param until when the plan's longest shift ends
    record DutyLine(String person, String name, Instant since, @Nullable Instant until) {}

    static StatusRoles of(Situation situation) {
        var board = RoleBoard.of(situation);
        return new StatusRoles(
                board.vacant(),
                (int) board.lines().stream().filter(RoleBoard.Line::heldTwice).count(),
                board.lines().stream().map(line -> line(line, situation)).toList(),
                board.people().stream()
                        .map(one ->
                                new DutyLine(
                                        one.person().id(),
                                        one.person().name(),
                                        one.since(),
                                        one.until()))
                        .toList());
    }

    private static RoleLine line(RoleBoard.Line line, Situation situation) {
        var handOver = line.handOver();
        return new RoleLine(
                line.role().id(),
                line.role().name(),
                line.called(),
                line.holders().stream()
                        .map(one ->
                                new HolderLine(one.person().id(), one.person().name(), one.from()))
                        .toList(),
                line.vacantSince(),
                line.heldTwice(),
                handOver == null ? null : handOver(handOver, situation),
                line.shifts().stream()
                        .map(one ->
                                new ShiftLine(
                                        one.id().shown(),
                                        one.person().name(),
                                        one.from(),
                                        one.until()))
                        .toList());
    }

    private static HandOverLine handOver(HandOver one, Situation situation) {
        var sheet = HandOverSheet.of(situation, one.role());
        return new HandOverLine(
                one.id().shown(),
                one.from().name(),
                one.to().name(),
                one.begun(),
                sheet.left(),
                sheet.items().stream()
                        .map(item ->
                                new ItemLine(
                                        item.key(),
                                        item.text(),
                                        item.about(),
                                        item.due(),
                                        item.accepted()))
                        .toList());
    }
}
