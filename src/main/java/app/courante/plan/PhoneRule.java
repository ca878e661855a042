package app.courante.plan;

/// Tells whether a telephone number, as somebody wrote it, can be dialled.
@FunctionalInterface
public interface PhoneRule {
    boolean canBeDialled(String written);
}
