package app.courante.crisis;

/// The number of an [Entry]: its laptop, and that laptop's count 1, 2, 3 … without a gap.
public record EntryId(DeviceId device, long number) implements Comparable<EntryId> {
    /// Reads what [#toString] writes.
    public static EntryId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not an entry: " + text);
        return new EntryId(
                new DeviceId(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /// What people see and say: `KXB-017`.
    public String shown() {
        var digits = Long.toString(number);
        return device.mark() + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    @Override
    public int compareTo(EntryId other) {
        int byDevice = device.compareTo(other.device);
        return byDevice != 0 ? byDevice : Long.compare(number, other.number);
    }

    /// `KXB-9f3a61c04d2e7b15/17`, the same on every laptop.
    @Override
    public String toString() {
        return device + "/" + number;
    }
}
