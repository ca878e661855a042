package app.courante.ui.versions;

import app.courante.crisis.PlanVersion;
import app.courante.crisis.Situation;
import app.courante.crisis.Standing;
import app.courante.document.Difference;
import app.courante.document.Difference.Removed;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.PlanModel;
import app.courante.ui.plan.PlanSection;
import app.courante.ui.versions.Edition.OfDraft;
import app.courante.ui.versions.Edition.OfVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Every edition of the plan there is, and the comparison that is on screen or was left for a
/// moment.
public final class VersionsModel {
    /// A comparison that was asked for.
    ///
    /// @param open false while the reader has gone from it to a place of the plan
    public record Comparing(Compared compared, boolean open) {
        Comparing open(boolean shown) {
            return new Comparing(compared, shown);
        }
    }

    private final PlanModel reading;
    private final DraftModel drafts;
    private final Function<PlanId, @Nullable Plan> files;
    private final ReadOnlyObjectWrapper<List<Standing>> versions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Comparing> comparing =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> spot = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");

    /// The editions of this laptop.
    ///
    /// @param files gives a version's plan; null when its file is gone or damaged
    public VersionsModel(
            PlanModel reading, DraftModel drafts, Function<PlanId, @Nullable Plan> files) {
        this.reading = reading;
        this.drafts = drafts;
        this.files = files;
        var _ = drafts.kept().subscribe(_ -> leaveIfGone());
    }

    /// A draft that was approved or put away is no longer compared.
    private void leaveIfGone() {
        var now = comparing.get();
        if (now == null) return;
        var keys = editions().stream().map(Edition::key).toList();
        var compared = now.compared();
        if (!keys.contains(compared.older().key()) || !keys.contains(compared.newer().key()))
            leave();
    }

    public void show(Situation situation) {
        versions.set(Standing.all(situation));
    }

    /// Every version, in the order in which they take force.
    public ReadOnlyObjectProperty<List<Standing>> versions() {
        return versions.getReadOnlyProperty();
    }

    /// Null when nothing is compared.
    public ReadOnlyObjectProperty<@Nullable Comparing> comparing() {
        return comparing.getReadOnlyProperty();
    }

    /// What is typed to be found among the differences.
    public StringProperty filter() {
        return filter;
    }

    /// The rank of the difference chosen; null when none is.
    ReadOnlyObjectProperty<@Nullable Integer> spot() {
        return spot.getReadOnlyProperty();
    }

    void choose(int difference) {
        spot.set(difference);
    }

    PlanModel reading() {
        return reading;
    }

    DraftModel drafts() {
        return drafts;
    }

    /// The drafts, then the versions, the newest in front.
    List<Edition> editions() {
        var all = new ArrayList<Edition>();
        drafts.kept().get().forEach(kept -> all.add(new OfDraft(kept)));
        versions.get().reversed().forEach(standing -> all.add(new OfVersion(standing)));
        return all;
    }

    /// The version on the plan's screen; null when there is none.
    @Nullable Standing read() {
        var other = reading.reading().get().other();
        return other != null ? other : goneBy();
    }

    /// The version the crisis goes by, else the one in force; null when there is none.
    @Nullable Standing goneBy() {
        return versions.get().stream().filter(Standing::kept).findFirst().orElseGet(this::inForce);
    }

