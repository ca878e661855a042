package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void everyRefusalIsTriedSomewhere() {
        var tried = EnumSet.noneOf(Refusal.class);
        DecidingTest.refusals().forEach(refusal -> tried.add(refusal.then()));
        Stream.of(
                        CallDecidingTest.refusals(),
                        ForesightDecidingTest.refusals(),
                        RoleDecidingTest.refusals(),
                        HandOverDecidingTest.refusals(),
                        LevelDecidingTest.refusals(),
                        StepDecidingTest.refusals(),
                        ActionDecidingTest.refusals(),
                        SignalDecidingTest.refusals(),
                        AlertDecidingTest.refusals(),
                        ServiceDecidingTest.refusals(),
                        ClosingDecidingTest.refusals(),
                        ReviewDecidingTest.refusals(),
                        DeadlineDecidingTest.refusals(),
                        ReportDecidingTest.refusals(),
                        TelephonyDecidingTest.refusals(),
                        MessageDecidingTest.refusals(),
                        ExerciseDecidingTest.refusals(),
                        RecoveryDecidingTest.refusals())
                .flatMap(cases -> cases)
                .forEach(refusal -> tried.add(refusal.then()));
        // A whole desk says it: ReplayDeskTest.
        tried.add(Refusal.REPLAYED);
        assertEquals(EnumSet.allOf(Refusal.class), tried);
    }
}
