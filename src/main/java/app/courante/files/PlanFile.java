package app.courante.files;

import app.courante.files.YamlNode.Mapping;
import app.courante.files.YamlNode.Scalar;
import app.courante.files.YamlNode.Sequence;
import app.courante.plan.Communication;
import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.Contact;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.plan.ContractDeadline;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Identity;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.Purpose;
import java.util.Optional;

/// Reads a plan from a YAML file, or tells everything that is wrong with the file.
///
/// The keys are the names of the plan's record components. Only what a thing cannot be shown or
/// referred to without is required; what a plan ought to hold besides is for
/// [app.courante.plan.PlanCheck] to say.
public final class PlanFile {
    /// Priorities and ranks beyond this are slips of the keyboard.
    static final int HIGHEST_RANK = 9999;

    private PlanFile() {}

    /// Never throws, whatever the bytes.
    public static Reading<Plan> read(String fileName, byte[] bytes) {
        var faults = new Faults(fileName);
        var plan =
                FileText.decode(bytes, faults)
                        .flatMap(text -> YamlTree.of(text, faults))
                        .flatMap(root -> plan(root, faults));
        return plan.isPresent() && faults.isEmpty()
                ? new Reading.Done<>(plan.get())
                : new Reading.Refused<>(faults.all());
    }

    private static Optional<Plan> plan(YamlNode root, Faults faults) {
        return switch (root) {
            case Mapping mapping -> Optional.of(Fields.read(mapping, faults, PlanFile::plan));
            case Scalar _, Sequence _ -> {
                faults.add(root.line(), "fault.plan.not-a-plan", root.quote());
                yield Optional.empty();
            }
        };
    }

    private static Plan plan(Fields fields) {
        return new Plan(
                fields.requiredGroup("identity", PlanFile::identity),
                fields.group("purpose", PlanFile::purpose),
                fields.list("levels", PlanFile::level),
                fields.list("activities", ActivityFields::activity),
                fields.list("risks", ActivityFields::risk),
                fields.group("arrangement", ArrangementFields::arrangement),
                fields.list("people", PlanFile::person),
                fields.group("communication", PlanFile::communication),
                fields.list("contractDeadlines", PlanFile::contractDeadline),
                fields.group("resources", ResourceFields::resources),
                fields.group("recovery", RecoveryFields::recovery),
                fields.group("upkeep", UpkeepFields::upkeep));
    }

    private static Identity identity(Fields fields) {
        return new Identity(
                fields.required("title"),
                fields.required("version"),
                fields.text("organisation"),
                fields.text("approvedBy"),
                fields.date("approvedOn"),
                fields.date("inForceFrom"),
                fields.date("reviewBefore"));
    }

    private static Purpose purpose(Fields fields) {
        return new Purpose(
                fields.text("context"),
                fields.texts("objectives"),
                fields.texts("scope"),
                fields.texts("triggers"));
    }

    private static CrisisLevel level(Fields fields) {
        return new CrisisLevel(
                fields.requiredNumber("number", 1, 9),
                fields.required("name"),
                fields.text("description"),
                fields.texts("activation"),
                fields.texts("standDown"),
                fields.duration("callOutWithin"),
                fields.duration("reportEvery"));
    }

    private static Person person(Fields fields) {
        return new Person(
                fields.required("id"),
                fields.required("name"),
                fields.text("function"),
                fields.texts("phones"),
                fields.text("email"),
                fields.date("confirmedOn"));
    }

    private static Communication communication(Fields fields) {
        return new Communication(
                fields.list("audiences", PlanFile::audience),
                fields.list("templates", PlanFile::template));
    }

    private static Audience audience(Fields fields) {
        return new Audience(
                fields.required("id"),
                fields.required("name"),
                fields.text("channels"),
                fields.text("speaker"),
                fields.duration("firstMessageWithin"),
                fields.list("contacts", PlanFile::contact));
    }

    private static Contact contact(Fields fields) {
        return new Contact(
                fields.required("name"),
                fields.text("organisation"),
                fields.text("phone"),
                fields.text("email"));
    }

    private static MessageTemplate template(Fields fields) {
        return new MessageTemplate(
                fields.required("id"),
                fields.required("name"),
                fields.texts("audiences"),
                fields.text("approver"),
                fields.text("subject"),
                fields.required("body"));
    }

    private static ContractDeadline contractDeadline(Fields fields) {
        return new ContractDeadline(
                fields.required("id"),
                fields.required("name"),
                fields.text("counterpart"),
                fields.text("contractRef"),
                fields.text("startsWith"),
                fields.requiredDuration("within"),
                fields.text("penalty"),
                fields.text("owner"));
    }
}
