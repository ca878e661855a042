package app.courante.crisis;

/// A hybrid logical clock's reading: orders entries of all laptops, even where a clock ran back.
///
/// @param millis milliseconds since 1970 in UTC, never before any reading seen earlier
/// @param counter tells readings of the same millisecond apart
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {
    public static final HybridTime ZERO = new HybridTime(0, 0);

    /// Reads what [#toString] writes.
    public static HybridTime parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) throw new IllegalArgumentException("not a hybrid time: " + text);
        return new HybridTime(
                Long.parseLong(text.substring(0, dash)),
                Integer.parseInt(text.substring(dash + 1)));
    }

    /// The first reading after this one when the wall clock shows `now`.
    public HybridTime next(long now) {
        return now > millis ? new HybridTime(now, 0) : new HybridTime(millis, counter + 1);
    }

    @Override
    public int compareTo(HybridTime other) {
        int byMillis = Long.compare(millis, other.millis);
        return byMillis != 0 ? byMillis : Integer.compare(counter, other.counter);
    }

    @Override
    public String toString() {
        return millis + "-" + counter;
    }
}
