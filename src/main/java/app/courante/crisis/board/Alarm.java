package app.courante.crisis.board;

import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.plan.rule.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the alerts of one instant; what has not come yet is not raised.
final class Alarm {
    private final Instant now;
    private final List<Alert> raised = new ArrayList<>();

    Alarm(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    List<Alert> raised() {
        return raised;
    }

    static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /// An alert that is about to be raised, about one thing.
    Call about(String key, String subject, Where where, String id) {
        return new Call(key, subject, "", null, 0, new Target(where, id), null);
    }

    /// What an alert will say, before one knows whether it has come to that.
    final class Call {
        private final String key;
        private final String subject;
        private final String detail;
        private final @Nullable Instant due;
        private final int count;
        private final Target target;
        private final @Nullable Duty duty;

        private Call(
                String key,
                String subject,
                String detail,
                @Nullable Instant due,
                int count,
                Target target,
                @Nullable Duty duty) {
            this.key = key;
            this.subject = subject;
            this.detail = detail;
            this.due = due;
            this.count = count;
            this.target = target;
            this.duty = duty;
        }

        Call naming(String other) {
            return new Call(key, subject, other, due, count, target, duty);
        }

        Call due(Instant limit) {
            return new Call(key, subject, detail, limit, count, target, duty);
        }

        Call duty(Duty filed) {
            return new Call(key, subject, detail, due, count, target, filed);
        }

        Call counting(int number) {
            return new Call(key, subject, detail, due, number, target, duty);
        }

        /// Raises it if this instant has come; true when it has.
        boolean raise(AlertKind kind, Severity severity, Instant since) {
            if (now.isBefore(since)) return false;
            raised.add(
                    new Alert(
                            key, kind, severity, since, subject, detail, due, count, target, duty,
                            null));
            return true;
        }
    }
}
