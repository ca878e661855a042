package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure of a crisis, and the entries it comes from.
///
/// @param id what it is about where there are several: an activity, a kind of line; else empty
/// @param name the name of that by the plan; empty for what is named by its kind
/// @param amount null for what has not come to pass
/// @param entries oldest first; empty for what comes from the absence of any
public record Figure(
        FigureKind kind,
        String id,
        String name,
        @Nullable Amount amount,
        List<Limit> limits,
        List<EntryId> entries) {
    /// How much it is.
    public sealed interface Amount {
        /// A length of time.
        ///
        /// @param running whether it still grows
        record Lasting(Duration length, boolean running) implements Amount {}

        record Count(long number) implements Amount {}

        /// So many of so many.
        record Part(long part, long whole) implements Amount {}

        /// Money.
        ///
        /// @param running whether it still grows
        record Euros(long euros, boolean running) implements Amount {}
    }

    /// What a length of time is held against.
    public record Limit(Against against, Duration length) {}

    /// Where a limit comes from.
    public enum Against {
        /// The time aimed at for the recovery.
        RTO,
        /// The longest interruption that can be borne (DMIA).
        MTPD,
        /// What the plan says.
        PLAN,
        /// What a law or a contract gives: what is filed at that very instant is in time.
        LAW
    }

    public Figure {
        limits = List.copyOf(limits);
        entries = List.copyOf(entries);
    }

    /// Whether the amount keeps this limit; one reached to the second is broken, unless it is the
    /// limit of a law.
    public boolean keeps(Limit limit) {
        if (!(amount instanceof Amount.Lasting(var length, _))) return true;
        int compared = length.compareTo(limit.length());
        return limit.against() == Against.LAW ? compared <= 0 : compared < 0;
    }

    /// The amount as a number that can be compared with that of another crisis; null when there is
    /// none.
    @Nullable Double worth() {
        return switch (amount) {
            case null -> null;
            case Amount.Lasting(var length, _) -> (double) length.toSeconds();
            case Amount.Count(var number) -> (double) number;
            case Amount.Part(var part, var whole) -> whole == 0 ? null : (double) part / whole;
            case Amount.Euros(var euros, _) -> (double) euros;
        };
    }
}
