package app.courante.plan.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule in one version: what must be filed, what starts its clock, and how long it runs.
///
/// @param validFrom the day from which this version holds; its name, too
/// @param law the article it comes from, as it is quoted
/// @param unchecked whether somebody should still hold it against the official text
/// @param after the rules whose filing starts this one; empty unless it starts so
/// @param cap the longest time from awareness, whichever clock started it; it lapses when its start
///   comes later than that; null when there is none
/// @param movesToNoon whether a limit on a weekend or bank holiday moves to noon of the next
///   working day
/// @param neverMovesFor those for whom it does not
/// @param onlyFor those whom the rule obliges; empty when it obliges whoever the regime does
/// @param notFor those for whom another rule stands in its place
/// @param reasonsWhenLate whether a late filing must say why
public record Rule(
        Duty duty,
        LocalDate validFrom,
        String law,
        boolean unchecked,
        ClockStart starts,
        List<String> after,
        Term within,
        @Nullable Duration cap,
        boolean movesToNoon,
        List<Trait> neverMovesFor,
        List<Trait> onlyFor,
        List<Trait> notFor,
        boolean reasonsWhenLate) {
    public Rule {
        after = List.copyOf(after);
        neverMovesFor = List.copyOf(neverMovesFor);
        onlyFor = List.copyOf(onlyFor);
        notFor = List.copyOf(notFor);
    }

    public String id() {
        return duty.rule();
    }

    /// A rule that counts from awareness and knows no more, as the clock of a contract does.
    public static Rule plain(Duty duty, LocalDate validFrom, String law, Term within) {
        return new Rule(
                duty,
                validFrom,
                law,
                false,
                ClockStart.AWARE,
                List.of(),
                within,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
