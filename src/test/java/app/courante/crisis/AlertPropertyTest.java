package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.AlertWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of the alerts whatever happens in a crisis, tried on crises drawn at random.
///
/// Time alone takes no alert away, makes none less pressing and silences none; the one thing in the
/// plan that time turns is the rota, at midnight, which may find somebody to call. An entry takes
/// away only the alerts whose cause it touches. No alert begins in the future, none is there twice,
/// and asked twice the answer is the same.
class AlertPropertyTest {
    private static final int CRISES = 150;
    private static final int ENTRIES = 60;
    private static final List<String> BEGINNINGS =
            List.of(
                    "2026-11-23T14:00:00",
                    "2026-11-23T22:30:00",
                    "2026-10-24T22:00:00",
                    "2026-03-28T23:00:00");

    private final AlertWatch watch = AlertWatch.by(CellPlan.PLAN);

    @Test
    void anAlertGoesOnlyByItsCauseAndNeverByTimeAlone() {
        for (long seed = 1; seed <= CRISES; seed++) new Run(seed).play();
    }

    private final class Run {
        private final long seed;
        private final Random random;
        private final Situation.Folding folding = new Situation.Folding();
        private final Facts here = new Facts(Facts.A);
        private final Facts there = new Facts(Facts.B);
        private Instant now;

        Run(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.now = Cell.paris(BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))).toInstant();
        }

        void play() {
            enter(new CrisisDeclared("Coupure", 1 + random.nextInt(3), "", null));
            if (random.nextInt(4) > 0)
                enter(new PlanActivated(PlanSide.CONTINUITY, "", Cell.DECIDED));
            for (int i = 0; i < ENTRIES; i++) {
                for (int wait = random.nextInt(4); wait > 0; wait--) pass();
                var event = event();
                var before = alerts();
                var last = told();
                enter(event);
                compare(before, alerts(), event, !Objects.equals(last, told()));
            }
        }

        /// Some time goes by, in which nothing is written down.
        private void pass() {
            var before = alerts();
            var day = LocalDate.ofInstant(now, Cell.PARIS);
            now = now.plus(step());
            boolean turned = !day.equals(LocalDate.ofInstant(now, Cell.PARIS));
            var after = alerts();
            before.forEach((key, alert) -> {
                if (turned && key.startsWith("call:")) return;
                var later = after.get(key);
                check(later != null, key, "goes by time alone", null);
                if (later == null) return;
                check(isAsPressing(alert, later), key, "is less pressing by time alone", null);
                check(later.rings() || !alert.rings(), key, "falls silent by time alone", null);
            });
        }

        private @Nullable Instant told() {
            return folding.state().conduct().lastEntry();
        }

        /// @param told whether it is what was told last, and not something older that came late
        private void compare(
                Map<String, Alert> before, Map<String, Alert> after, Event event, boolean told) {
            before.forEach((key, alert) -> {
                if (AlertCause.touchedBy(event, key, told)) return;
                var later = after.get(key);
                check(later != null, key, "has gone without a cause", event);
                if (later == null) return;
                check(isAsPressing(alert, later), key, "is less pressing", event);
                if (!hushes(event, key))
                    check(later.rings() || !alert.rings(), key, "falls silent", event);
            });
        }

        private static boolean hushes(Event event, String key) {
            return switch (event) {
                case AlertEvent.AlertAcknowledged(var about, _) -> about.equals(key);
                case AlertEvent.AlertSnoozed(var about, _, _) -> about.equals(key);
                default -> false;
            };
        }

        private Map<String, Alert> alerts() {
            var situation = folding.state().at(now).with(CellPlan.PLAN);
            var all = watch.alerts(situation, now).all();
            if (random.nextInt(8) == 0)
                // One that knows nothing of before works all of it out anew.
                assertEquals(
                        AlertWatch.by(CellPlan.PLAN).alerts(situation, now).all(),
                        all,
                        "seed " + seed);
            var byKey = new HashMap<String, Alert>();
            var keys = new HashSet<String>();
            for (var alert : all) {
                check(keys.add(alert.key()), alert.key(), "is there twice", null);
                check(!alert.since().isAfter(now), alert.key(), "begins in the future", null);
                byKey.put(alert.key(), alert);
            }
            if (!situation.running())
                byKey.keySet()
                        .forEach(key ->
                                check(
                                        key.startsWith("signal:") || key.startsWith("deadline:"),
                                        key,
                                        "rings",
                                        null));
            return byKey;
        }

        private void enter(Event event) {
            var laptop = random.nextInt(3) == 0 ? there : here;
            // What another laptop wrote comes later than it was written, and clocks differ.
            long behind = laptop == there ? random.nextInt(2400) : 0;
            long second = Duration.between(Facts.START, now).toSeconds() - behind;
            var happened =
                    random.nextInt(4) > 0
                            ? Facts.START.plusSeconds(second)
                            : now.plusSeconds(120 - random.nextInt(7200));
            folding.apply(laptop.at(event, second, Moment.exactly(happened, Cell.PARIS)));
        }

        private Event event() {
            int turn = random.nextInt(60);
            if (turn == 0) return new CrisisClosed("fini");
            if (turn < 4) return new CrisisReopened("non");
            var any = new EntryId(random.nextBoolean() ? Facts.A : Facts.B, random.nextInt(40));
            if (turn < 12) return hush();
            return new AnyFact(random, now).next(any);
        }

        private Event hush() {
            var alerts = alerts().keySet().stream().sorted().toList();
            var key = alerts.isEmpty() ? "" : alerts.get(random.nextInt(alerts.size()));
            return random.nextBoolean()
                    ? new AlertEvent.AlertAcknowledged(key, "Vu")
                    : new AlertEvent.AlertSnoozed(key, "Vu", now.plusSeconds(900));
        }

        private Duration step() {
            return switch (random.nextInt(5)) {
                case 0 -> Duration.ofMillis(1);
                case 1 -> Duration.ofSeconds(random.nextInt(60));
                case 2 -> Duration.ofMinutes((long) random.nextInt(5) * random.nextInt(120));
                default -> Duration.ofMinutes(random.nextInt(20));
            };
        }

        private void check(boolean holds, String key, String what, @Nullable Event after) {
            assertTrue(
                    holds,
                    () -> "seed %d, %s: %s %s after %s".formatted(seed, now, key, what, after));
        }
    }

    /// Red comes before amber.
    private static boolean isAsPressing(Alert alert, Alert later) {
        return later.severity().compareTo(alert.severity()) <= 0;
    }
}
