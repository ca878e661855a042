package app.courante.plan;

/// The identity of one plan version: the SHA-256 of the file it was read from, in 64 hexadecimal
/// digits.
public record PlanId(String hash) {
    @Override
    public String toString() {
        return hash;
    }
}
