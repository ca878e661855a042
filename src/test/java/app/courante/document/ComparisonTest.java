package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Difference.Added;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.document.Difference.Step;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Group sample = PlanTreeTest.document(Language.FRENCH);

    @Test
    void aPlanDoesNotDifferFromItself() {
        for (long seed = 0; seed < 300; seed++)
            assertTrue(Comparison.of(AnyPlan.of(seed), AnyPlan.of(seed)).isEmpty(), "seed " + seed);
    }

    @Test
    void otherPlansDifferAndTheWayBackIsAsLong() {
        for (long seed = 0; seed < 300; seed++) {
            var one = AnyPlan.of(seed);
            var other = AnyPlan.of(seed + 1);
            var there = counts(Comparison.of(one, other));
            var back = counts(Comparison.of(other, one));
            assertNotEquals(Map.of(), there);
            assertEquals(there.get(Added.class), back.get(Removed.class), "seed " + seed);
            assertEquals(there.get(Removed.class), back.get(Added.class), "seed " + seed);
            assertEquals(there.get(Changed.class), back.get(Changed.class), "seed " + seed);
            assertEquals(there.get(Moved.class), back.get(Moved.class), "seed " + seed);
        }
    }

    @Test
    void aFieldThatChangedIsNamedWithItsThing() {
        assertEquals(
                List.of(
                        new Difference(
                                place(PlanPart.ACTIVITY, "reception", "Accueil téléphonique"),
                                List.of(
                                        new Step("field.activity.strategy", ""),
                                        new Step("field.strategy.mtpd", "")),
                                Path.parse("activities/0/strategy/mtpd"),
                                new Changed("2 h", "3 h"))),
                after(new Put(Path.parse("activities/0/strategy/mtpd"), Text.of("3 h"))));
    }

    @Test
    void aPieceWithoutAnIdIsKnownByItsFirstRequiredField() {
        assertEquals(
                List.of(
                        new Difference(
                                place(PlanPart.ACTIVITY, "reception", "Accueil téléphonique"),
                                List.of(
                                        new Step("field.activity.impacts", "1 h"),
                                        new Step("field.impact.level", "")),
                                Path.parse("activities/0/impacts/1/level"),
                                new Changed("3", "5"))),
                after(new Put(Path.parse("activities/0/impacts/1/level"), Text.of("5"))));
    }

    @Test
    void whatBelongsToThePlanItselfHasNoThing() {
        assertEquals(
                List.of(
                        new Difference(
                                null,
                                List.of(
                                        new Step("field.plan.identity", ""),
                                        new Step("field.identity.version", "")),
                                Path.parse("identity/version"),
                                new Changed("4.2", "4.3"))),
                after(new Put(Path.parse("identity/version"), Text.of("4.3"))));
    }

    @Test
    void whatSaidNothingCountsAsWhatItStandsFor() {
        var role = Path.parse("arrangement/roles/0");
        assertEquals(
                List.of(new Changed("2", "1")),
                after(new Put(role.then("fromLevel"), null)).stream()
                        .map(Difference::change)
                        .toList());
    }

    @Test
    void oneMovedThingIsTheOnlyOneThatMoved() {
        var name = sample.get("people") instanceof Node.Items(_, var people) ? people.size() : 0;
        var changes = after(new Move(Path.parse("people"), name - 1, 0));
        assertEquals(1, changes.size());
        assertEquals(Path.parse("people/0"), changes.getFirst().path());
        assertTrue(
                changes.getFirst().change() instanceof Moved(_, var from, var to)
                        && from == name - 1
                        && to == 0);
    }

    @Test
    void anyEditOfAPlanIsFoundAndNothingElse() {
        var random = new Random(5);
        int edits = 0;
        for (long seed = 0; edits < 400; seed++) {
            var document = PlanTree.of(AnyPlan.of(seed));
            for (var part : PlanPart.values()) {
                var list = PlanShape.list(part);
                int count = Places.count(document, list);
                if (count == 0 || part == PlanPart.CALL_ORDER) continue;
                int at = random.nextInt(count);
                assertOne(document, new Remove(list, at), Removed.class, list.at(at));
                int to = random.nextInt(count);
                if (to != at) assertOne(document, new Move(list, at, to), Moved.class, null);
                assertOne(document, new Insert(list, at, thing(part)), Added.class, list.at(at));
                edits++;
            }
        }
    }

    @Test
    void fiveThousandThingsAreComparedBeforeAnybodyWaits() {
        var document = PlanTree.of(AnyPlan.of(1, 700, _ -> true));
        var changed =
                new Edit.All(
                                List.of(
                                        new Put(Path.parse("people/7/name"), Text.of("Autre")),
                                        new Move(Path.parse("activities"), 0, 9)))
                        .in(document);
        var one = plan(document);
        var other = plan(changed);
        assertTrue(app.courante.plan.Places.of(one).count() > 5000);
        long best = Long.MAX_VALUE;
        for (int turn = 0; turn < 10; turn++) {
            long begin = System.nanoTime();
            assertEquals(2, Comparison.of(one, other).size());
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertTrue(best < 100_000_000, best + " ns");
    }

    private static Group thing(PlanPart part) {
        var shape =
                ((Kind.Many) Objects.requireNonNull(PlanShape.kindAt(PlanShape.list(part))))
                        .shape();
        var thing = Group.EMPTY;
        for (var field : shape.fields())
            if (field.required())
                thing =
                        thing.with(
                                field.key(),
                                Text.of(
                                        switch (field.kind()) {
                                            case Kind.Whole(_, var most, _) -> Long.toString(most);
                                            case Kind.Length _ -> "1 h";
                                            default -> "brand new";
                                        }));
        return thing;
    }

    private static void assertOne(Group document, Edit edit, Class<?> change, @Nullable Path path) {
        var found = Comparison.of(plan(document), plan(edit.in(document)));
        assertEquals(1, found.size(), edit.place().toString());
        assertEquals(change, found.getFirst().change().getClass());
        if (path != null) assertEquals(path, found.getFirst().path());
    }

    private List<Difference> after(Edit edit) {
        return Comparison.of(plan(sample), plan(edit.in(sample)));
    }

    private static Plan plan(Group document) {
        return new PlanReader().read(document, _ -> {});
    }

    private static Place place(PlanPart part, String id, String name) {
        return new Place(part, id, name);
    }

    private static Map<Class<?>, Long> counts(List<Difference> differences) {
        return differences.stream()
                .collect(
                        Collectors.groupingBy(
                                difference -> difference.change().getClass(),
                                Collectors.counting()));
    }
}
