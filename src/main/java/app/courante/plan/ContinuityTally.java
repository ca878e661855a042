package app.courante.plan;

import static app.courante.plan.Tally.said;

import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisArrangement.CallOut;
import app.courante.plan.CrisisArrangement.Duty;
import app.courante.plan.CrisisArrangement.MeetingPlace;
import app.courante.plan.CrisisArrangement.OnCall;
import java.util.List;

/// Counts what the plan says of itself, its activities, its crisis cell and its messages.
final class ContinuityTally {
    private ContinuityTally() {}

    static void count(Plan plan, Tally tally) {
        identity(plan.identity(), plan.purpose(), tally);
        tally.each(CountedItem.CHAPTERS, chapters(plan), Tally::said);
        levels(plan.levels(), tally);
        activities(plan.activities(), tally);
        risks(plan.risks(), tally);
        roles(plan.arrangement().roles(), tally);
        rotas(plan.arrangement().onCall(), tally);
        callOut(plan.arrangement().callOut(), tally);
        duty(plan.arrangement().duty(), tally);
        rooms(plan.arrangement().meetingPlaces(), tally);
        cards(plan.arrangement().actionCards(), tally);
        people(plan.people(), tally);
        audiences(plan.communication().audiences(), tally);
        templates(plan.communication().templates(), tally);
        deadlines(plan.contractDeadlines(), tally);
    }

    private static void identity(Identity identity, Purpose purpose, Tally tally) {
        tally.once(CountedItem.PLAN_APPROVED, !identity.approvedBy().isEmpty());
        tally.once(CountedItem.PLAN_IN_FORCE_FROM, identity.inForceFrom() != null);
        tally.once(CountedItem.PLAN_REVIEW_DATE, identity.reviewBefore() != null);
        tally.once(CountedItem.PURPOSE_CONTEXT, !purpose.context().isEmpty());
        tally.once(CountedItem.PURPOSE_OBJECTIVES, !purpose.objectives().isEmpty());
        tally.once(CountedItem.PURPOSE_SCOPE, !purpose.scope().isEmpty());
        tally.once(CountedItem.PURPOSE_TRIGGERS, !purpose.triggers().isEmpty());
    }

    /// What every plan has some of.
    private static List<List<?>> chapters(Plan plan) {
        return List.of(
                plan.levels(),
                plan.activities(),
                plan.risks(),
                plan.arrangement().detection(),
                plan.arrangement().roles(),
                plan.arrangement().callOrder(),
                plan.arrangement().onCall(),
                plan.arrangement().meetingPlaces(),
                plan.arrangement().launchAgenda(),
                plan.arrangement().actionCards(),
                plan.people(),
                plan.communication().audiences(),
                plan.communication().templates(),
                plan.resources().sites(),
                plan.resources().systems(),
                plan.resources().suppliers(),
                plan.recovery().backups(),
                plan.recovery().procedures(),
                plan.recovery().tasks(),
                plan.upkeep().reviews(),
                plan.upkeep().tests(),
                plan.upkeep().trainings());
    }

    private static void levels(List<CrisisLevel> levels, Tally tally) {
        tally.each(CountedItem.LEVEL_ACTIVATION, levels, level -> said(level.activation()));
        tally.each(CountedItem.LEVEL_STAND_DOWN, levels, level -> said(level.standDown()));
        tally.each(CountedItem.LEVEL_CALL_OUT, levels, level -> level.callOutWithin() != null);
        tally.each(CountedItem.LEVEL_REPORTS, levels, level -> level.reportEvery() != null);
    }

    private static void activities(List<Activity> activities, Tally tally) {
        tally.each(CountedItem.ACTIVITY_OWNER, activities, activity -> said(activity.owner()));
        tally.each(CountedItem.ACTIVITY_MTPD, activities, activity -> activity.mtpd() != null);
        tally.each(CountedItem.ACTIVITY_RTO, activities, activity -> activity.rto() != null);
        tally.each(CountedItem.ACTIVITY_RPO, activities, activity -> activity.rpo() != null);
        tally.each(
                CountedItem.ACTIVITY_DEPENDENCIES,
                activities,
                activity -> dependsOnSomething(activity));
        tally.each(CountedItem.ACTIVITY_IMPACTS, activities, activity -> said(activity.impacts()));
        tally.each(
                CountedItem.ACTIVITY_SERVICE_LEVEL,
                activities,
                activity -> said(activity.strategy().serviceLevelKept()));
        tally.each(
                CountedItem.ACTIVITY_COMMUNICATION,
                activities,
                activity -> said(activity.strategy().crisisCommunication()));
        tally.each(
                CountedItem.ACTIVITY_PROCEDURE,
                activities,
                activity -> said(activity.strategy().procedure()));
        tally.each(
                CountedItem.ACTIVITY_RESOURCES,
                activities,
                activity -> said(activity.strategy().criticalResources()));
        tally.each(
                CountedItem.ACTIVITY_RESPONSIBLE,
                activities,
                activity -> said(activity.strategy().responsible()));
        tally.each(
                CountedItem.ACTIVITY_MEANS,
                activities,
                activity -> said(activity.strategy().means()));
    }

