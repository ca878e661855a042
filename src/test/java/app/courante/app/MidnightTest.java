package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.courante.crisis.Command;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.desk.Answer;
import app.courante.files.SamplePlan;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MidnightTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir private Path folder;

    @Test
    void aVersionApprovedAheadIsShownAtMidnightWithoutAnyEntry() {
        var clock = new SetClock(Instant.parse("2026-11-23T13:00:00Z"), PARIS);
        try (var house = House.openHere(folder, clock, MidnightTest::fail)) {
            var window = new Window(house, clock, Language.FRENCH, Runnable::run);
            window.open(null);
            var sample = SamplePlan.bytes(Language.FRENCH);
            var next =
                    new String(sample, StandardCharsets.UTF_8)
                            .replace("version: 4.2", "version: 4.3")
                            .getBytes(StandardCharsets.UTF_8);
            var plans = house.folder();
            done(window, new PutPlanInForce(plans.keepPlan(sample), "PCA", "4.2"));
            done(
                    window,
                    new ApprovePlan(
                            plans.keepPlan(next),
                            "PCA",
                            "4.3",
                            "Claire Morel",
                            LocalDate.of(2026, 11, 24)));
            clock.set(Instant.parse("2026-11-23T22:59:59Z"));
            window.tick();
            assertEquals("4.2", inForce(window));
            clock.set(Instant.parse("2026-11-23T23:00:00Z"));
            window.tick();
            assertEquals("4.3", inForce(window));
            var document = window.model().situation().get().document();
            assertNotNull(document);
            assertEquals("4.3", document.identity().version());
        }
    }

    private static @Nullable String inForce(Window window) {
        var plan = window.model().situation().get().plan();
        return plan == null ? null : plan.version();
    }

    private static void done(Window window, Command command) {
        window.model()
                .seat()
                .execute(
                        command,
                        answer -> {
                            if (!(answer instanceof Answer.Done)) throw new AssertionError(answer);
                        });
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
