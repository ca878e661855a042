package app.courante.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/// The lines of the table, and the few sums behind them.
final class Table {
    private Table() {}

    static void head(String title) {
        System.out.printf("%n%s%n%-58s %12s %12s %12s%n", title, "", "median", "p95", "ratio");
    }

    static void row(String what, String unit, double[] values, String ratio) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %9.3f %-2s %9.3f %-2s %12s%n",
                what,
                at(values, 0.5),
                unit,
                at(values, 0.95),
                unit,
                ratio);
    }

    static void fact(String what, String value) {
        System.out.printf("%-58s %s%n", what, value);
    }

    static double median(double[] values) {
        return at(values, 0.5);
    }

    static String ratio(double[] of, double[] to) {
        return String.format(Locale.ROOT, "%.2f ×", median(of) / median(to));
    }

    /// Milliseconds of each turn, after as many turns that do not count.
    static double[] times(int turns, int warming, IntConsumer turn) {
        for (int i = 0; i < warming; i++) turn.accept(i);
        var times = new double[turns];
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            turn.accept(warming + i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static double at(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(sorted.length * share))];
    }
}
