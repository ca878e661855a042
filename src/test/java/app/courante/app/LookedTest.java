package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A model behind a screen that is not shown hears of nothing, and knows all when it is.
class LookedTest {
    private final CellDesk desk = new CellDesk();
    private final List<Instant> ticks = new ArrayList<>();
    private final List<Situation> shown = new ArrayList<>();
    private final Looked<Seat> looked = new Looked<>(desk.seat, this::model, this::show);

    private Seat model(Seat at) {
        at.now().addListener((_, _, now) -> ticks.add(now));
        return at;
    }

    private void show(Seat model, Situation situation) {
        shown.add(situation);
    }

    private void pass() {
        desk.pass(Duration.ofSeconds(1));
    }

    @Test
    void itTicksAndIsToldOnlyWhileSomebodyLooks() {
        desk.watch(looked::show);
        pass();
        assertEquals(List.of(), ticks);
        assertEquals(List.of(), shown);
        var now = CellDesk.NOW.plusSeconds(1);
        assertEquals(now, looked.get().now().getValue());
        assertEquals(1, shown.size());
        ticks.clear();
        pass();
        assertEquals(List.of(now.plusSeconds(1)), ticks);
        looked.leave();
        pass();
        assertEquals(1, ticks.size());
        assertEquals(now.plusSeconds(2), looked.get().now().getValue());
        assertEquals(List.of(now.plusSeconds(1), now.plusSeconds(2)), ticks, "it has caught up");
    }
}
