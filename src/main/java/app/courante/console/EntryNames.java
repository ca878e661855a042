package app.courante.console;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.Signals.Signal;
import app.courante.crisis.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What entries are called on standard input: by the number people say, by the whole number, or by
/// a label that an earlier line gave them, since a script cannot know numbers beforehand.
final class EntryNames {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /// Keys of alerts and of items of a hand-over's sheet that end in an entry.
    private static final Pattern KEY_OF_ENTRY = Pattern.compile("(action|decision|added):(.+)");

    private final Supplier<Situation> situation;
    private final Map<String, EntryId> labels = new HashMap<>();

    EntryNames(Supplier<Situation> situation) {
        this.situation = situation;
    }

    /// No entry bears this number.
    static final class NoSuchEntry extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// Refuses a label that cannot be given; an empty one is none.
    void check(String label) throws LineFault {
        if (label.isEmpty()) return;
        if (!LABEL.matcher(label).matches())
            throw new LineFault(LineFault.Kind.LABEL_UNREADABLE, label);
        if (labels.containsKey(label)) throw new LineFault(LineFault.Kind.LABEL_TAKEN, label);
    }

    /// Gives a label to the first entry of what was done; the second is `label:2`.
    void give(String label, List<Entry> done) {
        if (label.isEmpty()) return;
        labels.put(label, done.getFirst().id());
        for (int i = 2; i <= done.size(); i++) labels.put(label + ":" + i, done.get(i - 1).id());
    }

    /// An entry as a script calls it: `@label`, `KXB-017`, or the whole number.
    EntryId entry(String name) throws LineFault, NoSuchEntry {
        if (name.startsWith("@")) return labelled(name.substring(1));
        if (name.indexOf('/') >= 0)
            try {
                return EntryId.parse(name);
            } catch (IllegalArgumentException e) {
                throw new NoSuchEntry();
            }
        var found = known().filter(id -> id.shown().equals(name)).distinct().toList();
        if (found.isEmpty()) throw new NoSuchEntry();
        if (found.size() > 1) throw new LineFault(LineFault.Kind.ENTRY_AMBIGUOUS, name);
        return found.getFirst();
    }

    /// The key of an alert or of an item, in which an entry may be called as above.
    String key(String written) throws LineFault, NoSuchEntry {
        var key = KEY_OF_ENTRY.matcher(written);
        return key.matches() ? key.group(1) + ":" + entry(key.group(2)) : written;
    }

    private EntryId labelled(String label) throws LineFault {
        var id = labels.get(label);
        if (id == null)
            throw LineFault.unknown(LineFault.Kind.LABEL_UNKNOWN, label, labels.keySet());
        return id;
    }

    /// All that a command may name.
    private Stream<EntryId> known() {
        var now = situation.get();
        var conduct = now.conduct();
        return Stream.of(
                        now.log().lines().stream().map(LogLine::id),
                        now.signals().waiting().stream().map(Signal::id),
                        conduct.actions().all().stream().map(Action::id),
                        conduct.seats().handOvers().stream().map(HandOver::id),
                        conduct.seats().shifts().stream().map(Shift::id))
                .flatMap(ids -> ids);
    }
}