    private static void risks(List<Risk> risks, Tally tally) {
        tally.each(CountedItem.RISK_ACTIVITIES, risks, risk -> said(risk.activities()));
        tally.each(CountedItem.RISK_PREVENTION, risks, risk -> said(risk.preventions()));
    }

    private static void roles(List<Role> roles, Tally tally) {
        tally.each(CountedItem.ROLE_HOLDER, roles, role -> role.holder() != null);
        tally.each(CountedItem.ROLE_DEPUTY, roles, role -> said(role.deputies()));
        tally.each(CountedItem.ROLE_DUTIES, roles, role -> said(role.duties()));
    }

    private static void rotas(List<OnCall> rotas, Tally tally) {
        tally.each(CountedItem.ROTA_TURNS, rotas, rota -> said(rota.turns()));
    }

    private static void callOut(CallOut callOut, Tally tally) {
        tally.once(CountedItem.CALL_OUT_DELAY, callOut.nextAfter() != null);
        tally.once(CountedItem.CALL_OUT_MESSAGE, said(callOut.message()));
    }

    private static void duty(Duty duty, Tally tally) {
        tally.once(CountedItem.DUTY_LONGEST_SHIFT, duty.longestShift() != null);
        tally.once(CountedItem.DUTY_OVERLAP, duty.overlap() != null);
        tally.once(CountedItem.DUTY_ENTRIES, duty.entryEvery() != null);
        tally.once(CountedItem.DUTY_EXIT_REVIEWS, duty.exitReviewEvery() != null);
    }

    private static void rooms(List<MeetingPlace> rooms, Tally tally) {
        tally.each(CountedItem.ROOM_ACCESS, rooms, room -> said(room.access()));
        tally.each(CountedItem.ROOM_EQUIPMENT, rooms, room -> said(room.equipment()));
    }

    private static void cards(List<ActionCard> cards, Tally tally) {
        tally.each(CountedItem.CARD_ROLE, cards, card -> said(card.role()));
        tally.each(CountedItem.CARD_STEPS, cards, card -> said(card.steps()));
    }

    private static void people(List<Person> people, Tally tally) {
        tally.each(CountedItem.PERSON_FUNCTION, people, person -> said(person.function()));
        tally.each(CountedItem.PERSON_PHONE, people, person -> said(person.phones()));
        tally.each(CountedItem.PERSON_CONFIRMED, people, person -> person.confirmedOn() != null);
    }

    private static void audiences(List<Audience> audiences, Tally tally) {
        tally.each(CountedItem.AUDIENCE_SPEAKER, audiences, audience -> said(audience.speaker()));
        tally.each(CountedItem.AUDIENCE_CHANNELS, audiences, audience -> said(audience.channels()));
        tally.each(
                CountedItem.AUDIENCE_FIRST_MESSAGE,
                audiences,
                audience -> audience.firstMessageWithin() != null);
    }

    private static void templates(List<MessageTemplate> templates, Tally tally) {
        tally.each(
                CountedItem.MESSAGE_AUDIENCES, templates, template -> said(template.audiences()));
        tally.each(CountedItem.MESSAGE_APPROVER, templates, template -> said(template.approver()));
        tally.each(CountedItem.MESSAGE_BODY, templates, template -> said(template.body()));
    }

    private static void deadlines(List<ContractDeadline> deadlines, Tally tally) {
        tally.each(CountedItem.DEADLINE_OWNER, deadlines, deadline -> said(deadline.owner()));
        tally.each(CountedItem.DEADLINE_PENALTY, deadlines, deadline -> said(deadline.penalty()));
    }

    private static boolean dependsOnSomething(Activity activity) {
        var needs = activity.dependencies();
        return said(needs.systems())
                || said(needs.sites())
                || said(needs.suppliers())
                || said(needs.numbers());
    }
}
