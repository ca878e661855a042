package app.courante.plan;

/// The identity of one plan version: the SHA-256 of the file it was read from, in 64 hexadecimal
/// digits.
public record PlanId(String hash) {
    public PlanId {
        if (!hash.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("not a plan: " + hash);
    }

    @Override
    public String toString() {
        return hash;
    }
}
