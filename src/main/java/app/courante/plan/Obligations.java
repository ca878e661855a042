package app.courante.plan;

import app.courante.plan.rule.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the organisation is before the law, from which follows what it must tell to whom by when.
///
/// @param personalData whether it answers for personal data
/// @param cyberCover whether an insurance covers it against attacks
/// @param filedBy the id of the role that files declarations
/// @param authorities who is told, and by which way, in words
public record Obligations(
        Whether personalData,
        NisStatus nis2,
        DoraStatus dora,
        Whether cyberCover,
        MemberState memberState,
        String filedBy,
        List<String> authorities) {
    /// What a plan that says nothing of it says.
    public static final Obligations UNSAID =
            new Obligations(
                    Whether.UNSAID,
                    NisStatus.UNSAID,
                    DoraStatus.UNSAID,
                    Whether.UNSAID,
                    MemberState.UNSAID,
                    "",
                    List.of());

    /// An answer, or none yet.
    public enum Whether {
        UNSAID,
        YES,
        NO;

        public @Nullable Boolean said() {
            return this == UNSAID ? null : (Boolean) (this == YES);
        }
    }

    /// What it is under NIS 2.
    public enum NisStatus {
        UNSAID,
        NO,
        ENTITY,
        TRUST_SERVICE_PROVIDER;

        public @Nullable Boolean said() {
            return this == UNSAID ? null : (Boolean) (this != NO);
        }
    }

    /// What it is under DORA.
    public enum DoraStatus {
        UNSAID,
        NO,
        FINANCIAL_ENTITY,
        CREDIT_INSTITUTION,
        CENTRAL_COUNTERPARTY,
        TRADING_VENUE;

        public @Nullable Boolean said() {
            return this == UNSAID ? null : (Boolean) (this != NO);
        }
    }

    /// Whose working days count.
    public enum MemberState {
        UNSAID,
        FR,
        FR_ALSACE_MOSELLE,
        BE,
        DE,
        ES,
        IT,
        LU,
        OTHER;

        /// The id of its calendar; France's while nobody said which.
        public String calendar() {
            return this == UNSAID ? "fr" : name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Obligations {
        authorities = List.copyOf(authorities);
    }

    /// What of it the rules tell apart.
    public Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        if (personalData == Whether.YES) traits.add(Trait.PERSONAL_DATA);
        if (cyberCover == Whether.YES) traits.add(Trait.CYBER_COVER);
        switch (nis2) {
            case ENTITY -> traits.add(Trait.NIS2_ENTITY);
            case TRUST_SERVICE_PROVIDER -> {
                traits.add(Trait.NIS2_ENTITY);
                traits.add(Trait.TRUST_SERVICE_PROVIDER);
            }
            case UNSAID, NO -> {}
        }
        switch (dora) {
            case FINANCIAL_ENTITY -> traits.add(Trait.FINANCIAL_ENTITY);
            case CREDIT_INSTITUTION -> traits.add(Trait.CREDIT_INSTITUTION);
            case CENTRAL_COUNTERPARTY -> traits.add(Trait.CENTRAL_COUNTERPARTY);
            case TRADING_VENUE -> traits.add(Trait.TRADING_VENUE);
            case UNSAID, NO -> {}
        }
        return traits;
    }
}
