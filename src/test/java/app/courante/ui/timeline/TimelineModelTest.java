package app.courante.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Situation;
import app.courante.ui.kit.CellDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private final CellDesk desk = new CellDesk();
    private final TimelineModel model = new TimelineModel(desk.seat, Situation.of(List.of()));

    @BeforeEach
    void watch() {
        desk.watch(model::show);
        desk.seat.evidence().leads(model::lead);
    }

    private EntryId log(String text) {
        return desk.done(new LogEntry(Kind.INFORMATION, text, "", true, "", null, null));
    }

    private List<String> texts() {
        return model.lines().get().stream().map(line -> line.wording().text()).toList();
    }

    @Test
    void theEntriesBehindAFigureAreShownAloneUntilItIsLeft() {
        var one = log("un");
        log("deux");
        var three = log("trois");
        model.search().set("deux");
        desk.seat.evidence().open(List.of(one, three, one));
        assertEquals(List.of("trois", "un"), texts());
        assertEquals(three, model.selected().get());
        assertTrue(model.filtered());
        assertEquals("", model.search().get());
        log("quatre");
        assertEquals(List.of("trois", "un"), texts());
        model.leaveFigure();
        assertEquals(List.of("quatre", "trois", "deux", "un"), texts().subList(0, 4));
        assertEquals(three, model.selected().get());
    }

    @Test
    void theOneEntryBehindAFigureIsChosenAmongAllLines() {
        var one = log("un");
        log("deux");
        model.kind().set(Kind.CALL);
        desk.seat.evidence().open(one);
        assertFalse(model.filtered());
        assertEquals(one, model.selected().get());
        assertEquals(one, model.led().get());
    }

    @Test
    void aFigureThatComesOfNothingLeadsNowhere() {
        var led = new ArrayList<List<EntryId>>();
        desk.seat.evidence().leads(led::add);
        desk.seat.evidence().open(List.of());
        assertEquals(List.of(), led);
    }

    @Test
    void anEntryThatMakesNoLineIsToldAsNothingFound() {
        log("un");
        var elsewhere = new EntryId(new app.courante.crisis.DeviceId("KXB-0123456789abcdef"), 999);
        model.lead(List.of(elsewhere, new EntryId(elsewhere.device(), 998)));
        assertEquals(List.of(), texts());
        assertTrue(model.filtered());
    }
}
