package app.courante.crisis;

/// The identity of one crisis: the number of the entry that opened it, hence the same everywhere.
public record CrisisId(String value) {
    public static CrisisId openedBy(EntryId entry) {
        return new CrisisId(entry.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
