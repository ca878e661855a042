package app.courante.ui.shell;

import app.courante.crisis.board.AlertKind;
import app.courante.crisis.board.Alerts;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import app.courante.ui.situation.Pulse;
import java.util.EnumMap;
import java.util.Map;

/// What waits on a screen: a count beside its name, and in words.
///
/// @param said empty when nothing waits
record Badge(int count, String said, Tone tone) {
    static final Badge NONE = new Badge(0, "", Tone.QUIET);

    /// What waits on each screen; those where nothing does are not in it.
    ///
    /// @param unread how much reached the players of an exercise that nobody looked at
    static Map<Screen, Badge> all(Pulse pulse, Alerts alerts, int unread, Words words) {
        var all = new EnumMap<Screen, Badge>(Screen.class);
        if (unread > 0) all.put(Screen.EXERCISE, badge(unread, "badge.unread", Tone.CHOSEN, words));
        if (!pulse.situation().running()) return all;
        var counts = new EnumMap<AlertKind, Integer>(AlertKind.class);
        for (var alert : alerts.all()) counts.merge(alert.kind(), 1, Integer::sum);
        for (var screen : Screen.values()) {
            var badge = of(screen, pulse, counts, words);
            if (badge.count() > 0) all.put(screen, badge);
        }
        return all;
    }

    private static Badge of(
            Screen screen, Pulse pulse, Map<AlertKind, Integer> alerts, Words words) {
        return switch (screen) {
            case SITUATION, PLAN, EXERCISE, REPORTS, REVIEW -> NONE;
            case DEADLINES -> deadlines(alerts, words);
            case ANTICIPATION ->
                    badge(
                            count(alerts, AlertKind.SUPPORT_OVERDUE),
                            "badge.support",
                            Tone.SOON,
                            words);
            case RECOVERY -> recovery(alerts, words);
            case TIMELINE ->
                    badge(
                            pulse.situation().log().unverified(),
                            "badge.unverified",
                            Tone.SOON,
                            words);
            case ACTIVITIES ->
                    badge(
                            (int)
                                    pulse
                                            .situation()
                                            .conduct()
                                            .running()
                                            .activities()
                                            .values()
                                            .stream()
                                            .filter(one -> one.interrupted() != null)
                                            .count(),
                            "badge.interrupted",
                            Tone.ACT_NOW,
                            words);
            case MOBILIZATION -> badge(pulse.toReach(), "badge.to-reach", Tone.SOON, words);
            case ROLES -> badge(pulse.roles().vacant(), "badge.vacant", Tone.ACT_NOW, words);
            case CHECKLISTS -> overdue(alerts, words);
            case TELEPHONY -> telephony(alerts, words);
            case COMMUNICATION -> communication(alerts, words);
        };
    }

    private static Badge badge(int count, String key, Tone tone, Words words) {
        return count == 0 ? NONE : new Badge(count, words.of(key, count), tone);
    }

    private static Badge communication(Map<AlertKind, Integer> alerts, Words words) {
        int late = count(alerts, AlertKind.AUDIENCE_LATE);
        int overdue = count(alerts, AlertKind.SOLICITATION_OVERDUE);
        int waiting =
                count(alerts, AlertKind.APPROVAL_WAITING) + count(alerts, AlertKind.MESSAGE_UNSENT);
        return badge(
                late + overdue + waiting,
                "badge.voice",
                late + overdue > 0 ? Tone.ACT_NOW : Tone.SOON,
                words);
    }

    private static Badge telephony(Map<AlertKind, Integer> alerts, Words words) {
        int cut = count(alerts, AlertKind.EMERGENCY_UNREACHED);
        int silent = count(alerts, AlertKind.NUMBER_UNREACHED);
        int untried =
                count(alerts, AlertKind.EMERGENCY_UNTESTED)
                        + count(alerts, AlertKind.NUMBER_UNTESTED);
        return badge(
                cut + silent + untried,
                "badge.numbers",
                cut + silent > 0 ? Tone.ACT_NOW : Tone.SOON,
                words);
    }

    private static Badge deadlines(Map<AlertKind, Integer> alerts, Words words) {
        int passed = count(alerts, AlertKind.DEADLINE_PASSED);
        int near =
                count(alerts, AlertKind.DEADLINE_NEAR)
                        + count(alerts, AlertKind.CLASSIFICATION_DUE);
        return badge(
                passed + near, "badge.deadlines", passed > 0 ? Tone.ACT_NOW : Tone.SOON, words);
    }

    private static Badge overdue(Map<AlertKind, Integer> alerts, Words words) {
        int steps = count(alerts, AlertKind.STEP_OVERDUE);
        int actions = count(alerts, AlertKind.ACTION_OVERDUE);
        if (steps + actions == 0) return NONE;
        var said =
                steps == 0
                        ? words.of("badge.actions", actions)
                        : actions == 0
                                ? words.of("badge.steps", steps)
                                : words.of(
                                        "badge.both",
                                        words.of("badge.steps", steps),
                                        words.of("badge.actions", actions));
        return new Badge(steps + actions, said, Tone.ACT_NOW);
    }

    /// What is blocked for too long, and what comes back too late.
    private static Badge recovery(Map<AlertKind, Integer> alerts, Words words) {
        int late = count(alerts, AlertKind.RECOVERY_LATE);
        int blocked =
                count(alerts, AlertKind.TASK_BLOCKED) + count(alerts, AlertKind.TASK_HOPE_PASSED);
        return badge(late + blocked, "badge.recovery", late > 0 ? Tone.ACT_NOW : Tone.SOON, words);
    }

    private static int count(Map<AlertKind, Integer> alerts, AlertKind kind) {
        return alerts.getOrDefault(kind, 0);
    }
}
