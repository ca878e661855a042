package app.courante.crisis;

import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The actions given in the cell, in the order they were given.
public record Actions(List<Action> all) {
    /// Where an action stands.
    public enum State {
        OPEN,
        DONE,
        DROPPED,
        /// It went into the upkeep of the plan.
        CARRIED
    }

    /// Something that was given to do.
    ///
    /// @param to who does it: a role of the plan, or, with an empty id, somebody by name
    /// @param due null when no time was set
    /// @param result what came of it, or why it was dropped; empty while it is open
    /// @param ended null while it is open
    /// @param reopened when it was last opened again; null when it never was
    public record Action(
            EntryId id,
            String text,
            Named to,
            @Nullable Instant due,
            Priority priority,
            Instant given,
            Author by,
            State state,
            String result,
            @Nullable Instant ended,
            @Nullable Instant reopened) {
        public boolean open() {
            return state == State.OPEN;
        }

        Action changed(ActionChanged to) {
            return new Action(
                    id,
                    to.text(),
                    to.to(),
                    to.due(),
                    to.priority(),
                    given,
                    by,
                    state,
                    result,
                    ended,
                    reopened);
        }

        Action ended(State how, String told, Instant at) {
            return new Action(id, text, to, due, priority, given, by, how, told, at, reopened);
        }

        Action opened(Instant again) {
            return new Action(id, text, to, due, priority, given, by, State.OPEN, "", null, again);
        }
    }

    public Actions {
        all = List.copyOf(all);
    }

    static Actions of(Collection<Entry> entries) {
        var all = new LinkedHashMap<EntryId, Action>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case ActionGiven given -> all.put(entry.id(), given(entry, given));
                case ActionChanged changed ->
                        change(all, changed.action(), one -> one.changed(changed));
                case ActionDone(var id, _, var result) ->
                        change(all, id, one -> one.ended(State.DONE, result, at));
                case ActionDropped(var id, _, var reason) ->
                        change(all, id, one -> one.ended(State.DROPPED, reason, at));
                case ActionCarried(var id, _, _, var reason) ->
                        change(all, id, one -> one.ended(State.CARRIED, reason, at));
                case ActionReopened(var id, _, _) -> change(all, id, one -> one.opened(at));
                default -> {}
            }
        }
        return new Actions(List.copyOf(all.values()));
    }

    private static Action given(Entry entry, ActionGiven given) {
        return new Action(
                entry.id(),
                given.text(),
                given.to(),
                given.due(),
                given.priority(),
                entry.times().happened().instant(),
                entry.author(),
                State.OPEN,
                "",
                null,
                null);
    }

    private static void change(
            LinkedHashMap<EntryId, Action> all, EntryId id, UnaryOperator<Action> change) {
        all.computeIfPresent(id, (_, action) -> change.apply(action));
    }

    public Optional<Action> action(EntryId id) {
        return all.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    public List<Action> open() {
        return all.stream().filter(Action::open).toList();
    }
}
