package app.courante.plan;

import app.courante.plan.Resources.Positions;
import app.courante.plan.Strategy.Responsible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything in a plan that names something else by its id.
final class References {
    /// An empty id refers to nothing, and is no fault.
    record Reference(Place from, PlanPart target, String id) {}

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static Stream<Reference> of(Plan plan) {
        var references = new References();
        plan.activities().forEach(references::activity);
        plan.risks().forEach(references::risk);
        references.arrangement(plan.arrangement());
        references.communication(plan);
        references.resources(plan.resources());
        references.telephony(plan.resources().telephony());
        references.recovery(plan.recovery());
        references.upkeep(plan.upkeep());
        return references.found.stream();
    }

    private void activity(Activity activity) {
        var from = new Place(PlanPart.ACTIVITY, activity.id(), activity.name());
        add(from, PlanPart.PERSON, activity.owner());
        add(from, PlanPart.SYSTEM, activity.dependencies().systems());
        add(from, PlanPart.SITE, activity.dependencies().sites());
        add(from, PlanPart.SUPPLIER, activity.dependencies().suppliers());
        add(from, PlanPart.NUMBER, activity.dependencies().numbers());
        add(
                from,
                PlanPart.PERSON,
                Stream.concat(
                                Stream.of(activity.strategy()),
                                activity.variants().stream().map(Activity.Variant::strategy))
                        .flatMap(strategy -> strategy.responsible().stream())
                        .map(Responsible::person)
                        .toList());
    }

    private void risk(Risk risk) {
        var from = new Place(PlanPart.RISK, risk.id(), risk.threat());
        add(from, PlanPart.ACTIVITY, risk.activities());
        add(
                from,
                PlanPart.PERSON,
                risk.preventions().stream().map(Risk.Prevention::owner).toList());
    }

    private void arrangement(CrisisArrangement arrangement) {
        for (var role : arrangement.roles()) {
            var from = new Place(PlanPart.ROLE, role.id(), role.name());
            var holder = role.holder();
            if (holder != null) add(from, PlanPart.PERSON, holder);
            add(from, PlanPart.PERSON, role.deputies());
            add(from, PlanPart.ON_CALL, role.onCall());
        }
        add(new Place(PlanPart.CALL_ORDER, "", ""), PlanPart.ROLE, arrangement.callOrder());
        for (var rota : arrangement.onCall())
            add(
                    new Place(PlanPart.ON_CALL, rota.id(), rota.name()),
                    PlanPart.PERSON,
                    rota.turns().stream().map(CrisisArrangement.Turn::person).toList());
        for (var place : arrangement.meetingPlaces())
            add(
                    new Place(PlanPart.MEETING_PLACE, place.id(), place.name()),
                    PlanPart.SITE,
                    place.site());
        for (var card : arrangement.actionCards())
            add(
                    new Place(PlanPart.ACTION_CARD, card.id(), card.title()),
                    PlanPart.ROLE,
                    card.role());
    }

    private void communication(Plan plan) {
        for (var audience : plan.communication().audiences())
            add(
                    new Place(PlanPart.AUDIENCE, audience.id(), audience.name()),
                    PlanPart.ROLE,
                    audience.speaker());
        for (var template : plan.communication().templates()) {
            var from = new Place(PlanPart.MESSAGE, template.id(), template.name());
            add(from, PlanPart.AUDIENCE, template.audiences());
            add(from, PlanPart.ROLE, template.approver());
        }
        for (var deadline : plan.contractDeadlines())
            add(
                    new Place(PlanPart.CONTRACT_DEADLINE, deadline.id(), deadline.name()),
                    PlanPart.ROLE,
                    deadline.owner());
        add(new Place(PlanPart.OBLIGATIONS, "", ""), PlanPart.ROLE, plan.obligations().filedBy());
    }

