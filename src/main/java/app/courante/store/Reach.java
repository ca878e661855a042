package app.courante.store;

/// How far the journal of one laptop is known somewhere.
///
/// @param number that of its last entry; 0 when there is none
/// @param sealed the last entry under a signature
public record Reach(long number, long sealed) {
    /// Nothing of it.
    public static final Reach NONE = new Reach(0, 0);

    /// Whether there is more here than there.
    public boolean exceeds(Reach other) {
        return number > other.number || (number == other.number && sealed > other.sealed);
    }
}