    @Nullable Standing inForce() {
        return versions.get().stream()
                .filter(standing -> standing.state() == Standing.State.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    /// The version that held before this one; null when it is the first.
    @Nullable Standing before(@Nullable Standing standing) {
        if (standing == null) return null;
        var all = versions.get().stream().map(Standing::version).toList();
        int rank = all.indexOf(standing.version());
        return rank < 1 ? null : versions.get().get(rank - 1);
    }

    /// The draft that is open; null when none is.
    @Nullable OfDraft written() {
        var shown = drafts.shown().get();
        if (shown == null) return null;
        return drafts.kept().get().stream()
                .filter(kept -> kept.head().equals(shown.head()))
                .findFirst()
                .map(OfDraft::new)
                .orElse(null);
    }

    /// Opens an edition: a version to be read, a draft to be written.
    ///
    /// @return false when its file is gone or damaged, and nothing changed
    public boolean open(Edition edition) {
        switch (edition) {
            case OfDraft(var kept) -> {
                if (!edition.equals(written())) drafts.open(kept);
            }
            case OfVersion(var standing) -> {
                var plan = files.apply(standing.version().plan());
                if (plan == null) return false;
                if (drafts.shown().get() != null) drafts.leave();
                reading.browse(standing.version(), plan);
            }
        }
        comparing.set(null);
        return true;
    }

    /// Compares two editions, the older one as what was before.
    ///
    /// @return the one whose file is gone or damaged, and nothing changed; null when compared
    @Nullable Edition compare(Edition one, Edition other) {
        var order = editions().stream().map(Edition::key).toList();
        boolean turned = order.indexOf(one.key()) < order.indexOf(other.key());
        return turned ? compareInOrder(other, one) : compareInOrder(one, other);
    }

    /// The version that is read on the plan's screen; null when there is none.
    public @Nullable PlanVersion onScreen() {
        var read = read();
        return read == null ? null : read.version();
    }

    /// Whether a version held before the one that is read.
    public boolean hasPrevious() {
        return before(read()) != null;
    }

    /// Compares the version that is read with the one before it.
    ///
    /// @return as [#compare]
    public @Nullable PlanVersion compareWithPrevious() {
        var read = read();
        return read == null ? null : compared(before(read), new OfVersion(read));
    }

    /// Compares the open draft with the version in force.
    ///
    /// @return as [#compare]
    public @Nullable PlanVersion compareDraft() {
        return compared(inForce(), written());
    }

    private @Nullable PlanVersion compared(@Nullable Standing older, @Nullable Edition newer) {
        if (older == null || newer == null) return null;
        return compareInOrder(new OfVersion(older), newer) instanceof OfVersion(var lost)
                ? lost.version()
                : null;
    }

    private @Nullable Edition compareInOrder(Edition older, Edition newer) {
        var before = text(older);
        var after = text(newer);
        if (before == null) return older;
        if (after == null) return newer;
        var last = comparing.get();
        if (last == null || !last.compared().isOf(older, newer)) {
            spot.set(null);
            filter.set("");
        }
        comparing.set(new Comparing(Compared.of(older, before, newer, after), true));
        return null;
    }

    private Edition.@Nullable Text text(Edition edition) {
        return switch (edition) {
            case OfDraft draft -> draft.read();
            case OfVersion(var standing) -> {
                var plan = files.apply(standing.version().plan());
                yield plan == null ? null : new Edition.Text(plan, 0);
            }
        };
    }

    /// Goes to where a difference stands in the newer edition; the comparison can be come back to.
    void lead(Difference difference, Words words) {
        var now = comparing.get();
        if (now == null) return;
        var compared = now.compared();
        if (!open(compared.newer())) return;
        comparing.set(now.open(false));
        switch (compared.newer()) {
            case OfDraft _ -> leadInDraft(difference);
            case OfVersion _ -> leadInPlan(difference, words);
        }
    }

    private void leadInDraft(Difference difference) {
        var thing = difference.thing();
        if (difference.change() instanceof Removed && thing != null) drafts.lead(thing);
        else drafts.lead(difference.path());
    }

    private void leadInPlan(Difference difference, Words words) {
        var thing = difference.thing();
        if (thing == null || thing.id().isEmpty()) reading.open(section(difference));
        else {
            var seat = drafts.seat();
            reading.lead(thing, words, seat.now().getValue().atZone(seat.zone()).toLocalDate());
        }
    }

    /// Where the plan is read that a difference is part of.
    static PlanSection section(Difference difference) {
        var thing = difference.thing();
        if (thing != null) return PlanSection.of(thing.part());
        return switch (difference.path().steps().getFirst()) {
            case "arrangement" -> PlanSection.ALERT;
            case "resources" -> PlanSection.TELEPHONY;
            default -> PlanSection.CONTEXT;
        };
    }

    /// Comes back to the comparison that was left; what is being written may have changed since.
    void comeBack() {
        var now = comparing.get();
        if (now == null) return;
        var compared = now.compared();
        if (compareInOrder(compared.older(), compared.newer()) != null)
            comparing.set(now.open(true));
    }

    /// Ends the comparison.
    public void leave() {
        comparing.set(null);
    }

    /// Whether the reader is in another version than the one gone by, or away from a comparison.
    boolean astray() {
        return comparing.get() != null || reading.reading().get().other() != null;
    }

    /// One step back: to the comparison that was left, else to the version gone by.
    void back() {
        if (comparing.get() != null) comeBack();
        else reading.back();
    }
}
