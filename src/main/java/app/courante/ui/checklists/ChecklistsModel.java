package app.courante.ui.checklists;

import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.StepCommand;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import app.courante.crisis.Steps;
import app.courante.crisis.board.CardBoard;
import app.courante.desk.Answer;
import app.courante.ui.checklists.StepForm.Asked;
import app.courante.ui.kit.Seat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The action cards, the steps of the one that is chosen, and what can be done with each.
public final class ChecklistsModel {
    private static final Pattern STEP = Pattern.compile("(?<card>.+)/(?<step>\\d{1,6})");

    private final Seat seat;
    private final BooleanProperty mineOnly = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Object> card = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> step = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<CardBoard> board;
    private final ReadOnlyObjectWrapper<List<CardLine>> cards =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<StepLine>> steps =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Lack> lack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StepForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper led = new ReadOnlyIntegerWrapper();

    /// The step chosen last on each card.
    private final Map<Object, Steps.Key> places = new HashMap<>();

    /// What was asked of the desk and not answered yet.
    private final Set<Steps.Key> sent = new HashSet<>();

    /// The card that was chosen for me and that I did not touch; null when there is none.
    private @Nullable Object proposed;

    public ChecklistsModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        this.board = new ReadOnlyObjectWrapper<>(seat.boards().cards(empty));
        seat.now().addListener((_, _, _) -> look());
        seat.me().addListener((_, _, _) -> look());
        mineOnly.addListener((_, _, _) -> look());
        card.addListener((_, _, _) -> {
            proposed = null;
            lookAtSteps();
        });
        step.addListener((_, _, chosen) -> place(chosen));
        look();
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public Seat seat() {
        return seat;
    }

    /// Whether only the cards of the roles that I hold are listed.
    public BooleanProperty mineOnly() {
        return mineOnly;
    }

    /// Mine first, then the others. Changes only when one of them does, not each second.
    public ReadOnlyObjectProperty<List<CardLine>> cards() {
        return cards.getReadOnlyProperty();
    }

    /// The id of the card chosen; null when there is none.
    public ObjectProperty<@Nullable Object> card() {
        return card;
    }

    /// The steps of the card chosen.
    public ReadOnlyObjectProperty<List<StepLine>> steps() {
        return steps.getReadOnlyProperty();
    }

    /// The [Steps.Key] of the step chosen; null when there is none.
    public ObjectProperty<@Nullable Object> step() {
        return step;
    }

    /// Every card that the crisis calls for, whatever the list is narrowed to.
    public ReadOnlyObjectProperty<CardBoard> board() {
        return board.getReadOnlyProperty();
    }

    /// Why there is no card to show; null when there is one.
    public ReadOnlyObjectProperty<@Nullable Lack> lack() {
        return lack.getReadOnlyProperty();
    }

    /// What is being typed about the step chosen; null when nothing is.
    public ReadOnlyObjectProperty<@Nullable StepForm> form() {
        return form.getReadOnlyProperty();
    }

    /// The answer that was no; null when there was none since.
    public ReadOnlyObjectProperty<@Nullable Answer> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Counts how often somebody was led to a step.
    public ReadOnlyIntegerProperty led() {
        return led.getReadOnlyProperty();
    }

    public Optional<CardLine> chosenCard() {
        return cards.get().stream().filter(one -> one.id().equals(card.get())).findFirst();
    }

    public Optional<StepLine> chosenStep() {
        return steps.get().stream().filter(one -> one.key().equals(step.get())).findFirst();
    }

    public int overdue() {
        var now = seat.now().getValue();
        return (int)
                board.get().cards().stream()
                        .flatMap(one -> one.lines().stream())
                        .filter(line -> line.overdue(now))
                        .count();
    }

    public void show(Situation shown) {
        if (!Objects.equals(crisis(situation.get()), crisis(shown))) forget();
        situation.set(shown);
        board.set(seat.boards().cards(shown));
        look();
    }

    /// Somebody looks: a card that was only proposed gives way to what is to be done first by now.
    public void arrive() {
        if (proposed == null) return;
        places.remove(proposed);
        propose(step, null);
        proposeCard();
        lookAtSteps();
    }

