package app.courante.files;

import app.courante.text.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The faults of one file as they are found: up to as many as a person would read, or all where
/// each is of a row of its own.
final class Faults {
    private static final int MOST = 100;

    private final String file;
    private final int most;
    private final List<Fault> found = new ArrayList<>();
    private int left;

    Faults(String file) {
        this(file, MOST);
    }

    private Faults(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /// Keeps every one of them.
    static Faults unlimited(String file) {
        return new Faults(file, Integer.MAX_VALUE);
    }

    void add(int line, String key, Object... details) {
        add(Fault.of(file, line, key, details));
    }

    void add(CellAddress cell, String key, Object... details) {
        add(cell.toString(), key, details);
    }

    /// @param cells such as `Activités!A2:A4`
    void add(String cells, String key, Object... details) {
        add(Fault.inCell(file, cells, key, details));
    }

    void add(BadFile why) {
        add(why.in(file));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Whether there are as many already as anybody would read.
    boolean isFull() {
        return left > 0;
    }

    /// In the order of the lines, the last one saying how many more there are.
    List<Fault> all() {
        var all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Fault::line));
        if (left > 0) all.add(Fault.of(file, 0, "fault.plan.more", left));
        return all;
    }

    private void add(Fault fault) {
        if (found.size() < most) found.add(fault);
        else left++;
    }
}
