package app.courante.ui.reports;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.Command;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Meeting;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReportCommand.CloseMeeting;
import app.courante.crisis.ReportCommand.OpenMeeting;
import app.courante.crisis.ReportCommand.ReachItem;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Minutes;
import app.courante.crisis.board.Rhythm;
import app.courante.desk.Answer;
import app.courante.plan.Plan;
import app.courante.plan.Role;
import app.courante.text.Texts;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.Seat;
import app.courante.ui.timeline.ComposerModel;
import app.courante.ui.timeline.LineGrammar;
import app.courante.ui.timeline.LineReading;
import app.courante.ui.timeline.LineReading.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The meeting of the cell that is on: its agenda, and what is said at it.
public final class MeetingModel {
    /// The agenda where the plan has none for this meeting.
    enum Usual {
        ROUND,
        FACTS,
        ACTIVITIES,
        DECISIONS,
        ACTIONS,
        COMMUNICATION,
        NEXT
    }

    /// What is said at a meeting, as kinds of line.
    static final List<Kind> KINDS = List.of(Kind.INFORMATION, Kind.DECISION, Kind.ACTION);

    private static final Pattern DECIDER = Pattern.compile("\\s*@([\\p{L}\\p{N}._-]+)[:,]?\\s*");

    private final Seat seat;
    private final ReadOnlyObjectWrapper<@Nullable Meeting> meeting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> running = new ReadOnlyObjectWrapper<>(false);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.INFORMATION);
    private final BooleanProperty verified = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Enum<?>> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> written = new ReadOnlyObjectWrapper<>(0);
    private Situation situation;
    private @Nullable Plan plan;
    private KnownNames names = KnownNames.of(null);
    private boolean sending;

    MeetingModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = empty;
        seat.keep("draft.meeting.text", text);
        text.addListener((_, _, _) -> trouble.set(null));
        kind.addListener((_, _, _) -> trouble.set(null));
    }

    /// The meeting that is on; null while none is.
    ReadOnlyObjectProperty<@Nullable Meeting> meeting() {
        return meeting.getReadOnlyProperty();
    }

    /// Whether there is a crisis in which a meeting can be held.
    ReadOnlyObjectProperty<Boolean> running() {
        return running.getReadOnlyProperty();
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /// Whether what is said is a fact; it is to be verified otherwise.
    BooleanProperty verified() {
        return verified;
    }

    /// Why the last line was not logged; null when there is no reason.
    ReadOnlyObjectProperty<@Nullable Enum<?>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// How many lines the log has: with another one something may have been said.
    ReadOnlyObjectProperty<Integer> written() {
        return written.getReadOnlyProperty();
    }

    Seat seat() {
        return seat;
    }

    /// Where the meeting stands, over again each second.
    Instant now() {
        return seat.now().getValue();
    }

    void show(Situation now) {
        situation = now;
        if (!Objects.equals(plan, now.document())) {
            plan = now.document();
            names = KnownNames.of(plan);
        }
        running.set(now.running());
        written.set(now.log().lines().size());
        meeting.set(now.running() ? now.conduct().reports().meeting() : null);
    }

    /// A meeting goes by the agenda of the last one; the first by the plan's, if it has one.
    List<String> agenda(Texts texts) {
        var held = situation.conduct().reports().meetings();
        if (!held.isEmpty()) return held.getLast().agenda();
        var launch = plan == null ? List.<String>of() : plan.arrangement().launchAgenda();
        return launch.isEmpty()
                ? Arrays.stream(Usual.values()).map(item -> texts.of("agenda", item)).toList()
                : launch;
    }

    /// How long the next meeting is to be if nobody says.
    Duration length() {
        return Rhythm.meetingLength(situation);
    }

    /// Its number, from 1.
    int number() {
        return situation.conduct().reports().nextMeeting();
    }

    /// What was said at the meeting that is on, item by item.
    List<Minutes.Item> minutes() {
        var now = meeting.get();
        return now == null
                ? List.of()
                : Minutes.of(situation, now())
                        .meeting(now.id())
                        .map(Minutes.Sitting::items)
                        .orElse(List.of());
    }

    /// Shows the lines that were written while the item was on that is on now.
    void lead() {
        var now = meeting.get();
        if (now == null) return;
        for (var item : minutes())
            if (item.item() == now.item() && !item.lines().isEmpty())
                seat.evidence().open(item.entries());
    }

    void open(List<String> agenda, Duration wanted, Consumer<Answer> answer) {
        seat.execute(new OpenMeeting(agenda, wanted, null), answer);
    }

    /// Turns to the item so many further on, if there is one.
    void turn(int by, Consumer<Answer> answer) {
        var now = meeting.get();
        if (now == null) return;
        int wanted = now.item() + by;
        if (wanted >= 1 && wanted <= now.agenda().size())
            seat.execute(new ReachItem(wanted, null), answer);
    }

    /// @param next when the next report is due; null leaves it to the plan's rhythm
    void close(@Nullable Instant next, Consumer<Answer> answer) {
        seat.execute(new CloseMeeting(next, null), answer);
    }

    /// When the next report is due if nobody says anything.
    @Nullable Instant due() {
        var due = Rhythm.reportDue(situation);
        return due == null || due.isBefore(now()) ? null : due;
    }

    /// The kinds go round.
    void otherKind() {
        kind.set(KINDS.get((KINDS.indexOf(kind.get()) + 1) % KINDS.size()));
    }

    private LineReading reading(String said) {
        return new LineGrammar(names, now(), seat.zone()).read(said, kind.get(), false);
    }

    /// `@name` at the beginning of a decision: who decides.
    private record Decider(@Nullable Known who, @Nullable Doubt open, String text) {}

    /// Who decides where nobody is named: whoever directs the cell now.
    private Decider decider() {
        var named = DECIDER.matcher(text.get());
        if (kind.get() != Kind.DECISION || !named.lookingAt())
            return new Decider(null, null, text.get());
        var found = names.find(named.group(1), KnownNames.WHO);
        var only = found.only();
        return only == null
                ? new Decider(null, new Doubt('@', named.group(1), found.found()), text.get())
                : new Decider(only, null, text.get().substring(named.end()));
    }

    private String decidedBy(Decider decider) {
        if (kind.get() != Kind.DECISION) return "";
        var who = decider.who();
        if (who != null && who.sort() != KnownNames.Sort.ROLE) return who.name();
        var role =
                who == null
                        ? plan == null ? "" : plan.director().map(Role::id).orElse("")
                        : who.id();
        return situation.conduct().seats().holdersOf(role).stream()
                .findFirst()
                .map(one -> one.person().name())
                .orElse(who == null ? "" : who.name());
    }

    /// What looks like a name in the line and is none, or may be several.
    @Nullable Doubt open() {
        return kind.get() == Kind.ACTION ? reading(text.get()).open() : decider().open();
    }

    /// Logs what was said. The field is emptied once it is on the disk, not before.
    void log(Texts texts) {
        var now = meeting.get();
        if (sending || now == null) return;
        var open = open();
        if (open != null) {
            trouble.set(
                    open.candidates().isEmpty()
                            ? ComposerModel.Trouble.NAME_UNKNOWN
                            : ComposerModel.Trouble.NAME_AMBIGUOUS);
            return;
        }
        sending = true;
        var typed = text.get();
        seat.execute(
                command(texts.of("meeting.context", now.number(), now.title())),
                answer -> answered(answer, typed));
    }

    private Command command(String context) {
        var decider = decider();
        var line = reading(decider.text());
        if (kind.get() != Kind.ACTION)
            return new LogEntry(
                    kind.get(),
                    line.text(),
                    context,
                    verified.get(),
                    decidedBy(decider),
                    line.happened(),
                    null);
        var who = line.who();
        var priority = line.priority();
        return new GiveAction(
                line.text().isBlank() ? "" : line.text() + " (" + context + ")",
                who == null ? "" : who.told(),
                line.due(),
                priority == null ? ComposerModel.USUAL : priority,
                null);
    }

    private void answered(Answer answer, String typed) {
        sending = false;
        switch (answer) {
            case Answer.Refused(Refusal why) -> trouble.set(why);
            case Answer.Failed _ -> trouble.set(ComposerModel.Trouble.NOT_SAVED);
            case Answer.Done _ -> {
                var now = text.get();
                text.set(
                        now.startsWith(typed) ? now.substring(typed.length()).stripLeading() : now);
                verified.set(true);
                trouble.set(null);
            }
        }
    }
}