    /// Chooses the step that this is the id of, `card/number`, so that the screen shows it when it
    /// comes up.
    public void lead(String id) {
        var read = STEP.matcher(id);
        if (!read.matches()) return;
        var key = new Steps.Key(read.group("card"), Integer.parseInt(read.group("step")));
        if (board.get().card(key.card()).isEmpty()) return;
        if (cards.get().stream().noneMatch(one -> one.id().equals(key.card()))) mineOnly.set(false);
        card.set(key.card());
        step.set(key);
        led.set(led.get() + 1);
    }

    /// Marks the step chosen as done.
    public void done() {
        chosenStep()
                .ifPresent(line -> {
                    var key = line.key();
                    send(key, new MarkStep(key.card(), key.step(), StepMark.DONE, "", ""), null);
                });
    }

    /// Asks what must be known before this becomes of the step chosen.
    public void ask(Asked asked) {
        var line = chosenStep().orElse(null);
        var crisis = situation.get().crisis();
        if (line == null || crisis == null) return;
        proposed = null;
        trouble.set(null);
        var since = chosenCard().map(chosen -> chosen.card().since()).orElse(null);
        if (line.line().step().mark() == asked.mark())
            trouble.set(new Answer.Refused(Refusal.STEP_UNCHANGED));
        else form.set(new StepForm(seat, crisis.id(), line.key(), asked, since));
    }

    /// Leaves what is being typed; it comes back when it is asked again.
    public void leaveForm() {
        form.set(null);
        trouble.set(null);
    }

    /// Logs what is typed. It is forgotten once it is on the disk, not before.
    public void submit() {
        var typed = form.get();
        if (typed != null && typed.timeReadable()) send(typed.step(), typed.command(), typed);
    }

    /// Says what became of something that was asked beside.
    void tell(@Nullable Answer answer) {
        trouble.set(answer);
    }

    private void send(Steps.Key key, StepCommand command, @Nullable StepForm typed) {
        if (!sent.add(key)) return;
        proposed = null;
        trouble.set(null);
        seat.execute(
                command,
                typed == null ? null : typed.moment(),
                answer -> {
                    sent.remove(key);
                    if (answer instanceof Answer.Done) logged(key, command, typed);
                    else trouble.set(answer);
                });
    }

    private void logged(Steps.Key key, StepCommand command, @Nullable StepForm typed) {
        if (typed != null) typed.clear();
        if (form.get() == typed) form.set(null);
        if (command instanceof MarkStep mark && mark.mark().settled() && key.equals(step.get()))
            StepLine.nextOpen(steps.get(), key.step()).ifPresent(step::set);
    }

    private void forget() {
        form.set(null);
        trouble.set(null);
        card.set(null);
        places.clear();
        sent.clear();
    }

    private static @Nullable CrisisId crisis(Situation shown) {
        return Optional.ofNullable(shown.crisis()).map(Crisis::id).orElse(null);
    }

    private void look() {
        var all =
                CardLine.all(board.get(), situation.get(), seat.me().get(), seat.now().getValue());
        var wanted = mineOnly.get() ? all.stream().filter(CardLine::mine).toList() : all;
        lack.set(Lack.of(situation.get(), all, wanted));
        if (!wanted.equals(cards.get())) cards.set(wanted);
        if (chosenCard().isEmpty()) proposeCard();
        lookAtSteps();
    }

    /// Chooses the first card that still has something to do.
    private void proposeCard() {
        propose(card, CardLine.firstToDo(cards.get()).map(CardLine::id).orElse(null));
        proposed = card.get();
    }

    private void propose(ObjectProperty<@Nullable Object> chosen, @Nullable Object wanted) {
        var before = proposed;
        chosen.set(wanted);
        proposed = before;
    }

    private void lookAtSteps() {
        var now = seat.now().getValue();
        var wanted = chosenCard().map(chosen -> StepLine.all(chosen.card(), now)).orElse(List.of());
        if (!wanted.equals(steps.get())) steps.set(wanted);
        if (chosenStep().isEmpty()) propose(step, placeOn(wanted));
    }

    private Steps.@Nullable Key placeOn(List<StepLine> wanted) {
        var chosen = card.get();
        if (chosen == null || wanted.isEmpty()) return null;
        var before = places.get(chosen);
        return before == null
                ? StepLine.nextOpen(wanted, 0).orElse(wanted.getFirst().key())
                : before;
    }

    private void place(@Nullable Object chosen) {
        if (chosen instanceof Steps.Key key) places.put(key.card(), key);
        proposed = null;
        trouble.set(null);
        var open = form.get();
        if (open != null && !open.step().equals(chosen)) form.set(null);
    }
}
