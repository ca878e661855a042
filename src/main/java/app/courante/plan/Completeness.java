package app.courante.plan;

import java.util.List;

/// How much of what a plan should say it says, and what was counted.
///
/// A plan may be complete and still wrong: that is what [PlanCheck] tells.
public record Completeness(List<Count> counts) {
    public Completeness {
        counts = List.copyOf(counts);
    }

    /// How often one item was wanted, and how often it is there.
    public record Count(CountedItem item, int wanted, int present) {
        public int missing() {
            return wanted - present;
        }
    }

    /// Counts every item that the plan has a place for.
    public static Completeness of(Plan plan) {
        var tally = new Tally();
        ContinuityTally.count(plan, tally);
        RecoveryTally.count(plan, tally);
        return new Completeness(tally.counts());
    }

    public int wanted() {
        return counts.stream().mapToInt(Count::wanted).sum();
    }

    public int present() {
        return counts.stream().mapToInt(Count::present).sum();
    }

    /// From 0 to 100, rounded down: 100 is said only when nothing is missing.
    public int percent() {
        int wanted = wanted();
        return wanted == 0 ? 0 : (int) (100L * present() / wanted);
    }

    /// What is missing somewhere, the most missed first.
    public List<Count> incomplete() {
        return counts.stream()
                .filter(count -> count.missing() > 0)
                .sorted((a, b) -> Integer.compare(b.missing(), a.missing()))
                .toList();
    }
}
