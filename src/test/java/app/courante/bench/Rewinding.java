package app.courante.bench;

import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Reel;
import app.courante.crisis.Tape;
import app.courante.crisis.TapeMark;
import app.courante.crisis.board.Outlook;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import java.util.Random;

/// Playing a crisis of ten days again: winding to any point of its log, and what falls due there.
final class Rewinding {
    private static final DeviceId DEVICE = new DeviceId("KXB-0123456789abcdef");
    private static final int JUMPS = 200;

    void run() {
        var entries = new LongCrisis(DEVICE, MobilisedCrisis.PLAN).entries();
        var crisis = CrisisId.openedBy(entries.getFirst().id());
        if (!(PlanFile.read("plan.yaml", LongCrisis.plan())
                instanceof Reading.Done<Plan>(var plan))) throw new AssertionError();
        Table.head("Playing again a crisis of 50 000 entries");
        Table.row(
                "reading it in, once",
                "ms",
                Table.times(5, 2, _ -> new Reel(Tape.of(entries, crisis))),
                "");
        var tape = Tape.of(entries, crisis);
        var reel = new Reel(tape);
        Table.row("its marks", "ms", Table.times(20, 5, _ -> TapeMark.of(tape)), "");
        var random = new Random(11);
        Table.row(
                "jump to any point",
                "ms",
                Table.times(JUMPS, 40, _ -> reel.at(random.nextInt(tape.size()))),
                "");
        Table.row(
                "the same, and all that falls due at that instant",
                "ms",
                Table.times(
                        JUMPS,
                        40,
                        _ -> {
                            int count = 2 + random.nextInt(tape.size() - 2);
                            Outlook.of(reel.at(count).with(plan), tape.time(count));
                        }),
                "");
        reel.at(20_000);
        Table.row("next entry", "ms", Table.times(JUMPS, 40, i -> reel.at(20_000 + i)), "");
    }
}
