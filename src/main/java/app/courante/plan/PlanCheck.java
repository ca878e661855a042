package app.courante.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the gaps of a plan.
///
/// A check is a function from the plan to the gaps it sees; a new one is written in the class of
/// its subject and named here.
public final class PlanCheck {
    private static final List<Function<Plan, Stream<Gap>>> CHECKS =
            List.of(
                    ActivityChecks::targetsMissing,
                    ActivityChecks::recoveryTooSlow,
                    ActivityChecks::singleCarrier,
                    PeopleChecks::rolesWithoutHolder,
                    PeopleChecks::rolesWithoutDeputy,
                    PeopleChecks::phonesMalformed,
                    RecoveryChecks::backupsTooRare,
                    RecoveryChecks::backupsNeverTested,
                    RecoveryChecks::cycles,
                    ReferenceChecks::unknown,
                    ReferenceChecks::duplicates);

    private PlanCheck() {}

    /// Every gap, the severe ones first.
    public static List<Gap> gapsOf(Plan plan) {
        return CHECKS.stream()
                .flatMap(check -> check.apply(plan))
                .sorted(Comparator.comparing(Gap::severity))
                .toList();
    }
}
