package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is proposed and what was chosen.
class ProposalTest {
    private final SimpleObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final Proposal proposal = new Proposal(selected);

    @Test
    void whatWasProposedGivesWayWhenTheScreenComesUpAgain() {
        proposal.make("old");
        proposal.renew("new");
        assertEquals("new", selected.get());
    }

    @Test
    void whatAPersonChoseStays() {
        proposal.make("old");
        selected.set("mine");
        proposal.renew("new");
        assertEquals("mine", selected.get());
    }

    @Test
    void whereNothingIsChosenTheFirstIsProposed() {
        proposal.renew("first");
        assertEquals("first", selected.get());
    }

    @Test
    void whatAPersonWasLedToStaysAlsoWhereItWasProposed() {
        proposal.make("led to");
        proposal.choose("led to");
        proposal.renew("new");
        assertEquals("led to", selected.get());
    }
}
