package app.courante.document;

import static app.courante.document.Field.choice;
import static app.courante.document.Field.day;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.nested;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.ref;
import static app.courante.document.Field.texts;
import static app.courante.document.Field.whole;

import app.courante.plan.ContractDeadline;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Identity;
import app.courante.plan.Obligations;
import app.courante.plan.Person;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.plan.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The shape of the whole plan: the one description of what each of its fields holds.
///
/// Reading, writing, the form to edit, the workbook, the schema and the comparison follow from it.
public final class PlanShape {
    private static final int HIGHEST_LEVEL = 9;

    private static final Shape<Identity> IDENTITY =
            Shape.of(
                    PlanPart.IDENTITY,
                    Identity.class,
                    line("title").asRequired(),
                    line("version").asRequired(),
                    line("organisation"),
                    line("approvedBy"),
                    day("approvedOn"),
                    day("inForceFrom"),
                    day("reviewBefore"));

    private static final Shape<Purpose> PURPOSE =
            Shape.of(
                    Purpose.class,
                    prose("context"),
                    texts("objectives"),
                    texts("scope"),
                    texts("triggers"));

    private static final Shape<CrisisLevel> LEVEL =
            Shape.of(
                    PlanPart.LEVEL,
                    CrisisLevel.class,
                    whole("number", 1, HIGHEST_LEVEL, 1).asRequired(),
                    line("name").asRequired(),
                    prose("description"),
                    texts("activation"),
                    texts("standDown"),
                    length("callOutWithin"),
                    length("reportEvery"));

    private static final Shape<Person> PERSON =
            Shape.of(
                    PlanPart.PERSON,
                    Person.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    line("function"),
                    texts("phones"),
                    line("email"),
                    day("confirmedOn"));

    private static final Shape<ContractDeadline> CONTRACT_DEADLINE =
            Shape.of(
                    PlanPart.CONTRACT_DEADLINE,
                    ContractDeadline.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    line("counterpart"),
                    line("contractRef"),
                    line("startsWith"),
                    length("within").asRequired(),
                    line("penalty"),
                    ref("owner", PlanPart.ROLE));

    private static final Shape<Obligations> OBLIGATIONS =
            Shape.of(
                    PlanPart.OBLIGATIONS,
                    Obligations.class,
                    choice("personalData", Obligations.Whether.class),
                    choice("nis2", Obligations.NisStatus.class),
                    choice("dora", Obligations.DoraStatus.class),
                    choice("cyberCover", Obligations.Whether.class),
                    choice("memberState", Obligations.MemberState.class),
                    ref("filedBy", PlanPart.ROLE),
                    texts("authorities"));

    /// The plan's root.
    public static final Shape<Plan> PLAN =
            Shape.of(
                    Plan.class,
                    nested("identity", IDENTITY).asRequired(),
                    nested("purpose", PURPOSE),
                    many("levels", LEVEL),
                    many("activities", ActivityShapes.ACTIVITY),
                    many("risks", ActivityShapes.RISK),
                    nested("arrangement", ArrangementShapes.ARRANGEMENT),
                    many("people", PERSON),
                    nested("communication", ArrangementShapes.COMMUNICATION),
                    many("contractDeadlines", CONTRACT_DEADLINE),
                    nested("obligations", OBLIGATIONS),
                    nested("resources", ResourceShapes.RESOURCES),
                    nested("recovery", RecoveryShapes.RECOVERY),
                    nested("upkeep", RecoveryShapes.UPKEEP));

    private static final Map<PlanPart, Path> LISTS = new EnumMap<>(PlanPart.class);

    static {
        place(PLAN, Path.ROOT);
        LISTS.put(PlanPart.CALL_ORDER, Path.parse("arrangement/callOrder"));
    }

    /// Where things of this part stand: their list, or the one place of what there is once.
    public static Path list(PlanPart part) {
        return Objects.requireNonNull(LISTS.get(part));
    }

    /// What stands at this place; null where the plan has no such place.
    public static @Nullable Kind kindAt(Path path) {
        return PLAN.kindAt(path);
    }

    /// How things of this part are referred to.
    public static Referred referred(PlanPart part) {
        if (!(kindAt(list(part)) instanceof Kind.Many(var shape)))
            throw new IllegalArgumentException("no list of " + part);
        return new Referred(
                list(part),
                "",
                shape.hasId() ? "id" : shape.fields().getFirst().key(),
                shape.nameKey(),
                false);
    }

    /// The shape of the plan and of everything in it, each once, in the order of the plan.
    public static List<Shape<?>> shapes() {
        return PLAN.all();
    }

    private static void place(Shape<?> shape, Path path) {
        for (var field : shape.fields()) {
            var at = path.then(field.key());
            var inner = field.inner();
            if (inner == null) continue;
            if (inner.part() != null) LISTS.put(inner.part(), at);
            else if (field.kind() instanceof Kind.Nested) place(inner, at);
        }
    }

    private PlanShape() {}
}
