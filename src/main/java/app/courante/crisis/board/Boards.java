package app.courante.crisis.board;

import app.courante.crisis.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The boards of the situation asked for last: worked out once for all who ask, and again only when
/// something that they come from has changed.
///
/// A line in the log changes none of them, so that it costs none of them. For one thread.
public final class Boards {
    /// A board, and what it was worked out of.
    private static final class Kept<T extends @Nullable Object> {
        private @Nullable Object @Nullable [] from;
        private @Nullable Supplier<T> board;

        /// The parts of a situation never change: the same one says the same.
        @SuppressWarnings("ReferenceEquality")
        private boolean of(@Nullable Object... parts) {
            var known = from;
            if (known == null) return false;
            for (int i = 0; i < parts.length; i++) if (known[i] != parts[i]) return false;
            return true;
        }

        T get(Supplier<T> work, @Nullable Object... parts) {
            var known = board;
            if (known != null && of(parts)) return known.get();
            var fresh = work.get();
            from = parts;
            board = () -> fresh;
            return fresh;
        }

        void forget() {
            from = null;
        }
    }

    /// What holds for a while.
    ///
    /// @param from the instant it was worked out for
    /// @param until when time alone may change it
    record Lasting<T>(T board, Instant from, Instant until) {
        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    private final Kept<RoleBoard> roles = new Kept<>();
    private final Kept<CardBoard> cards = new Kept<>();
    private final Kept<Lasting<CallOut>> callOut = new Kept<>();
    private final Kept<Lasting<List<Callee>>> people = new Kept<>();
    private final Kept<@Nullable Duration> cellActive = new Kept<>();
    private final Kept<PhoneBoard> phones = new Kept<>();
    private final Kept<AudienceBoard> audiences = new Kept<>();

    public RoleBoard roles(Situation shown) {
        return roles.get(
                () -> RoleBoard.of(shown),
                shown.document(),
                shown.crisis(),
                shown.conduct().course(),
                shown.conduct().seats());
    }

    public CardBoard cards(Situation shown) {
        return cards.get(
                () -> CardBoard.of(shown),
                shown.document(),
                shown.crisis(),
                shown.conduct().course(),
                shown.conduct().steps());
    }

    public CallOut callOut(Situation shown, Instant now) {
        return lasting(callOut, () -> CallOut.lasting(shown, now), shown, now);
    }

    /// Everybody as the call-out sees them.
    public List<Callee> people(Situation shown, Instant now) {
        var called = callOut(shown, now);
        return lasting(people, () -> Callee.lasting(shown, called, now), shown, now);
    }

    /// How long it took until the cell was active; null while it is not.
    public @Nullable Duration cellActive(Situation shown) {
        return cellActive.get(
                () -> CellActive.after(shown),
                shown.document(),
                shown.crisis(),
                shown.conduct().course(),
                shown.conduct().seats());
    }

    public PhoneBoard phones(Situation shown) {
        return phones.get(
                () -> PhoneBoard.of(shown),
                shown.document(),
                shown.conduct().resources(),
                shown.conduct().voice().switchboard());
    }

    public AudienceBoard audiences(Situation shown) {
        return audiences.get(
                () -> AudienceBoard.of(shown),
                shown.document(),
                shown.conduct().course(),
                shown.conduct().voice().messages());
    }

    private static <T> T lasting(
            Kept<Lasting<T>> kept, Supplier<Lasting<T>> work, Situation shown, Instant now) {
        var conduct = shown.conduct();
        Object[] parts = {
            shown.document(), shown.crisis(), conduct.course(), conduct.calls(), conduct.seats()
        };
        var known = kept.get(work, parts);
        if (known.holds(now)) return known.board();
        kept.forget();
        return kept.get(work, parts).board();
    }
}
