package app.courante.ui.draft;

import app.courante.crisis.PlainText;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.desk.Answer;
import app.courante.desk.Drafts;
import app.courante.document.Draft.Edited;
import app.courante.document.Draft.Redone;
import app.courante.document.Draft.Step;
import app.courante.document.Draft.Undone;
import app.courante.document.DraftHead;
import app.courante.document.Edit;
import app.courante.document.Edit.All;
import app.courante.document.Edit.Put;
import app.courante.document.Flaw;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanReader;
import app.courante.document.PlanShape;
import app.courante.document.PlanTree;
import app.courante.plan.Person;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Seat;
import app.courante.ui.plan.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The draft being written: what it says, where the writer is, what can be undone, what is wrong.
public final class DraftModel {
    /// Under which name the notebook keeps the draft that was open last.
    private static final String OPEN = "setting.draft";

    static final int NOWHERE = -1;

    /// A draft as it stands.
    ///
    /// @param plan what can be read of it so far
    /// @param flaws what cannot, each with its place
    public record Shown(
            DraftHead head,
            Group document,
            Plan plan,
            List<Flaw> flaws,
            boolean canUndo,
            boolean canRedo) {}

    /// Where the writer is.
    ///
    /// @param item the rank of the thing on a page that lists things; negative when none is chosen
    /// @param field the place to put the focus on; null when it may stay where it is
    public record Spot(DraftPage page, int item, @Nullable Path field) {}

    private final Seat seat;
    private final Drafts drafts;
    private final Function<Group, PlanId> freeze;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Spot> spot =
            new ReadOnlyObjectWrapper<>(new Spot(DraftPage.IDENTITY, NOWHERE, null));
    private final ReadOnlyObjectWrapper<List<Drafts.Kept>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final Map<DraftPage, Integer> items = new EnumMap<>(DraftPage.class);
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final Judge judge;
    private Drafts.@Nullable Kept open;
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

    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// What the draft lacks; behind the typing by a moment when the plan is large.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Every draft there is, the one begun last in front.
    public ReadOnlyObjectProperty<List<Drafts.Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Whether every key typed is on disk.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
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
    public void begin(@Nullable PlanId base, Group document) {
        drafts.begin(
                base,
                document,
                draft -> {
                    var more = new ArrayList<>(kept.get());
                    more.addFirst(draft);
                    kept.set(List.copyOf(more));
                    open(draft);
                });
    }

    /// Opens a draft where its writer was last.
    public void open(Drafts.Kept draft) {
        open = draft;
        reader = new PlanReader();
        items.clear();
        seat.notebook().put(OPEN, draft.head().id());
        spot.set(new Spot(DraftPage.IDENTITY, NOWHERE, null));
        show();
    }

    /// Leaves the draft; it is kept.
    public void leave() {
        open = null;
        seat.notebook().put(OPEN, "");
        shown.set(null);
    }

