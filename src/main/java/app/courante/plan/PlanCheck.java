package app.courante.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the gaps of a plan.
///
/// A check is a function from the plan, on a day, to the gaps it sees; a new one is written in the
/// class of its subject and named here.
public final class PlanCheck {
    private static final List<Function<Inquiry, Stream<Gap>>> CHECKS =
            List.of(
                    DocumentChecks::reviewDate,
                    DocumentChecks::levelsWithoutActivation,
                    DocumentChecks::levelsWithoutStandDown,
                    ActivityChecks::itemsMissing,
                    ActivityChecks::recoveryTooSlow,
                    ActivityChecks::neverRestored,
                    ActivityChecks::priorityWithoutRisk,
                    DependencyChecks::singleCarrier,
                    DependencyChecks::singleSite,
                    DependencyChecks::systemsWithoutFallback,
                    RiskChecks::highWithoutPrevention,
                    RiskChecks::preventionsOverdue,
                    RiskChecks::preventionsWithoutOwner,
                    RoleChecks::withoutHolder,
                    RoleChecks::withoutDeputy,
                    RoleChecks::ownDeputy,
                    RoleChecks::twoAtOnce,
                    ArrangementChecks::nobodyOnCall,
                    ArrangementChecks::noMeetingPlace,
                    ArrangementChecks::cardsEmpty,
                    CallOutChecks::withoutDelay,
                    CallOutChecks::withoutMessage,
                    CallOutChecks::withoutLongestShift,
                    CallOutChecks::overlapTooLong,
                    PeopleChecks::withoutPhone,
                    PeopleChecks::notConfirmed,
                    PeopleChecks::phonesMalformed,
                    ArrangementChecks::templatesWithoutApprover,
                    ArrangementChecks::audiencesWithoutSpeaker,
                    ArrangementChecks::audiencesWithoutTemplate,
                    ResourceChecks::suppliersWithoutSupport,
                    ResourceChecks::suppliersWithoutContract,
                    ResourceChecks::numbersWithoutForwarding,
                    ResourceChecks::numbersWithoutEmergencyRouting,
                    BackupChecks::tooRare,
                    BackupChecks::overdue,
                    BackupChecks::restoreTests,
                    RecoveryChecks::cycles,
                    RecoveryChecks::orderContradicted,
                    RecoveryChecks::chainsTooLong,
                    RecoveryChecks::proceduresEmpty,
                    RecoveryChecks::returnWithoutCriteria,
                    UpkeepChecks::reviewsOverdue,
                    UpkeepChecks::testsOverdue,
                    UpkeepChecks::notExercised,
                    UpkeepChecks::trainingsOverdue,
                    UpkeepChecks::improvementsOverdue,
                    UpkeepChecks::improvementsWithoutOwner,
                    ReferenceChecks::unknown,
                    ReferenceChecks::duplicates);

    private PlanCheck() {}

    /// Every gap on this day, the severe ones first.
    public static List<Gap> gapsOf(Plan plan, LocalDate today, PhoneRule phones) {
        var inquiry = new Inquiry(plan, today, phones);
        return CHECKS.stream()
                .flatMap(check -> check.apply(inquiry))
                .sorted(Comparator.comparing(Gap::severity))
                .toList();
    }
}
