package app.courante.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything in a plan that has an id.
public final class Places {
    private Places() {}

    public static Stream<Place> of(Plan plan) {
        return Stream.of(
                        places(
                                PlanPart.LEVEL,
                                plan.levels(),
                                level -> Integer.toString(level.number()),
                                CrisisLevel::name),
                        places(PlanPart.ACTIVITY, plan.activities(), Activity::id, Activity::name),
                        places(PlanPart.RISK, plan.risks(), Risk::id, Risk::threat),
                        places(PlanPart.PERSON, plan.people(), Person::id, Person::name),
                        places(
                                PlanPart.CONTRACT_DEADLINE,
                                plan.contractDeadlines(),
                                ContractDeadline::id,
                                ContractDeadline::name),
                        of(plan.arrangement()),
                        of(plan.communication()),
                        of(plan.resources()),
                        of(plan.resources().telephony()),
                        of(plan.recovery()),
                        of(plan.upkeep()))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(CrisisArrangement arrangement) {
        return Stream.of(
                        places(PlanPart.ROLE, arrangement.roles(), Role::id, Role::name),
                        places(
                                PlanPart.ON_CALL,
                                arrangement.onCall(),
                                CrisisArrangement.OnCall::id,
                                CrisisArrangement.OnCall::name),
                        places(
                                PlanPart.MEETING_PLACE,
                                arrangement.meetingPlaces(),
                                CrisisArrangement.MeetingPlace::id,
                                CrisisArrangement.MeetingPlace::name),
                        places(
                                PlanPart.BRIDGE,
                                arrangement.bridges(),
                                CrisisArrangement.Bridge::id,
                                CrisisArrangement.Bridge::name),
                        places(
                                PlanPart.ACTION_CARD,
                                arrangement.actionCards(),
                                CrisisArrangement.ActionCard::id,
                                CrisisArrangement.ActionCard::title))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Communication communication) {
        return Stream.concat(
                places(
                        PlanPart.AUDIENCE,
                        communication.audiences(),
                        Communication.Audience::id,
                        Communication.Audience::name),
                places(
                        PlanPart.MESSAGE,
                        communication.templates(),
                        Communication.MessageTemplate::id,
                        Communication.MessageTemplate::name));
    }

    private static Stream<Place> of(Resources resources) {
        return Stream.of(
                        places(
                                PlanPart.SITE,
                                resources.sites(),
                                Resources.Site::id,
                                Resources.Site::name),
                        places(
                                PlanPart.SYSTEM,
                                resources.systems(),
                                Resources.ItSystem::id,
                                Resources.ItSystem::name),
                        places(
                                PlanPart.SUPPLIER,
                                resources.suppliers(),
                                Resources.Supplier::id,
                                Resources.Supplier::name))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Telephony telephony) {
        return Stream.of(
                        places(
                                PlanPart.TRUNK,
                                telephony.trunks(),
                                Telephony.Trunk::id,
                                Telephony.Trunk::name),
                        places(
                                PlanPart.BORDER_CONTROLLER,
                                telephony.borderControllers(),
                                Telephony.BorderController::id,
                                Telephony.BorderController::name),
                        places(
                                PlanPart.NUMBER,
                                telephony.numbers(),
                                Telephony.PhoneNumber::id,
                                Telephony.PhoneNumber::use),
                        places(
                                PlanPart.ANNOUNCEMENT,
                                telephony.announcements(),
                                Telephony.Announcement::id,
                                Telephony.Announcement::name))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Recovery recovery) {
        return Stream.of(
                        places(
                                PlanPart.BACKUP,
                                recovery.backups(),
                                Recovery.Backup::id,
                                Recovery.Backup::name),
                        places(
                                PlanPart.PROCEDURE,
                                recovery.procedures(),
                                Recovery.RestorationProcedure::id,
                                Recovery.RestorationProcedure::name),
                        places(
                                PlanPart.RECOVERY_TASK,
                                recovery.tasks(),
                                Recovery.RecoveryTask::id,
                                Recovery.RecoveryTask::name))
                .flatMap(Function.identity());
    }

    private static Stream<Place> of(Upkeep upkeep) {
        return Stream.of(
                        places(
                                PlanPart.REVIEW,
                                upkeep.reviews(),
                                Upkeep.Review::id,
                                Upkeep.Review::subject),
                        places(PlanPart.TEST, upkeep.tests(), Upkeep.Test::id, Upkeep.Test::name),
                        places(
                                PlanPart.TRAINING,
                                upkeep.trainings(),
                                Upkeep.Training::id,
                                Upkeep.Training::name),
                        places(
                                PlanPart.IMPROVEMENT,
                                upkeep.improvements(),
                                Upkeep.Improvement::id,
                                Upkeep.Improvement::finding))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Place> places(
            PlanPart part, List<T> things, Function<T, String> id, Function<T, String> name) {
        return things.stream().map(thing -> new Place(part, id.apply(thing), name.apply(thing)));
    }
}
