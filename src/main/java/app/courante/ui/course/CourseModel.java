package app.courante.ui.course;

import app.courante.crisis.Course.Activation;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.QualifyCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Signals.Signal;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Outlook;
import app.courante.desk.Answer;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import app.courante.ui.course.Declaration.Qualification;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Seat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What turns a sign of trouble into a crisis, and a crisis from one level to another.
public final class CourseModel {
    /// The levels of a house without a plan.
    static final int LEVELS_WITHOUT_PLAN = 3;

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ObjectProperty<@Nullable Ask> asked = new SimpleObjectProperty<>();

    /// A half of the plan to be activated.
    ///
    /// @param scenario empty for all of it
    public record Part(PlanSide side, String scenario) {}

    /// How far a wish of several commands came.
    ///
    /// @param done how many of them are on the disk
    /// @param stopped what became of the one after them; null when all are done
    public record Progress(int done, @Nullable Answer stopped) {
        public boolean whole() {
            return stopped == null;
        }
    }

    public CourseModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
    }

    public Seat seat() {
        return seat;
    }

    /// Keeps what is typed on a card about the crisis on screen.
    public Kept kept() {
        return new Kept(seat, situation.get().crisis());
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public void show(Situation shown) {
        situation.set(shown);
    }

    /// The card that is asked for; whoever opens it sets it back to null.
    public ObjectProperty<@Nullable Ask> asked() {
        return asked;
    }

    public void ask(Ask wanted) {
        // Asked for twice it is opened twice.
        asked.set(null);
        asked.set(wanted);
    }

    /// Asks for the card on which an alert is settled, if it is one of these.
    public void lead(Target target) {
        switch (target.where()) {
            case LEVEL -> ask(activations().isEmpty() ? new Ask.Plan() : new Ask.Exit());
            case REPORT -> ask(new Ask.Report());
            case ACTIVITIES -> ask(new Ask.Activity(target.id()));
            case SITUATION -> {
                if (!target.id().isEmpty()) ask(new Ask.Judge(EntryId.parse(target.id())));
            }
            case CALL_OUT,
                    ROLES,
                    CARDS,
                    ACTIONS,
                    LOG,
                    TELEPHONY,
                    COMMUNICATION,
                    DEADLINES,
                    ANTICIPATION,
                    RECOVERY -> {}
        }
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(situation.get().document());
    }

    /// The plan that a crisis declared now would go by.
    Optional<Plan> planInForce() {
        return Optional.ofNullable(situation.get().inForce());
    }

    public boolean running() {
        return situation.get().running();
    }

    /// The level of the crisis that runs; 0 when none does.
    public int level() {
        var crisis = situation.get().crisis();
        return crisis == null || !running() ? 0 : crisis.level();
    }

    /// The plan's levels, the calmest first; empty when it has none.
    public List<CrisisLevel> levels() {
        return plan().map(Plan::levels).orElse(List.of());
    }

    /// The highest of the plan's levels of which a criterion is met.
    public OptionalInt suggested(Collection<String> met) {
        return suggested(levels(), met);
    }

    /// The highest of these levels of which a criterion is met.
    static OptionalInt suggested(List<CrisisLevel> levels, Collection<String> met) {
        return levels.stream()
                .filter(level -> level.activation().stream().anyMatch(met::contains))
                .mapToInt(CrisisLevel::number)
                .max();
    }

    /// What must hold before the present level is left.
    public List<String> exitCriteria() {
        return plan().flatMap(plan -> plan.level(level()))
                .map(CrisisLevel::standDown)
                .orElse(List.of());
    }

    public List<String> scenarios() {
        return plan().map(Plan::scenarios).orElse(List.of());
    }

    public List<Activation> activations() {
        return situation.get().conduct().course().activations();
    }

    public List<Activation> standing() {
        return situation.get().conduct().course().standing();
    }

    public boolean stands(Part part) {
        return standing().stream()
                .anyMatch(
                        one -> one.side() == part.side() && one.scenario().equals(part.scenario()));
    }

    public List<Signal> signals() {
        return situation.get().signals().waiting();
    }

    public Optional<Signal> signal(EntryId id) {
        return situation.get().signals().signal(id);
    }

    /// What the plan calls for once these parts are active too.
    public Outlook outlook(Collection<Part> parts) {
        var now = seat.now().getValue();
        var thought = situation.get();
        for (var part : parts)
            thought = Outlook.activated(thought, part.side(), part.scenario(), now);
        return Outlook.of(thought, now);
    }

    /// What another level calls for that the present one does not.
    public Outlook gained(int level) {
        return at(level).beyond(outlook(List.of()));
    }

    /// What the present level calls for and another does not.
    public Outlook lost(int level) {
        return outlook(List.of()).beyond(at(level));
    }

    private Outlook at(int level) {
        var now = seat.now().getValue();
        return Outlook.of(Outlook.atLevel(situation.get(), level, now), now);
    }

    /// Declares, then qualifies if there is anything to say.
    public void declare(Declaration wanted, Consumer<Progress> answer) {
        seat.execute(
                wanted.crisis(),
                declared -> {
                    if (!(declared instanceof Answer.Done)) {
                        answer.accept(new Progress(0, declared));
                    } else if (wanted.qualification().empty()) {
                        answer.accept(new Progress(1, null));
                    } else {
                        qualify(
                                wanted.qualification(),
                                qualified ->
                                        answer.accept(
                                                qualified instanceof Answer.Done
                                                        ? new Progress(2, null)
                                                        : new Progress(1, qualified)));
                    }
                });
    }

    public void qualify(Qualification said, Consumer<Answer> answer) {
        seat.execute(new QualifyCrisis(said.signals(), said.source(), said.criteria()), answer);
    }

    /// A signal that came in after the declaration is part of the crisis too.
    public void attach(EntryId signal, Consumer<Answer> answer) {
        var before = situation.get().conduct().course().qualified();
        qualify(
                new Qualification(
                        List.of(signal),
                        before == null ? "" : before.source(),
                        before == null ? List.of() : before.criteria()),
                answer);
    }

    /// Activates these parts one after the other, until one cannot be.
    public void activate(List<Part> parts, Consumer<Progress> answer) {
        next(new ArrayList<>(parts), 0, answer);
    }

    private void next(List<Part> parts, int done, Consumer<Progress> answer) {
        if (done == parts.size()) {
            answer.accept(new Progress(done, null));
            return;
        }
        var part = parts.get(done);
        seat.execute(
                new ActivatePlan(part.side(), part.scenario()),
                said -> {
                    if (said instanceof Answer.Done) next(parts, done + 1, answer);
                    else answer.accept(new Progress(done, said));
                });
    }
}
