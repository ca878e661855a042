package app.courante.crisis;

/// One laptop's identity, drawn from its public key so that laptops that never met do not collide.
///
/// @param value the mark of three letters, a hyphen, and 16 hexadecimal digits of the key's hash:
///   `KXB-9f3a61c04d2e7b15`
public record DeviceId(String value) implements Comparable<DeviceId> {
    private static final int MARK = 3;

    public DeviceId {
        if (!isOne(value)) throw new IllegalArgumentException("not a device: " + value);
    }

    /// Whether these characters name one.
    public static boolean isOne(String value) {
        return value.matches("[A-Z]{3}-[0-9a-f]{16}");
    }

    /// The letters people see and say: `KXB`.
    public String mark() {
        return value.substring(0, MARK);
    }

    @Override
    public int compareTo(DeviceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
