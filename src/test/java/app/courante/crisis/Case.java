package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What was so, what is asked, and why it is refused.
record Case(Cell given, Command when, Refusal then) {
    void check() {
        assertEquals(given.refusal(then), given.decide(when), when::toString);
    }

    @Override
    public String toString() {
        return then + ": " + when;
    }
}
