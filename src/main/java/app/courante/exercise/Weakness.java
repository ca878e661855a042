package app.courante.exercise;

import java.util.List;

/// Something that a scenario lacks, or that cannot be meant so.
///
/// @param place number of the inject, or id of what it is about; empty for the scenario itself
/// @param name what people know it by
/// @param details what the sentence names besides
public record Weakness(Kind kind, String place, String name, List<Object> details) {
    /// What is wrong, with one sentence each.
    public enum Kind {
        NUMBER_TWICE(true),
        ID_TWICE(true),
        UNKNOWN_INJECT(true),
        UNKNOWN_EXPECTED(true),
        UNKNOWN_OBJECTIVE(true),
        UNKNOWN_ROLE(true),
        OTHER_WAY(true),
        UNKNOWN_SIGN(true),
        CLOCK_WITHOUT_START(true),
        SWITCHED_OFF(false),
        NO_TIME(true),
        AFTER_THE_END(true),
        FOLLOWS_NOTHING(true),
        IMPOSSIBLE(true),
        WAITS_IN_VAIN(true),
        NO_INJECT(true),
        NOTHING_EXPECTED(false),
        NOTHING_SAID(false),
        REACHES_NOBODY(false),
        UNSERVED(false),
        NO_CRITERION(false),
        NOT_MEASURABLE(false),
        NEVER_ASKED(false);

        private final boolean severe;

        Kind(boolean severe) {
            this.severe = severe;
        }

        /// Whether the exercise would go otherwise than it is written.
        public boolean isSevere() {
            return severe;
        }

        /// Whether it keeps an inject from ever being played.
        public boolean isNeverPlayed() {
            return switch (this) {
                case SWITCHED_OFF,
                        NO_TIME,
                        AFTER_THE_END,
                        FOLLOWS_NOTHING,
                        IMPOSSIBLE,
                        WAITS_IN_VAIN ->
                        true;
                case NUMBER_TWICE, ID_TWICE, UNKNOWN_INJECT, UNKNOWN_EXPECTED, UNKNOWN_OBJECTIVE ->
                        false;
                case UNKNOWN_ROLE, UNKNOWN_SIGN, OTHER_WAY, CLOCK_WITHOUT_START, NO_INJECT -> false;
                case NOTHING_EXPECTED, NOTHING_SAID, REACHES_NOBODY -> false;
                case UNSERVED, NO_CRITERION, NOT_MEASURABLE, NEVER_ASKED -> false;
            };
        }

        /// Whether it leaves something that nobody could be judged by.
        public boolean isUncovered() {
            return this == NOTHING_EXPECTED
                    || this == UNSERVED
                    || this == NO_CRITERION
                    || this == NOT_MEASURABLE
                    || this == NEVER_ASKED;
        }
    }

    public Weakness {
        details = List.copyOf(details);
    }
}
