package app.courante.desk;

import app.courante.crisis.CrisisId;
import app.courante.crisis.Entry;
import app.courante.crisis.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a desk has read of its log, folded: the house, and the crisis on screen.
final class Folded {
    private final List<Entry> house = new ArrayList<>();
    private Situation.Folding folding = new Situation.Folding();
    private @Nullable CrisisId crisis;

    /// Begins anew with these.
    void read(@Nullable CrisisId wanted, List<Entry> entries) {
        folding = new Situation.Folding();
        house.clear();
        crisis = wanted;
        entries.forEach(this::add);
    }

    /// The one on screen.
    @Nullable CrisisId crisis() {
        return crisis;
    }

    /// A crisis that just opened has no entries yet: the house's are enough to begin with.
    void turnTo(CrisisId opened) {
        crisis = opened;
        folding = new Situation.Folding();
        house.forEach(folding::apply);
    }

    /// Folds one more, whatever was folded before it; one of another crisis changes nothing.
    void add(Entry entry) {
        if (entry.crisis() == null) house.add(entry);
        else if (!entry.crisis().equals(crisis)) return;
        folding.apply(entry);
    }

    Situation state() {
        return folding.state();
    }
}
