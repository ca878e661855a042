package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.plan.GapKind;
import app.courante.plan.PlanCheck;
import app.courante.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The shape says which fields refer to things; the plan's check knows by itself. Both must mean
/// the same fields.
class ReferencesAgreeTest {
    private final TreeSet<String> broken = new TreeSet<>();

    @Test
    void everyFieldThatRefersToAThingIsCheckedForLeadingNowhere() {
        var document = (Group) breakAll(new Kind.Nested(PlanShape.PLAN), withEveryReference());
        var plan = new PlanReader().read(document, _ -> {});
        var told = new TreeSet<String>();
        for (var gap : PlanCheck.gapsOf(plan, LocalDate.of(2026, 11, 24), _ -> true))
            if (gap.kind() == GapKind.UNKNOWN_REFERENCE)
                told.add(gap.details().getFirst().toString());
        assertTrue(broken.size() > 100, broken.size() + " references");
        assertEquals(broken, told);
    }

    /// The sample, with a variant that names a person: the only reference it happens not to have.
    private static Group withEveryReference() {
        var responsible =
                new Group(0, java.util.List.of(new Entry(0, "person", Text.of("benali"))));
        return new Edit.Insert(
                        Path.parse("activities/0/variants/0/strategy/responsible"), 0, responsible)
                .in(PlanTreeTest.document(Language.FRENCH));
    }

    private Node breakAll(Kind kind, Node node) {
        return switch (kind) {
            case Kind.Nested(var shape) when node instanceof Group group -> {
                var entries = new ArrayList<Entry>();
                for (var entry : group.entries())
                    entries.add(
                            new Entry(
                                    0,
                                    entry.key(),
                                    breakAll(shape.field(entry.key()).kind(), entry.value())));
                yield new Group(0, entries);
            }
            case Kind.Many(var shape) when node instanceof Items(_, var items) ->
                    Items.of(
                            items.stream()
                                    .map(item -> breakAll(new Kind.Nested(shape), item))
                                    .toList());
            case Kind.Refs(var part) when node instanceof Items(_, var items) ->
                    Items.of(
                            items.stream()
                                    .map(item -> breakAll(new Kind.Ref(part), item))
                                    .toList());
            case Kind.Ref _ -> {
                var id = "nowhere-" + broken.size();
                broken.add(id);
                yield Text.of(id);
            }
            default -> node;
        };
    }
}
