package app.courante.ui.plan;

import app.courante.crisis.PlanVersion;
import app.courante.crisis.Situation;
import app.courante.crisis.Standing;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.ui.kit.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The plan on screen: which one, where in it the reader is, what he looks for, what it lacks.
public final class PlanModel {
    /// Where the reader is.
    ///
    /// @param row the row chosen on the section's page; negative when none is
    public record Spot(PlanSection section, int row) {}

    /// Which plan there is to read.
    ///
    /// @param plan null when there is none, or when its file cannot be read
    /// @param version the version in force by the log; null when none ever was
    /// @param older true when the crisis goes by an older version than that
    /// @param other the version the reader turned to instead of the one gone by; null when he did
    ///   not
    public record Reading(
            @Nullable Plan plan,
            @Nullable PlanVersion version,
            boolean older,
            @Nullable Standing other) {}

    /// A version that the reader turned to.
    private record Turned(PlanVersion version, Plan plan) {}

    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(new Reading(null, null, false, null));
    private final ReadOnlyObjectWrapper<Spot> spot =
            new ReadOnlyObjectWrapper<>(new Spot(PlanSection.CONTEXT, Page.NOWHERE));
    private final ReadOnlyObjectWrapper<Leaf> leaf =
            new ReadOnlyObjectWrapper<>(PlanSection.CONTEXT);
    private final Map<PlanSection, Integer> rows = new EnumMap<>(PlanSection.class);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.UNJUDGED);
    private final ObservableValue<LocalDate> today;
    private final Judge judge;
    private Situation situation = Situation.of(List.of());
    private @Nullable Turned turned;

    /// @param today the day, which decides what is overdue; the gaps follow it
    /// @param judge says what the plan lacks, in its own time
    public PlanModel(ObservableValue<LocalDate> today, Judge judge) {
        this.today = today;
        this.judge = judge;
        var _ = today.subscribe(_ -> judge());
    }

    /// Shows the plan that is gone by, unless the reader has turned to another version.
    public void show(Situation shown) {
        situation = shown;
        read();
    }

    /// Turns to another version; the reader stays with it, whatever happens, until [#back].
    public void browse(PlanVersion version, Plan plan) {
        turned = new Turned(version, plan);
        read();
    }

    /// Turns back to the plan that is gone by.
    public void back() {
        turned = null;
        read();
    }

    /// Whether the numbers of the plan may be dialled: not in every exercise.
    boolean mayDial() {
        return situation.exercise().mayDial();
    }

    private void read() {
        // A version turned to may have taken force since.
        if (turned != null && turned.version().plan().equals(situation.planId())) turned = null;
        var inForce = situation.plan();
        boolean older = inForce != null && !inForce.plan().equals(situation.planId());
        var plan = turned == null ? situation.document() : turned.plan();
        boolean another = !Objects.equals(plan, reading.get().plan());
        if (another) {
            judge.drop();
            findings.set(Findings.UNJUDGED);
            rows.clear();
            spot.set(new Spot(spot.get().section(), Page.NOWHERE));
        }
        reading.set(new Reading(plan, inForce, older, standing()));
        if (another) judge();
    }

    private @Nullable Standing standing() {
        var other = turned;
        if (other == null) return null;
        return Standing.all(situation).stream()
                .filter(standing -> standing.version().equals(other.version()))
                .findFirst()
                .orElse(null);
    }

    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(reading.get().plan());
    }

    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// What is open: a section, or a picture of the whole.
    public ReadOnlyObjectProperty<Leaf> leaf() {
        return leaf.getReadOnlyProperty();
    }

    /// What is typed to be found in the plan.
    public StringProperty search() {
        return search;
    }

    /// What the plan lacks today; [Findings#UNJUDGED] for the moment that it takes to find out.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    private void judge() {
        plan().ifPresent(plan -> judge.judge(plan, today.getValue(), findings::set));
    }

    /// Turns to a picture, or to a section at the row that was chosen there last.
    public void open(Leaf wanted) {
        switch (wanted) {
            case PlanSection section -> choose(section, rows.getOrDefault(section, Page.NOWHERE));
            case PlanPicture picture -> leaf.set(picture);
        }
    }

    /// Turns to what the contents list before or after, by so many; stays at either end.
    public void move(int leaves) {
        var all = Leaf.all();
        int wanted = all.indexOf(leaf.get()) + leaves;
        open(all.get(Math.clamp(wanted, 0, all.size() - 1)));
    }

    public void choose(PlanSection section, int row) {
        rows.put(section, row);
        spot.set(new Spot(section, row));
        leaf.set(section);
    }

    /// Turns to where this thing of the plan is read, for who comes from another screen.
    public void lead(Place place, Words words, LocalDate today) {
        plan().ifPresent(plan -> lead(place, new Pages(plan, words, today)));
    }

    /// Turns to where this thing of the plan is read, and chooses it.
    void lead(Place place, Pages pages) {
        var section = PlanSection.of(place.part());
        choose(section, pages.page(section).indexOf(place));
    }
}
