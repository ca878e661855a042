package app.courante.ui.draft;

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
import app.courante.document.Renaming;
import app.courante.plan.PlanId;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Seat;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A document being written: what it says, where the writer is, what can be undone.
public class Writing<T extends Record> {
    private final Seat seat;
    private final Drafts drafts;
    private final Manuscript<T> manuscript;
    private final ReadOnlyObjectWrapper<@Nullable Shown<T>> shown = new ReadOnlyObjectWrapper<>();
    private final DraftSpot spot;
    private final Names names = new Names(shown);
    private final ReadOnlyObjectWrapper<List<KeptDraft>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private @Nullable Attaching files;
    private @Nullable KeptDraft open;
    private PlanReader reader = new PlanReader();
    private @Nullable Renaming renaming;

    /// The drafts of this seat; the one that was open last is open again.
    protected Writing(Seat seat, Drafts drafts, Manuscript<T> manuscript) {
        this.seat = seat;
        this.drafts = drafts;
        this.manuscript = manuscript;
        this.spot = new DraftSpot(manuscript, page -> count(page.path()));
        drafts.watchSaved(saved::set);
        drafts.all(found -> {
            kept.set(found);
            var last = seat.notebook().get(manuscript.setting());
            found.stream()
                    .filter(one -> one.head().id().equals(last))
                    .findFirst()
                    .ifPresent(this::open);
        });
    }

    /// What is written here.
    public Manuscript<T> manuscript() {
        return manuscript;
    }

    /// Null when no draft is open.
    public ReadOnlyObjectProperty<@Nullable Shown<T>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DraftSpot.Spot> spot() {
        return spot.now();
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
    public Names names() {
        return names;
    }

    /// Where files are brought from that are named here.
    public void attaches(Attaching from) {
        files = from;
    }

    /// Null where none are brought.
    @Nullable Attaching files() {
        return files;
    }

    /// Who writes here, and when.
    public Seat seat() {
        return seat;
    }

    /// Begins a draft with this document and opens it.
    ///
    /// @param base the version it comes from; null when from none
    /// @param opened called once it is open; never when it could not be begun
    public void begin(@Nullable PlanId base, Group document, Runnable opened) {
        drafts.begin(base, document, draft -> begun(draft, opened));
    }

    /// The same under a name, or one like it where that is taken.
    protected final void beginAs(String name, Group document, Runnable opened) {
        drafts.begin(name, null, document, draft -> begun(draft, opened));
    }

    private void begun(KeptDraft draft, Runnable opened) {
        kept.set(Stream.concat(Stream.of(draft), kept.get().stream()).toList());
        open(draft);
        opened.run();
    }

    /// Takes back a draft that was put away, and does this once it is there again.
    protected final void takeBack(String draft, Runnable done) {
        drafts.takeBack(
                draft,
                found -> {
                    kept.set(found);
                    done.run();
                });
    }

    /// Opens a draft where its writer was last.
    public void open(KeptDraft draft) {
        open = draft;
        reader = new PlanReader();
        seat.notebook().put(manuscript.setting(), draft.head().id());
        show();
        spot.begin();
    }

    /// Leaves the draft; it is kept.
    public void leave() {
        open = null;
        seat.notebook().put(manuscript.setting(), "");
        shown.set(null);
    }

    /// Puts the open draft away.
    public void discard() {
        if (open != null) discard(open);
    }

    /// Puts a draft away, open or not.
    public void discard(KeptDraft draft) {
        drafts.discard(draft.head(), () -> {});
        kept.set(kept.get().stream().filter(one -> !one.head().equals(draft.head())).toList());
        if (draft.equals(open)) leave();
    }

    public void undo() {
        renaming = null;
        lead(take(new Undone()));
    }

    public void redo() {
        renaming = null;
        lead(take(new Redone()));
    }

    /// Does an edit; one that does not fit the document any more does nothing.
    public void edit(Edit edit) {
        renaming = null;
        take(new Edited(edit));
    }

    /// Puts a text in its place; an empty one takes the key away. What refers to something by this
    /// text follows.
    public void write(Path place, String text) {
        var now = shown.get();
        var part = manuscript.keyAt(place);
        if (now == null || part == null) {
            put(place, text.isEmpty() ? null : Text.of(text));
            return;
        }
        var typed = renaming;
        if (typed == null || !typed.continues(now.document(), place))
            typed = new Renaming(now.document(), place, part);
        edit(typed.to(text));
        renaming = typed;
    }

    public void put(Path place, @Nullable Node value) {
        var now = shown.get();
        if (now == null) return;
        var before = Places.at(now.document(), place);
        if (value == null ? before != null : !value.equals(before)) edit(new Put(place, value));
    }

    /// Adds a thing to the page's list after the one chosen, and chooses it.
    public void add() {
        var now = shown.get();
        var page = spot.now().get().page();
        var shape = manuscript.shape(page);
        if (now == null || shape == null) return;
        int at = Math.min(spot.now().get().item() + 1, count(page.path()));
        edit(manuscript.insert(now.document(), page.path(), at, shape));
        lead(page.path().at(at).then(manuscript.firstKey(shape)));
    }

    /// Takes the chosen thing out of its list.
    public void remove() {
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
        edit(manuscript.move(now.document(), page.path(), from, to, manuscript.shape(page)));
        choose(page, to);
    }

    /// Turns to a page, at the thing chosen there last.
    public void turn(DraftPage page) {
        spot.turn(page);
    }

    public void choose(DraftPage page, int item) {
        spot.choose(page, item);
    }

    /// Turns to a place of the document and puts the focus there.
    public void lead(@Nullable Path place) {
        if (place != null) spot.lead(place);
    }

    /// Turns to a place, and leaves the focus where it is.
    public void look(Path place) {
        spot.look(place);
    }

    /// The places whose text holds these words.
    List<Path> find(String words) {
        var now = shown.get();
        return now == null ? List.of() : Search.places(now.document(), manuscript, names, words);
    }

    private int count(Path list) {
        var now = shown.get();
        return now == null ? 0 : Places.count(now.document(), list);
    }

    /// The draft that is open; null when none is.
    protected final @Nullable KeptDraft opened() {
        return open;
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
        shown.set(Shown.of(open, reader, manuscript));
    }
}
