package app.courante.ui.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.EntryId;
import app.courante.crisis.Heard;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.Situation;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Link;
import app.courante.text.Language;
import app.courante.text.PlainSpaces;
import app.courante.text.Texts;
import app.courante.ui.kit.CellDesk;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelephonyModelTest {
    private final CellDesk desk = new CellDesk();
    private final TelephonyModel model = new TelephonyModel(desk.seat, Situation.of(List.of()));
    private final NumberWords told =
            new NumberWords(new Words(Texts.in(Language.FRENCH), CellDesk.PARIS));

    @BeforeEach
    void watch() {
        desk.watch(model::show);
        model.lead("main");
    }

    private EntryId resource(ResourceKind kind, String id, ResourceState state) {
        return desk.done(new ChangeResource(kind, id, state, "INC-1", null));
    }

    private void move(SwitchWay way, String to) {
        desk.done(new SwitchNumber("main", way, to, "", "", null));
    }

    private List<String> links() {
        return model.chosen().orElseThrow().links().stream().map(Link::id).toList();
    }

    private String broken() {
        return PlainSpaces.in(told.broken(model.chosen().orElseThrow(), CellDesk.NOW));
    }

    @Test
    void aNumberIsCarriedByWhatThePlanNames() {
        assertEquals(List.of("rhodatel", "t1", "sbc-lyon"), links());
        assertEquals("", broken());
        assertEquals(0, model.board().broken());
    }

    @Test
    void aTrunkThatIsDownIsSaidOfEveryNumberOnItAndLeadsToItsEntry() {
        var down = resource(ResourceKind.TRUNK, "t1", ResourceState.DOWN);
        assertEquals("Rhodatel Lyon : en panne depuis 14:17", broken());
        assertTrue(model.board().broken() > 1);
        assertEquals(List.of(down), model.deeds().get().stream().map(Deed::entry).toList());
        var up = resource(ResourceKind.TRUNK, "t1", ResourceState.UP);
        assertEquals("", broken());
        assertEquals(List.of(up), model.deeds().get().stream().map(Deed::entry).toList());
    }

    @Test
    void whatFailsElsewhereIsNotSaidOfANumberThatWasMovedAwayFromIt() {
        resource(ResourceKind.TRUNK, "t1", ResourceState.DOWN);
        move(SwitchWay.SECOND_CARRIER, "");
        assertEquals("nordlys", links().getFirst());
        assertEquals("", broken());
        resource(ResourceKind.SUPPLIER, "nordlys", ResourceState.DEGRADED);
        assertTrue(broken().contains("dégradé"), broken());
        desk.done(new SwitchNumberBack("main", "", "", null));
        assertTrue(broken().startsWith("Rhodatel Lyon"), broken());
    }

    @Test
    void aNumberForwardedToAMobileStandsOnNothingThatThePlanKnows() {
        resource(ResourceKind.TRUNK, "t1", ResourceState.DOWN);
        move(SwitchWay.FORWARDED, "06 39 98 60 01");
        assertEquals(List.of(), links());
        assertEquals("", broken());
    }

    @Test
    void everythingToldOfANumberLeadsToAnEntryLatestFirst() {
        var led = new ArrayList<EntryId>();
        desk.seat.evidence().leads(led::addAll);
        var down = resource(ResourceKind.NUMBER, "main", ResourceState.DOWN);
        var tried =
                desk.done(new LogTestCall("main", TestRoute.INBOUND, Heard.SILENCE, "", "", null));
        var deeds = model.deeds().get();
        assertEquals(2, deeds.size());
        deeds.forEach(deed -> model.open(deed.entry()));
        assertEquals(List.of(down, tried), led.stream().sorted().toList());
    }

    @Test
    void aNumberThatNobodyKnowsIsNoneChosen() {
        model.lead("gone");
        assertTrue(model.chosen().isEmpty());
        assertEquals(List.of(), model.deeds().get());
    }
}
