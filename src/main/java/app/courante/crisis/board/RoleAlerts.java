package app.courante.crisis.board;

import app.courante.crisis.Named;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.RoleBoard.OnDuty;
import app.courante.plan.CrisisLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// A role is vacant or held twice, somebody is there too long, a relief did not come.
final class RoleAlerts {
    /// How long before the end of the longest stay somebody should think of the relief.
    private static final Duration WARNING = Duration.ofHours(1);

    private RoleAlerts() {}

    static void raise(RoleBoard board, Situation situation, Alarm alarm) {
        for (var line : board.lines()) {
            if (line.vacantSince() != null) vacant(line, situation, alarm);
            if (line.heldTwice())
                about(line, alarm)
                        .naming(names(line))
                        .raise(AlertKind.ROLE_HELD_TWICE, Severity.NOW, latest(line));
        }
        for (var one : board.people()) {
            stay(one, alarm);
            if (one.clash()) clash(one, situation, alarm);
        }
        for (var line : board.lines())
            if (line.called()) for (var shift : line.shifts()) relief(shift, situation, alarm);
    }

    /// While the call-out has time left, a role that nobody held yet is no alarm.
    private static void vacant(RoleBoard.Line line, Situation situation, Alarm alarm) {
        var since = Objects.requireNonNull(line.vacantSince());
        boolean left =
                situation.conduct().seats().holdings().stream()
                        .filter(one -> one.role().id().equals(line.role().id()))
                        .anyMatch(one -> since.equals(one.until()));
        var level = Objects.requireNonNull(situation.crisis()).level();
        var within =
                Objects.requireNonNull(situation.document())
                        .level(level)
                        .map(CrisisLevel::callOutWithin)
                        .orElse(Duration.ZERO);
        var from = left ? since : since.plus(within);
        alarm.about("vacant:" + line.role().id(), line.role().name(), Where.ROLES, line.role().id())
                .due(since)
                .raise(AlertKind.ROLE_VACANT, Severity.NOW, from);
    }

    private static Alarm.Call about(RoleBoard.Line line, Alarm alarm) {
        return alarm.about(
                "twice:" + line.role().id(), line.role().name(), Where.ROLES, line.role().id());
    }

    private static String names(RoleBoard.Line line) {
        return String.join(", ", line.holders().stream().map(one -> one.person().name()).toList());
    }

    private static Instant latest(RoleBoard.Line line) {
        return line.holders().stream()
                .map(Holding::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void stay(OnDuty one, Alarm alarm) {
        var until = one.until();
        if (until == null || one.limit() == null) return;
        var call =
                alarm.about(
                                "stay:" + one.person().id(),
                                one.person().name(),
                                Where.ROLES,
                                one.roles().getFirst().id())
                        .due(until);
        if (!call.raise(AlertKind.SHIFT_TOO_LONG, Severity.NOW, until))
            call.raise(
                    AlertKind.SHIFT_ENDING,
                    Severity.SOON,
                    until.minus(Rhythm.quarter(one.limit(), WARNING)));
    }

    private static void clash(OnDuty one, Situation situation, Alarm alarm) {
        var since =
                situation.conduct().seats().heldBy(one.person().id()).stream()
                        .map(Holding::from)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        alarm.about(
                        "clash:" + one.person().id(),
                        one.person().name(),
                        Where.ROLES,
                        one.roles().getFirst().id())
                .naming(String.join(", ", one.roles().stream().map(Named::name).toList()))
                .raise(AlertKind.EXCLUSIVE_TWICE, Severity.NOW, since);
    }

    /// Somebody was to hold a role by now and never did.
    private static void relief(Shift shift, Situation situation, Alarm alarm) {
        var from = shift.from().toInstant();
        boolean came =
                situation.conduct().seats().holdings().stream()
                        .filter(one -> one.role().id().equals(shift.role().id()))
                        .filter(one -> one.person().id().equals(shift.person().id()))
                        .anyMatch(one -> one.until() == null || one.until().isAfter(from));
        if (came) return;
        alarm.about("relief:" + shift.id(), shift.role().name(), Where.ROLES, shift.role().id())
                .naming(shift.person().name())
                .due(from)
                .raise(AlertKind.RELIEF_MISSING, Severity.SOON, from);
    }
}
