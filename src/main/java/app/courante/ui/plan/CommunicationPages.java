package app.courante.ui.plan;

import app.courante.document.FieldName;
import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.Contact;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.plan.ContractDeadline;
import app.courante.plan.Obligations;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.ui.plan.Value.Look;
import app.courante.ui.plan.Value.Mark;
import java.util.ArrayList;
import java.util.Arrays;

/// Who must hear from us, in which words, and what contracts ask by when.
final class CommunicationPages {
    private CommunicationPages() {}

    static Page audiences(PlanWords words) {
        return new Page(
                words.plan().communication().audiences().stream()
                        .map(audience -> audience(audience, words))
                        .toList());
    }

    private static Row audience(Audience audience, PlanWords words) {
        var within = audience.firstMessageWithin();
        var contacts = audience.contacts().stream().map(CommunicationPages::contact).toList();
        return new Row.Thing(
                new Place(PlanPart.AUDIENCE, audience.id(), audience.name()),
                audience.name(),
                within == null
                        ? Value.NONE
                        : Value.figure(words.of("plan.within", words.words().duration(within))),
                new Facts(words)
                        .add("plan.fact.channels", audience.channels())
                        .ref("plan.fact.speaker", PlanPart.ROLE, audience.speaker())
                        .add("plan.fact.contacts", Value.stacked(Mark.BULLET, contacts))
                        .list());
    }

    private static Value contact(Contact contact) {
        return Value.beside(
                Value.of(contact.name(), Look.STRONG),
                Value.of(contact.organisation()),
                Value.figure(contact.phone()),
                Value.of(contact.email()));
    }

    static Page messages(PlanWords words) {
        return new Page(
                words.plan().communication().templates().stream()
                        .map(template -> message(template, words))
                        .toList());
    }

    private static Row message(MessageTemplate template, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.MESSAGE, template.id(), template.name()),
                template.name(),
                Value.NONE,
                new Facts(words)
                        .refs("plan.fact.audiences", PlanPart.AUDIENCE, template.audiences())
                        .ref("plan.fact.approver", PlanPart.ROLE, template.approver())
                        .add("plan.fact.subject", template.subject())
                        .owed(
                                "plan.fact.body",
                                Value.list(
                                        Mark.NONE,
                                        Arrays.asList(template.body().strip().split("\n"))))
                        .list());
    }

    static Page deadlines(PlanWords words) {
        var rows = new ArrayList<Row>();
        var obligations = words.plan().obligations();
        if (!obligations.equals(Obligations.UNSAID)) rows.add(obligations(obligations, words));
        for (var deadline : words.plan().contractDeadlines()) rows.add(deadline(deadline, words));
        return new Page(rows);
    }

    /// What the law asks follows from these; one that the plan does not say is a hole to see.
    private static Row obligations(Obligations obligations, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.OBLIGATIONS, "", ""),
                words.of("field.plan.obligations"),
                Value.NONE,
                new Facts(words)
                        .owed(
                                "field.obligations.personal-data",
                                said(obligations.personalData(), words))
                        .owed("field.obligations.nis2", said(obligations.nis2(), words))
                        .owed("field.obligations.dora", said(obligations.dora(), words))
                        .owed(
                                "field.obligations.cyber-cover",
                                said(obligations.cyberCover(), words))
                        .owed(
                                "field.obligations.member-state",
                                said(obligations.memberState(), words))
                        .ref("field.obligations.filed-by", PlanPart.ROLE, obligations.filedBy())
                        .bullets("field.obligations.authorities", obligations.authorities())
                        .list());
    }

    private static Value said(Enum<?> choice, PlanWords words) {
        return choice.name().equals("UNSAID")
                ? Value.NONE
                : Value.of(words.of(FieldName.of(choice)));
    }

    private static Row deadline(ContractDeadline deadline, PlanWords words) {
        return new Row.Thing(
                new Place(PlanPart.CONTRACT_DEADLINE, deadline.id(), deadline.name()),
                deadline.name(),
                words.duration(deadline.within()),
                new Facts(words)
                        .add("plan.fact.starts-with", deadline.startsWith())
                        .add("plan.fact.counterpart", deadline.counterpart())
                        .figure("plan.fact.contract", deadline.contractRef())
                        .add("plan.fact.penalty", deadline.penalty())
                        .ref("plan.fact.answers", PlanPart.ROLE, deadline.owner())
                        .list());
    }
}
