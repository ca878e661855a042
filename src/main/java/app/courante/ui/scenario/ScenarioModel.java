package app.courante.ui.scenario;

import app.courante.desk.Drafts;
import app.courante.document.Edit;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Places;
import app.courante.document.ScenarioPlaces;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Rehearsal.Turn;
import app.courante.exercise.Scenario;
import app.courante.exercise.Weakness;
import app.courante.ui.draft.Writing;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The scenario being written, with what a rehearsal of it finds.
public final class ScenarioModel extends Writing<Scenario> {
    private static final Rehearsal NONE = new Rehearsal(List.of(), List.of());

    private final Keeping keeping;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Rehearsal> rehearsal = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<@Nullable Group> filed = new ReadOnlyObjectWrapper<>();

    /// Writes a scenario's file.
    public interface Keeping {
        /// Writes it whole, in place of what was there.
        ///
        /// @param done called once it is safe on disk
        void keep(String name, Scenario scenario, Runnable done);
    }

    /// The scenarios of this seat; the one that was open last is open again.
    ///
    /// @param latest where a rehearsal takes its time
    public ScenarioModel(Seat seat, Drafts drafts, Latest latest, Keeping keeping) {
        super(seat, drafts, new ScenarioManuscript());
        this.keeping = keeping;
        this.latest = latest;
        shown().subscribe(now -> {
            if (now == null) {
                latest.drop();
                rehearsal.set(NONE);
            } else latest.ask(() -> Rehearsal.of(now.read()), rehearsal::set);
        });
    }

    /// What a rehearsal finds; behind the typing by a moment when the scenario is large.
    public ReadOnlyObjectProperty<Rehearsal> rehearsal() {
        return rehearsal.getReadOnlyProperty();
    }

    /// What its file says as far as we know; null when that is not known.
    ReadOnlyObjectProperty<@Nullable Group> filed() {
        return filed.getReadOnlyProperty();
    }

    /// Goes on with the draft of this name; without one, begins one with this document.
    ///
    /// @param filed whether this is what its file says
    public void write(String name, Supplier<Group> document, boolean filed) {
        for (var draft : kept().get())
            if (draft.head().id().equals(name)) {
                this.filed.set(null);
                open(draft);
                return;
            }
        var begun = document.get();
        this.filed.set(filed ? begun : null);
        beginAs(name, begun, () -> {});
    }

    /// Leaves it; what its file does not say yet stays as a draft.
    @Override
    public void leave() {
        var now = shown().get();
        boolean whole = now != null && now.document().equals(filed.get());
        filed.set(null);
        if (whole) discard();
        else super.leave();
    }

    /// Writes the file, unless something cannot be read: then the draft is all there is.
    ///
    /// @return how many values cannot be read
    int save(Runnable done) {
        var now = shown().get();
        if (now == null) return 0;
        var document = now.document();
        if (now.flaws().isEmpty())
            keeping.keep(
                    now.head().id(),
                    now.read(),
                    () -> {
                        filed.set(document);
                        done.run();
                    });
        return now.flaws().size();
    }

    /// Adds the chosen thing once more, behind it.
    void duplicate() {
        var now = shown().get();
        var at = spot().get();
        var shape = manuscript().shape(at.page());
        if (now == null || shape == null || at.item() < 0) return;
        edit(NewThing.copy(now.document(), at.page().path(), at.item(), shape));
        lead(at.page().path().at(at.item() + 1).then(manuscript().firstKey(shape)));
    }

    /// Puts the injects in the order in which they are played, those that are never played at the
    /// end.
    void sort() {
        var now = shown().get();
        if (now == null) return;
        var path = ScenarioPage.INJECTS.path();
        if (!(Places.at(now.document(), path) instanceof Items(_, var items))) return;
        latest.ask(
                () -> Rehearsal.of(now.read()),
                found -> {
                    rehearsal.set(found);
                    sort(items, found.turns());
                });
    }

    private void sort(List<Node> items, List<Turn> turns) {
        var path = ScenarioPage.INJECTS.path();
        var ranks = new HashMap<String, Integer>();
        for (Turn turn : turns) ranks.putIfAbsent(turn.inject().number(), ranks.size());
        var sorted = new ArrayList<>(items);
        sorted.sort(
                Comparator.comparingInt(item ->
                        item instanceof Group inject
                                ? ranks.getOrDefault(
                                        inject.text("number").strip(), Integer.MAX_VALUE)
                                : Integer.MAX_VALUE));
        if (sorted.equals(items)) return;
        int chosen = spot().get().item();
        var one = chosen >= 0 && chosen < items.size() ? items.get(chosen) : null;
        edit(new Edit.Put(path, Items.of(sorted)));
        if (one != null) choose(ScenarioPage.INJECTS, sorted.indexOf(one));
    }

    /// Takes back a draft that was put away.
    public void takeBack(String draft) {
        takeBack(draft, () -> {});
    }

    void look(Weakness weakness) {
        var now = shown().get();
        if (now != null) look(ScenarioPlaces.of(now.document(), weakness));
    }

    /// Turns to where a weakness is mended.
    public void lead(Weakness weakness) {
        var now = shown().get();
        if (now != null) lead(ScenarioPlaces.of(now.document(), weakness));
    }
}