    /// Puts the open draft away.
    public void discard() {
        var draft = open;
        if (draft == null) return;
        drafts.discard(draft.head(), () -> {});
        kept.set(kept.get().stream().filter(one -> !one.head().equals(draft.head())).toList());
        leave();
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

    /// Puts a list of texts in its place; an empty one takes the key away.
    void writeLines(Path place, List<String> lines) {
        put(place, lines.isEmpty() ? null : Items.of(lines.stream().map(Text::of).toList()));
    }

    /// Adds a thing to the page's list after the one chosen, and chooses it.
    void add() {
        var now = shown.get();
        var page = spot.get().page();
        var shape = page.shape();
        if (now == null || shape == null) return;
        int count = Places.count(now.document(), page.path());
        int at = spot.get().item() < 0 ? count : Math.min(spot.get().item() + 1, count);
        edit(NewThing.insert(now.document(), page.path(), at, shape));
        choose(page, at);
        focusFirst(page, at);
    }

    /// Takes the chosen thing out of its list.
    void remove() {
        var now = shown.get();
        var at = spot.get();
        if (now == null || at.item() < 0) return;
        edit(new Edit.Remove(at.page().path(), at.item()));
        int left = Places.count(now.document(), at.page().path()) - 1;
        choose(at.page(), Math.min(at.item(), left - 1));
    }

    /// Gives a thing of the page's list another rank, and what is numbered by rank its number.
    void move(int from, int to) {
        var now = shown.get();
        var page = spot.get().page();
        if (now == null) return;
        int count = Places.count(now.document(), page.path());
        if (from == to || from < 0 || to < 0 || from >= count || to >= count) return;
        edit(NewThing.move(now.document(), page.path(), from, to, page.shape()));
        choose(page, to);
    }

    /// Puts these people in the place of those of the draft.
    public void people(List<Person> people) {
        var list = PlanShape.list(PlanPart.PERSON);
        if (PlanShape.kindAt(list) instanceof Kind.Many(var shape))
            put(
                    list,
                    Items.of(
                            people.stream().map(person -> PlanTree.group(shape, person)).toList()));
        turn(DraftPage.PEOPLE);
    }

    /// Turns to a page, at the thing chosen there last.
    void turn(DraftPage page) {
        choose(page, items.getOrDefault(page, page.isList() ? 0 : NOWHERE));
    }

    void choose(DraftPage page, int item) {
        items.put(page, item);
        spot.set(new Spot(page, item, null));
    }

    /// Turns to a place of the document and puts the focus there.
    public void lead(@Nullable Path place) {
        if (place == null) return;
        var page = DraftPage.of(place);
        int depth = page.path().steps().size();
        boolean inList = page.isList() && place.steps().size() > depth;
        int item =
                inList && place.steps().get(depth).matches("\\d+")
                        ? Integer.parseInt(place.steps().get(depth))
                        : items.getOrDefault(page, NOWHERE);
        items.put(page, item);
        spot.set(new Spot(page, item, place));
    }

    /// Turns to where a thing of the plan is written.
    public void lead(Place place) {
        var now = shown.get();
        if (now != null) lead(pathOf(now.document(), place));
    }

    private static Path pathOf(Group document, Place place) {
        var list = PlanShape.list(place.part());
        var groups = Places.groups(document, list);
        for (int i = 0; i < groups.size(); i++)
            for (var key : List.of("id", "number"))
                if (groups.get(i).text(key).equals(place.id())) return list.at(i);
        return list;
    }

    /// The places whose text holds these words, without regard to accents and case.
    List<Path> find(String words) {
        var now = shown.get();
        var found = new ArrayList<Path>();
        var folded = PlainText.of(words.strip());
        if (now != null && !folded.isEmpty()) search(now.document(), Path.ROOT, folded, found);
        return found;
    }

    private static void search(Node node, Path place, String words, List<Path> found) {
        switch (node) {
            case Text(_, var text) -> {
                if (!place.last().equals("id") && PlainText.of(text).contains(words))
                    found.add(place);
            }
            case Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++)
                    search(items.get(i), place.at(i), words, found);
            }
            case Group(_, var entries) ->
                    entries.forEach(
                            entry -> search(entry.value(), place.then(entry.key()), words, found));
        }
    }

    /// Freezes the draft as a version that holds from a day on; once done, the draft is put away.
    void approve(String version, String approver, LocalDate from, Consumer<Answer> answer) {
        var identity = Path.parse("identity");
        edit(
                new All(
                        List.of(
                                new Put(identity.then("version"), Text.of(version.strip())),
                                new Put(identity.then("approvedBy"), Text.of(approver.strip())),
                                new Put(identity.then("approvedOn"), Text.of(today().toString())),
                                new Put(identity.then("inForceFrom"), Text.of(from.toString())))));
        var now = shown.get();
        if (now == null) return;
        seat.execute(
                new ApprovePlan(
                        freeze.apply(now.document()),
                        now.plan().identity().title(),
                        version,
                        approver,
                        from),
                outcome -> {
                    if (outcome instanceof Answer.Done) discard();
                    answer.accept(outcome);
                });
    }

    private void focusFirst(DraftPage page, int item) {
        var shape = page.shape();
        if (shape != null)
            spot.set(new Spot(page, item, page.path().at(item).then(shape.nameKey())));
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
        var draft = open.draft();
        var flaws = new ArrayList<Flaw>();
        var plan = reader.read(draft.document(), flaws::add);
        shown.set(
                new Shown(
                        open.head(),
                        draft.document(),
                        plan,
                        List.copyOf(flaws),
                        draft.canUndo(),
                        draft.canRedo()));
        judge.judge(plan, today(), findings::set);
    }
}
