package app.courante.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.courante.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Plan OLDER =
            Plans.of("people: [{id: a, name: Ana, phones: [06 39 98 56 01]}]");
    private static final Plan NEWER = Plans.of("people: [{id: b, name: Bo}]");

    private final List<Findings> answers = new ArrayList<>();

    @Test
    void aJudgementThatEndsAfterThatOfANewerPlanIsNotAnswered()
            throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var tasks = new ArrayDeque<Runnable>();
        var judge =
                new Judge(
                        _ -> {
                            begun.countDown();
                            await(goOn);
                            return true;
                        },
                        tasks::add,
                        Runnable::run);
        judge.judge(OLDER, TODAY, answers::add);
        var slow = new FutureTask<>(tasks.remove(), "");
        Thread.ofVirtual().start(slow);
        begun.await();
        judge.judge(NEWER, TODAY, answers::add);
        tasks.remove().run();
        assertEquals(List.of(of(NEWER)), answers);
        goOn.countDown();
        slow.get();
        assertEquals(List.of(of(NEWER)), answers);
    }

    @Test
    void aPlanThatIsOutdatedBeforeItsTurnIsNotEvenJudged() {
        var tasks = new ArrayDeque<Runnable>();
        var judge =
                new Judge(
                        number -> {
                            throw new AssertionError(number);
                        },
                        tasks::add,
                        Runnable::run);
        judge.judge(OLDER, TODAY, answers::add);
        judge.judge(NEWER, TODAY, answers::add);
        tasks.forEach(Runnable::run);
        assertEquals(List.of(of(NEWER)), answers);
    }

    @Test
    void anAnswerOnItsWayIsDroppedWithTheQuestion() {
        var answering = new ArrayDeque<Runnable>();
        var judge = new Judge(_ -> true, Runnable::run, answering::add);
        judge.judge(OLDER, TODAY, answers::add);
        judge.drop();
        answering.remove().run();
        assertEquals(List.of(), answers);
    }

    @Test
    void evenAnEmptyPlanIsNotTakenForOneThatIsNotJudgedYet() {
        assertNotEquals(Findings.UNJUDGED, of(Plans.of("")));
    }

    private static Findings of(Plan plan) {
        return Findings.of(plan, TODAY, _ -> true);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
