package app.courante.plan;

import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisArrangement.Bridge;
import app.courante.plan.CrisisArrangement.MeetingPlace;
import app.courante.plan.CrisisArrangement.OnCall;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import app.courante.plan.Resources.ItSystem;
import app.courante.plan.Resources.Site;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony.Announcement;
import app.courante.plan.Telephony.BorderController;
import app.courante.plan.Telephony.PhoneNumber;
import app.courante.plan.Telephony.RescueSim;
import app.courante.plan.Telephony.Trunk;
import app.courante.plan.Upkeep.Improvement;
import app.courante.plan.Upkeep.Review;
import app.courante.plan.Upkeep.Test;
import app.courante.plan.Upkeep.Training;

/// Where in a plan something stands.
///
/// @param id empty for a part that there is only one of
/// @param name what the plan calls it
public record Place(PlanPart part, String id, String name) {
    /// The part as a whole.
    static Place of(PlanPart part) {
        return new Place(part, "", "");
    }

    static Place of(CrisisLevel level) {
        return new Place(PlanPart.LEVEL, Integer.toString(level.number()), level.name());
    }

    static Place of(Activity activity) {
        return new Place(PlanPart.ACTIVITY, activity.id(), activity.name());
    }

    static Place of(Risk risk) {
        return new Place(PlanPart.RISK, risk.id(), risk.threat());
    }

    static Place of(Person person) {
        return new Place(PlanPart.PERSON, person.id(), person.name());
    }

    static Place of(ContractDeadline deadline) {
        return new Place(PlanPart.CONTRACT_DEADLINE, deadline.id(), deadline.name());
    }

    static Place of(Role role) {
        return new Place(PlanPart.ROLE, role.id(), role.name());
    }

    static Place of(OnCall rota) {
        return new Place(PlanPart.ON_CALL, rota.id(), rota.name());
    }

    static Place of(MeetingPlace room) {
        return new Place(PlanPart.MEETING_PLACE, room.id(), room.name());
    }

    static Place of(Bridge bridge) {
        return new Place(PlanPart.BRIDGE, bridge.id(), bridge.name());
    }

    static Place of(ActionCard card) {
        return new Place(PlanPart.ACTION_CARD, card.id(), card.title());
    }

    static Place of(Audience audience) {
        return new Place(PlanPart.AUDIENCE, audience.id(), audience.name());
    }

    static Place of(MessageTemplate template) {
        return new Place(PlanPart.MESSAGE, template.id(), template.name());
    }

    static Place of(Site site) {
        return new Place(PlanPart.SITE, site.id(), site.name());
    }

    static Place of(ItSystem system) {
        return new Place(PlanPart.SYSTEM, system.id(), system.name());
    }

    static Place of(Supplier supplier) {
        return new Place(PlanPart.SUPPLIER, supplier.id(), supplier.name());
    }

    static Place of(Trunk trunk) {
        return new Place(PlanPart.TRUNK, trunk.id(), trunk.name());
    }

    static Place of(BorderController controller) {
        return new Place(PlanPart.BORDER_CONTROLLER, controller.id(), controller.name());
    }

    static Place of(PhoneNumber number) {
        return new Place(PlanPart.NUMBER, number.id(), number.use());
    }

    static Place of(Announcement announcement) {
        return new Place(PlanPart.ANNOUNCEMENT, announcement.id(), announcement.name());
    }

    static Place of(RescueSim sim) {
        return new Place(PlanPart.RESCUE_SIM, sim.number(), sim.number());
    }

    static Place of(Backup backup) {
        return new Place(PlanPart.BACKUP, backup.id(), backup.name());
    }

    static Place of(RestorationProcedure procedure) {
        return new Place(PlanPart.PROCEDURE, procedure.id(), procedure.name());
    }

    static Place of(RecoveryTask task) {
        return new Place(PlanPart.RECOVERY_TASK, task.id(), task.name());
    }

    static Place of(Review review) {
        return new Place(PlanPart.REVIEW, review.id(), review.subject());
    }

    static Place of(Test test) {
        return new Place(PlanPart.TEST, test.id(), test.name());
    }

    static Place of(Training training) {
        return new Place(PlanPart.TRAINING, training.id(), training.name());
    }

    static Place of(Improvement improvement) {
        return new Place(PlanPart.IMPROVEMENT, improvement.id(), improvement.finding());
    }
}
