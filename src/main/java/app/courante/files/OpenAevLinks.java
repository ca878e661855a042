package app.courante.files;

import app.courante.exercise.Condition;
import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Done;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.WrittenCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the injects of OpenAEV depend on, as conditions of ours.
///
/// There each link to another inject asks whether that was executed and whether what is expected of
/// it came about, joined by and or by or; an inject comes only if all its links hold.
final class OpenAevLinks {
    private static final String EXECUTION = "Execution";

    private final Faults notes;
    private final Map<String, Parent> parents = new HashMap<>();

    /// What may be depended on.
    ///
    /// @param expected ids of the actions expected by what a link calls them: by their names, by
    ///   their kinds and by their ranks
    record Parent(String number, Map<String, String> expected) {}

    /// What one inject depends on.
    ///
    /// @param after the number of the first inject that must have been executed; it moves with that
    record Depends(String after, @Nullable Condition when) {}

    OpenAevLinks(Faults notes) {
        this.notes = notes;
    }

    /// Every inject must be known before any is asked for.
    void know(String id, Parent parent) {
        parents.putIfAbsent(id, parent);
    }

    Depends of(JsonNode inject, String number, String title) {
        var after = "";
        var parts = new ArrayList<Condition>();
        for (var link : links(inject)) {
            var parent = parents.get(link.parent());
            if (parent == null) {
                notes.add(0, "note.openaev.depends", number, title);
                continue;
            }
            var facts = facts(link.condition(), parent, number, title);
            boolean any = OpenAevTexts.text(link.condition(), "mode").equals("or");
            var played = new Played(parent.number());
            boolean must = facts.contains(played) && (!any || facts.size() == 1);
            if (after.isEmpty() && must) after = parent.number();
            if (!facts.isEmpty()) parts.add(joined(facts, any));
        }
        var when = parts.isEmpty() ? null : joined(parts, false);
        if (when == null || isReadable(when)) return new Depends(after, when);
        notes.add(0, "note.openaev.conditions", number, title, when.facts().size());
        return new Depends(after, null);
    }

    private static boolean isReadable(Condition when) {
        return WrittenCondition.read(when.toString()) instanceof WrittenCondition.Result.Read;
    }

    private static Condition joined(List<Condition> parts, boolean any) {
        if (parts.size() == 1) return parts.getFirst();
        return any ? new Any(parts) : new All(parts);
    }

    /// What a link asks for; that the other was executed where it asks for nothing.
    private List<Condition> facts(JsonNode condition, Parent parent, String number, String title) {
        var list = condition.path("conditions");
        var played = new Played(parent.number());
        if (list.isEmpty()) return List.of(played);
        var facts = new ArrayList<Condition>();
        for (var one : list) {
            var key = OpenAevTexts.text(one, "key");
            var id = parent.expected().get(key);
            if (id == null && !key.equals(EXECUTION)) {
                notes.add(0, "note.openaev.condition", number, title, key, parent.number());
                continue;
            }
            var fact = id == null ? played : new Done(id);
            var asked = one.path("value").asBoolean(true) ? fact : new Not(fact);
            if (!facts.contains(asked)) facts.add(asked);
        }
        return facts;
    }

    private record Link(String parent, JsonNode condition) {}

    /// Older exports name the one inject it depends on; newer ones list links, and may list those
    /// of others.
    private static List<Link> links(JsonNode inject) {
        var depends = inject.path("inject_depends_on");
        if (depends.isString())
            return List.of(new Link(depends.asString(), depends.path("dependency_condition")));
        var found = new ArrayList<Link>();
        for (var link : depends) {
            var relation = link.path("dependency_relationship");
            var child = OpenAevTexts.text(relation, "inject_children_id");
            if (child.isEmpty() || child.equals(OpenAevTexts.text(inject, "inject_id")))
                found.add(
                        new Link(
                                OpenAevTexts.text(relation, "inject_parent_id"),
                                link.path("dependency_condition")));
        }
        return found;
    }
}
