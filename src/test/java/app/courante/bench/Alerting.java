package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Event;
import app.courante.crisis.Situation;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.Boards;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.RoleBoard;
import app.courante.desk.Answer;
import app.courante.desk.Desk;
import app.courante.plan.Plan;
import app.courante.store.Archive;
import app.courante.store.DataFolder;
import app.courante.store.DurableStore;
import app.courante.store.RealDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What a large crisis asks of the machine each second, and at each entry.
final class Alerting {
    private static final int CALLS = 5_000;
    private static final Author AUTHOR = new Author("S. Benali", "téléphonie");

    private final Path data;
    private final Plan plan = MobilisedCrisis.plan();

    Alerting(Path data) {
        this.data = data;
    }

    void run() throws Exception {
        Table.head(
                "A crisis of %d people, %d cards, %d steps, %d actions, %d calls"
                        .formatted(
                                MobilisedCrisis.PEOPLE,
                                MobilisedCrisis.CARDS,
                                MobilisedCrisis.STEPS,
                                MobilisedCrisis.ACTIONS,
                                CALLS));
        boards();
        folds();
        desk();
    }

    private void boards() {
        var crisis = new MobilisedCrisis(new DeviceId("KXB-9f3a61c04d2e7b15"));
        var situation = Situation.of(crisis.entries(CALLS, MobilisedCrisis.STEPS)).with(plan);
        var now = crisis.end();
        var watch = AlertWatch.by(plan);
        Table.row("the plan looked at, once", "ms", times(_ -> AlertWatch.by(plan)), "");
        Table.row(
                "alerts recomputed (aim 5 ms)",
                "ms",
                times(i -> watch.alerts(situation, now.plusSeconds(i))),
                "");
        Table.fact("alerts", "" + watch.alerts(situation, now).all().size());
        Table.row("call-out", "ms", times(i -> CallOut.of(situation, now.plusSeconds(i))), "");
        Table.row("role board", "ms", times(_ -> RoleBoard.of(situation)), "");
        Table.row("card board", "ms", times(_ -> CardBoard.of(situation)), "");
        shared(situation, now);
    }

    /// A line in the log changes none of the boards that five screens ask for.
    private static void shared(Situation situation, Instant now) {
        var apart = times(i -> ask(Boards::new, situation, now.plusSeconds(i)));
        Table.row("boards of five screens, each by itself", "ms", apart, "1.00 ×");
        var boards = new Boards();
        var once = times(i -> ask(() -> boards, situation, now.plusSeconds(i)));
        Table.row("the same, worked out once", "ms", once, Table.ratio(once, apart));
    }

    private static Boards ask(Supplier<Boards> screen, Situation situation, Instant now) {
        var boards = screen.get();
        for (int i = 0; i < 5; i++) {
            boards = screen.get();
            boards.callOut(situation, now);
            boards.roles(situation);
            boards.cards(situation);
        }
        return boards;
    }

    private void folds() {
        var crisis = new MobilisedCrisis(new DeviceId("KXB-9f3a61c04d2e7b15"));
        var folding = new Situation.Folding();
        crisis.entries(CALLS, MobilisedCrisis.STEPS).forEach(folding::apply);
        fold(
                "one more step marked, folded",
                crisis,
                folding,
                i -> MobilisedCrisis.marked(i % MobilisedCrisis.CARDS, 2, StepMark.DONE));
        fold(
                "one more call, folded",
                crisis,
                folding,
                i ->
                        new PersonCalled(
                                MobilisedCrisis.named("p", i % MobilisedCrisis.PEOPLE),
                                MobilisedCrisis.named("r", i % MobilisedCrisis.CARDS),
                                "",
                                CallOutcome.NO_ANSWER,
                                null,
                                ""));
    }

    private static void fold(
            String what,
            MobilisedCrisis crisis,
            Situation.Folding folding,
            IntFunction<Event> event) {
        Table.row(
                what,
                "ms",
                times(i -> {
                    folding.apply(crisis.next(event.apply(i)));
                    return folding.state();
                }),
                "");
    }

    private static double[] times(IntFunction<Object> turn) {
        var kept = new Object[1];
        return Table.times(301, 200, i -> kept[0] = turn.apply(i));
    }

    /// From the key to the disk and back to the screen, with the crisis before it.
    private void desk() throws Exception {
        var disk = new RealDisk();
        var clock = Clock.system(ZoneId.of("Europe/Paris"));
        try (var folder = DataFolder.own(data, disk);
                var journal = folder.journal();
                var archiving = Executors.newSingleThreadExecutor()) {
            var archive =
                    new Archive(
                            data,
                            journal.device(),
                            _ -> null,
                            disk,
                            archiving,
                            _ -> {},
                            Throwable::printStackTrace);
            try (var store = new DurableStore(journal, archive, folder.notes())) {
                var crisis = new MobilisedCrisis(journal.device());
                store.append(crisis.entries(CALLS, MobilisedCrisis.STEPS));
                var desk =
                        new Desk(
                                store,
                                _ -> plan,
                                clock,
                                Runnable::run,
                                Runnable::run,
                                Throwable::printStackTrace);
                desk.open(crisis.crisis());
                Table.row("a step marked: decided, on disk, shown", "ms", marks(desk), "");
            }
        }
    }

    private static double[] marks(Desk desk) {
        return Table.times(
                201,
                100,
                i -> {
                    var mark =
                            i / MobilisedCrisis.CARDS % 2 == 0 ? StepMark.SKIPPED : StepMark.DONE;
                    desk.execute(
                            new MarkStep("c" + i % MobilisedCrisis.CARDS, 4, mark, "dit", ""),
                            AUTHOR,
                            answer -> {
                                if (!(answer instanceof Answer.Done))
                                    throw new IllegalStateException(answer.toString());
                            });
                });
    }
}
