package app.courante.crisis;

import java.util.ArrayList;
import java.util.List;

/// A log wound to any point of it: what could be shown after so many entries.
///
/// Folded once from the start, a fold being laid aside after every so many entries; a point is then
/// reached from the one before it. For one thread at a time.
public final class Reel {
    /// Each that is laid aside holds an index of its own of the lines.
    private static final int MOST_KEPT = 32;

    private static final int LEAST_APART = 256;

    private final Tape tape;
    private final List<Situation.Folding> kept = new ArrayList<>();
    private final int apart;
    private Situation.Folding head = new Situation.Folding();
    private int at;

    public Reel(Tape tape) {
        this.tape = tape;
        this.apart = Math.max(LEAST_APART, tape.size() / MOST_KEPT + 1);
        for (int i = 0; i < tape.size(); i += apart) {
            wind(i);
            kept.add(head.copy());
        }
    }

    /// What could be shown after so many.
    public Situation at(int count) {
        wind(Math.clamp(count, 0, tape.size()));
        return head.state();
    }

    private void wind(int count) {
        int mark = Math.min(count / apart, kept.size() - 1);
        if (count < at || mark * apart > at) {
            head = kept.get(mark).copy();
            at = mark * apart;
        }
        for (; at < count; at++) head.apply(tape.entries().get(at));
    }
}
