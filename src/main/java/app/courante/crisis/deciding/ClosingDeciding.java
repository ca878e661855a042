package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionFate;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.CrisisCommand.ActionSettled;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.Log;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.Refusal;
import app.courante.crisis.ReportEvent.MeetingClosed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides the end of a crisis: the exit criteria asked once more, every open action settled, what
/// stands of the plan stood down, the meeting that is on ended, and then closed; all of it, or
/// nothing.
record ClosingDeciding(Ground ground) {
    Decision close(CloseCrisis command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (tooLong(command)) return refuse(Refusal.TEXT_TOO_LONG);
        var levels = new LevelDeciding(ground);
        refusal = levels.whyNotLeft(command.met(), command.unknown(), command.waiver());
        if (refusal != null) return refuse(refusal);
        var fates = fates(command);
        refusal = whyNotSettled(fates);
        if (refusal != null) return refuse(refusal);
        var facts = new ArrayList<Fact>();
        for (var action : open()) facts.add(fact(settled(action, fates.get(action.id()))));
        boolean asked = !levels.criteria().isEmpty();
        var exit = levels.exit(command.met(), command.unknown(), command.waiver());
        standDown(command, exit, asked, facts);
        var meeting = ground.situation().conduct().reports().meeting();
        if (meeting != null)
            facts.add(fact(new MeetingClosed(meeting.id(), meeting.number(), null)));
        facts.add(fact(new CrisisClosed(command.reason().strip())));
        return new Accepted(facts);
    }

    private static boolean tooLong(CloseCrisis command) {
        return Ground.tooLong(command.reason())
                || Ground.tooLong(command.othersReason())
                || Ground.tooLong(command.waiver())
                || command.actions().stream().anyMatch(one -> Ground.tooLong(one.reason()));
    }

    private List<Action> open() {
        return ground.situation().conduct().actions().open();
    }

    /// What was said of each action; for the open ones of which nothing was said, what was said of
    /// all others.
    private Map<EntryId, ActionSettled> fates(CloseCrisis command) {
        var fates = new LinkedHashMap<EntryId, ActionSettled>();
        for (var one : command.actions()) fates.put(one.action(), one);
        var others = command.others();
        if (others != null)
            for (var action : open())
                fates.putIfAbsent(
                        action.id(),
                        new ActionSettled(action.id(), others, command.othersReason()));
        return fates;
    }

    private @Nullable Refusal whyNotSettled(Map<EntryId, ActionSettled> fates) {
        var open = new HashSet<EntryId>();
        for (var action : open()) open.add(action.id());
        for (var one : fates.values()) {
            if (!open.contains(one.action()))
                return ground.situation().conduct().actions().action(one.action()).isPresent()
                        ? Refusal.ACTION_ENDED
                        : Refusal.ACTION_UNKNOWN;
            // That it is done may speak for itself.
            if (one.fate() != ActionFate.DONE && one.reason().isBlank())
                return Refusal.ACTION_REASON_MISSING;
        }
        return fates.keySet().containsAll(open) ? null : Refusal.ACTIONS_LEFT;
    }

    private static Event settled(Action action, @Nullable ActionSettled as) {
        if (as == null) throw new IllegalStateException(action.text());
        var reason = as.reason().strip();
        return switch (as.fate()) {
            case DONE -> new ActionDone(action.id(), action.text(), reason);
            case DROPPED -> new ActionDropped(action.id(), action.text(), reason);
            case CARRIED -> new ActionCarried(action.id(), action.text(), action.to(), reason);
        };
    }

    /// Ends what stands of the plan; where nothing does, the exit criteria were asked all the same.
    private void standDown(CloseCrisis command, ExitCheck exit, boolean asked, List<Fact> facts) {
        var standing = ground.situation().conduct().course().standing();
        int reference = ground.situation().log().decisions();
        for (var one : standing)
            facts.add(
                    fact(
                            new PlanDeactivated(
                                    one.side(),
                                    one.scenario(),
                                    command.reason().strip(),
                                    exit,
                                    new DecisionMade(
                                            Log.reference(++reference),
                                            ground.asker().author().name()))));
        if (standing.isEmpty() && asked) facts.add(fact(new ExitReviewed(exit)));
    }

    private static Fact fact(Event event) {
        return new Fact(event, null, null, "");
    }
}