    private void resources(Resources resources) {
        for (var site : resources.sites())
            add(
                    new Place(PlanPart.SITE, site.id(), site.name()),
                    PlanPart.ACTIVITY,
                    site.positions().stream()
                            .map(Positions::activities)
                            .flatMap(List::stream)
                            .toList());
        for (var system : resources.systems()) {
            var from = new Place(PlanPart.SYSTEM, system.id(), system.name());
            add(from, PlanPart.PERSON, system.owner());
            add(from, PlanPart.SUPPLIER, system.supplier());
            add(from, PlanPart.SYSTEM, system.dependsOn());
        }
    }

    private void telephony(Telephony telephony) {
        for (var trunk : telephony.trunks()) {
            var from = new Place(PlanPart.TRUNK, trunk.id(), trunk.name());
            add(from, PlanPart.SUPPLIER, trunk.carrier());
            add(from, PlanPart.BORDER_CONTROLLER, trunk.borderController());
        }
        for (var controller : telephony.borderControllers())
            add(
                    new Place(PlanPart.BORDER_CONTROLLER, controller.id(), controller.name()),
                    PlanPart.SITE,
                    controller.site());
        for (var number : telephony.numbers()) {
            var from = new Place(PlanPart.NUMBER, number.id(), number.use());
            add(from, PlanPart.SUPPLIER, number.carrier());
            add(from, PlanPart.SUPPLIER, number.secondCarrier());
            add(from, PlanPart.TRUNK, number.trunk());
            add(from, PlanPart.BORDER_CONTROLLER, number.borderController());
            add(from, PlanPart.ANNOUNCEMENT, number.announcement());
        }
        for (var announcement : telephony.announcements())
            add(
                    new Place(PlanPart.ANNOUNCEMENT, announcement.id(), announcement.name()),
                    PlanPart.ROLE,
                    announcement.approver());
        for (var sim : telephony.rescueSims())
            add(
                    new Place(PlanPart.RESCUE_SIM, sim.number(), sim.number()),
                    PlanPart.PERSON,
                    sim.keeper());
    }

    private void recovery(Recovery recovery) {
        for (var backup : recovery.backups())
            add(
                    new Place(PlanPart.BACKUP, backup.id(), backup.name()),
                    PlanPart.SYSTEM,
                    backup.systems());
        for (var procedure : recovery.procedures()) {
            var from = new Place(PlanPart.PROCEDURE, procedure.id(), procedure.name());
            add(from, PlanPart.SYSTEM, procedure.systems());
            add(from, PlanPart.BACKUP, procedure.backups());
        }
        for (var task : recovery.tasks()) {
            var from = new Place(PlanPart.RECOVERY_TASK, task.id(), task.name());
            add(from, PlanPart.ROLE, task.owner());
            add(from, PlanPart.RECOVERY_TASK, task.dependsOn());
            add(from, PlanPart.ACTIVITY, task.activities());
            add(from, PlanPart.SYSTEM, task.systems());
            add(from, PlanPart.PROCEDURE, task.procedure());
        }
        add(
                new Place(PlanPart.RETURN_TO_NORMAL, "", ""),
                PlanPart.ROLE,
                recovery.returnToNormal().decidedBy());
    }

    private void upkeep(Upkeep upkeep) {
        for (var review : upkeep.reviews())
            owner(PlanPart.REVIEW, review.id(), review.subject(), review.owner());
        for (var test : upkeep.tests()) owner(PlanPart.TEST, test.id(), test.name(), test.owner());
        for (var training : upkeep.trainings())
            owner(PlanPart.TRAINING, training.id(), training.name(), training.owner());
        for (var improvement : upkeep.improvements())
            owner(
                    PlanPart.IMPROVEMENT,
                    improvement.id(),
                    improvement.finding(),
                    improvement.owner());
    }

    private void owner(PlanPart part, String id, String name, String owner) {
        add(new Place(part, id, name), PlanPart.PERSON, owner);
    }

    private void add(Place from, PlanPart target, String id) {
        found.add(new Reference(from, target, id));
    }

    private void add(Place from, PlanPart target, List<String> ids) {
        for (var id : ids) add(from, target, id);
    }
}
