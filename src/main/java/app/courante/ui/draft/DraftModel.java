package app.courante.ui.draft;

import app.courante.desk.Answer;
import app.courante.desk.Drafts;
import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Redone;
import app.courante.document.Draft.Step;
import app.courante.document.Draft.Undone;
import app.courante.document.Edit;
import app.courante.document.Edit.Put;
import app.courante.document.KeptDraft;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanReader;
import app.courante.document.PlanShape;
import app.courante.document.PlanTree;
import app.courante.plan.Person;
import app.courante.plan.Place;
import app.courante.plan.PlanId;
import app.courante.plan.PlanPart;
import app.courante.plan.Upkeep.Improvement;
import app.courante.ui.kit.Seat;
import app.courante.ui.plan.Findings;
import app.courante.ui.plan.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The draft being written: what it says, where the writer is, what can be undone, what is wrong.
public final class DraftModel {
    /// Under which name the notebook keeps the draft that was open last.
    private static final String OPEN = "setting.draft";

    private final Seat seat;
    private final Drafts drafts;
    private final Function<Group, PlanId> freeze;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final DraftSpot spot = new DraftSpot(page -> count(page.path()));
    private final Names names = new Names(shown);
    private final ReadOnlyObjectWrapper<List<KeptDraft>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.UNJUDGED);
    private final Judge judge;
    private @Nullable KeptDraft open;
    private PlanReader reader = new PlanReader();

    /// The drafts of this seat; the one that was open last is open again.
    ///
    /// @param freeze keeps a document as a plan version and names it
    /// @param judge says what the draft lacks, in its own time
    public DraftModel(Seat seat, Drafts drafts, Function<Group, PlanId> freeze, Judge judge) {
        this.judge = judge;
        this.seat = seat;
        this.drafts = drafts;
        this.freeze = freeze;
        drafts.watchSaved(saved::set);
        drafts.all(found -> {
            kept.set(found);
            var last = seat.notebook().get(OPEN);
            found.stream()
                    .filter(one -> one.head().id().equals(last))
                    .findFirst()
                    .ifPresent(this::open);
        });
    }

    /// Null when no draft is open.
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DraftSpot.Spot> spot() {
        return spot.now();
    }

    /// What the draft lacks; behind the typing by a moment when the plan is large.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Every draft there is, the one begun last in front.
    public ReadOnlyObjectProperty<List<KeptDraft>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Whether every key typed is on disk.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /// The names by which things are referred to.
    Names names() {
        return names;
    }

    /// Who writes here, and when.
    public Seat seat() {
        return seat;
    }

    LocalDate today() {
        return seat.now().getValue().atZone(seat.zone()).toLocalDate();
    }

    /// Begins a draft with this document and opens it.
    ///
    /// @param base the version it comes from; null when from none
    /// @param opened called once it is open; never when it could not be begun
    public void begin(@Nullable PlanId base, Group document, Runnable opened) {
        drafts.begin(
                base,
                document,
                draft -> {
                    kept.set(Stream.concat(Stream.of(draft), kept.get().stream()).toList());
                    open(draft);
                    opened.run();
                });
    }

    /// Opens a draft where its writer was last.
    public void open(KeptDraft draft) {
        open = draft;
        reader = new PlanReader();
        seat.notebook().put(OPEN, draft.head().id());
        show();
        spot.begin();
    }

    /// Leaves the draft; it is kept.
    public void leave() {
        open = null;
        seat.notebook().put(OPEN, "");
        shown.set(null);
    }

    /// Puts the open draft away.
    public void discard() {
        if (open != null) discard(open);
    }

    private void discard(KeptDraft draft) {
        drafts.discard(draft.head(), () -> {});
        kept.set(kept.get().stream().filter(one -> !one.head().equals(draft.head())).toList());
        if (draft.equals(open)) leave();
    }

    public void undo() {
        lead(take(new Undone()));
    }

    public void redo() {
        lead(take(new Redone()));
    }

    /// Does an edit; one that does not fit the document any more does nothing.
    public void edit(Edit edit) {
        take(new Edited(edit));
    }

    /// Puts a text in its place; an empty one takes the key away.
    void write(Path place, String text) {
        put(place, text.isEmpty() ? null : Text.of(text));
    }

    void put(Path place, @Nullable Node value) {
        var now = shown.get();
        if (now == null) return;
        var before = Places.at(now.document(), place);
        if (value == null ? before != null : !value.equals(before)) edit(new Put(place, value));
    }

    /// Adds a thing to the page's list after the one chosen, and chooses it.
    void add() {
        var now = shown.get();
        var page = spot.now().get().page();
        var shape = page.shape();
        if (now == null || shape == null) return;
        int at = Math.min(spot.now().get().item() + 1, count(page.path()));
        edit(Gestures.insert(now.document(), page.path(), at, shape));
        lead(page.path().at(at).then(shape.nameKey()));
    }

    /// Takes the chosen thing out of its list.
    void remove() {
        var now = shown.get();
        var at = spot.now().get();
        if (now == null || at.item() < 0) return;
        edit(new Edit.Remove(at.page().path(), at.item()));
        choose(at.page(), at.item());
    }

    /// Gives a thing of the page's list another rank, and what is numbered by rank its number.
    void move(int from, int to) {
        var now = shown.get();
        var page = spot.now().get().page();
        if (now == null) return;
        int count = count(page.path());
        if (from == to || from < 0 || to < 0 || from >= count || to >= count) return;
        edit(Gestures.move(now.document(), page.path(), from, to, page.shape()));
        choose(page, to);
    }

    /// Puts these people in the place of those of the draft.
    public void people(List<Person> people) {
        put(PlanShape.list(PlanPart.PERSON), PlanTree.of(PlanPart.PERSON, people));
        turn(DraftPage.PEOPLE);
    }

    /// Adds what is to be improved behind what is there, and turns to it.
    public void improve(List<Improvement> more) {
        var now = shown.get();
        if (now != null) edit(Gestures.improve(now.document(), more));
        turn(DraftPage.IMPROVEMENTS);
    }

    /// Turns to a page, at the thing chosen there last.
    void turn(DraftPage page) {
        spot.turn(page);
    }

    void choose(DraftPage page, int item) {
        spot.choose(page, item);
    }

    /// Turns to a place of the document and puts the focus there.
    public void lead(@Nullable Path place) {
        if (place != null) spot.lead(place);
    }

    /// Turns to where a thing of the plan is written.
    public void lead(Place place) {
        var now = shown.get();
        if (now != null) lead(Search.pathOf(now.document(), place));
    }

    /// Turns to where a thing of the plan is written, without taking the focus along.
    void look(Place place) {
        var now = shown.get();
        if (now != null) spot.look(Search.pathOf(now.document(), place));
    }

    /// The places whose text holds these words.
    List<Path> find(String words) {
        var now = shown.get();
        return now == null ? List.of() : Search.places(now.document(), names, words);
    }

    /// Freezes the draft as a version that holds from a day on; once done, the draft is put away.
    void approve(String version, String approver, LocalDate from, Consumer<Answer> answer) {
        var now = shown.get();
        var draft = open;
        if (now == null || draft == null) return;
        new Approval(version, approver, today(), from)
                .ask(
                        now,
                        freeze,
                        seat,
                        outcome -> {
                            if (outcome instanceof Answer.Done) discard(draft);
                            answer.accept(outcome);
                        });
    }

    private int count(Path list) {
        var now = shown.get();
        return now == null ? 0 : Places.count(now.document(), list);
    }

    private @Nullable Path take(Step step) {
        var draft = open;
        if (draft == null) return null;
        try {
            var place = draft.draft().take(step);
            if (place != null) drafts.keep(draft.head(), step);
            show();
            return place;
        } catch (IllegalArgumentException e) {
            return null; // The place is gone, by an undo under a field that is still on screen.
        }
    }

    private void show() {
        if (open == null) return;
        var now = Shown.of(open, reader);
        shown.set(now);
        judge.judge(now.plan(), today(), findings::set);
    }
}
