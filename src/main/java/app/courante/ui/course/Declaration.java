package app.courante.ui.course;

import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.EntryId;
import java.util.List;

/// A crisis to be declared, and how its level follows from what was seen.
public record Declaration(DeclareCrisis crisis, Qualification qualification) {
    /// What was held against the plan's criteria.
    ///
    /// @param criteria those that are met, in the plan's words
    public record Qualification(List<EntryId> signals, String source, List<String> criteria) {
        public Qualification {
            signals = List.copyOf(signals);
            criteria = List.copyOf(criteria);
        }

        /// Nobody said anything of it.
        public boolean empty() {
            return signals.isEmpty() && source.isBlank() && criteria.isEmpty();
        }
    }
}
