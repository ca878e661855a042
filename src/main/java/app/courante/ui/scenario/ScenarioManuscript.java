package app.courante.ui.scenario;

import static app.courante.document.ScenarioReferences.ROLES;

import app.courante.document.Edit;
import app.courante.document.Edit.Move;
import app.courante.document.Field;
import app.courante.document.FieldName;
import app.courante.document.Kind;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Notation;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Referred;
import app.courante.document.Scalars;
import app.courante.document.ScenarioReferences;
import app.courante.document.ScenarioShape;
import app.courante.document.Shape;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Scenario;
import app.courante.ui.draft.Caption;
import app.courante.ui.draft.Completing;
import app.courante.ui.draft.DraftPage;
import app.courante.ui.draft.Manuscript;
import app.courante.ui.draft.Names;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scenario as it is written.
final class ScenarioManuscript implements Manuscript<Scenario> {
    private static final String HASH = "attachmentHash";

    @Override
    public Shape<Scenario> shape() {
        return ScenarioShape.SCENARIO;
    }

    @Override
    public String otherwise() {
        return "fault.scenario.not-a-scenario";
    }

    @Override
    public List<ScenarioPage> pages() {
        return List.of(ScenarioPage.values());
    }

    @Override
    public String setting() {
        return "setting.scenario";
    }

    @Override
    public @Nullable Referred reference(Shape<?> shape, Field field) {
        return ScenarioReferences.of(shape, field);
    }

    @Override
    public @Nullable Referred keyAt(Path place) {
        return ScenarioReferences.keyAt(place);
    }

    /// Conditions name what is expected by its id, so a trainer sees that one; each list has a page
    /// of its own.
    @Override
    public boolean shows(Shape<?> shape, Field field) {
        if (field.key().equals("id")) return shape.equals(ScenarioShape.EXPECTED);
        // Its file stands where it is named.
        if (field.key().equals(HASH)) return false;
        return !(shape.equals(ScenarioShape.SCENARIO) && field.kind() instanceof Kind.Many);
    }

    @Override
    public @Nullable String hashOf(Shape<?> shape, Field field) {
        return shape.equals(ScenarioShape.INJECT) && field.key().equals("attachment") ? HASH : null;
    }

    @Override
    public @Nullable Completing completing(Kind kind, Names names) {
        return kind.equals(new Kind.Noted(Notation.CONDITION)) ? new ConditionWords(names) : null;
    }

    @Override
    public String prompt(Kind kind, Words words) {
        return switch (kind) {
            case Kind.Noted(var notation) ->
                    switch (notation) {
                        case TIME_OF_DAY -> words.of("script.time-of-day-prompt");
                        case INJECT_TIME -> words.of("script.time-prompt");
                        case CONDITION -> words.of("script.condition-prompt");
                    };
            default -> "";
        };
    }

    @Override
    public Edit insert(Group document, Path list, int at, Shape<?> shape) {
        return NewThing.insert(document, list, at, shape);
    }

    @Override
    public Edit move(Group document, Path list, int from, int to, @Nullable Shape<?> shape) {
        return new Move(list, from, to);
    }

    /// A new inject has a number already.
    @Override
    public String firstKey(Shape<?> shape) {
        return shape.equals(ScenarioShape.INJECT) ? "title" : Manuscript.super.firstKey(shape);
    }

    @Override
    public Caption caption(DraftPage page, Group thing, Names names, Words words) {
        return page.equals(ScenarioPage.INJECTS)
                ? inject(thing, names, words)
                : Manuscript.super.caption(page, thing, names, words);
    }

    private static Caption inject(Group inject, Names names, Words words) {
        var time = inject.text("at").isEmpty() ? relative(inject, words) : inject.text("at");
        var head =
                Stream.of(inject.text("number"), time)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("  "));
        var below = new ArrayList<String>();
        if (inject.text("off").equals("true")) below.add(words.of("script.off"));
        for (var means : Means.values())
            if (Scalars.word(means).equals(inject.text("means")))
                below.add(words.of(FieldName.of(means)));
        var way = names.of(ROLES, inject.text("from")) + " → " + to(inject, names);
        if (!way.strip().equals("→")) below.add(way.strip());
        below.add(words.of("script.expected", Places.count(inject, Path.ROOT.then("expected"))));
        if (!inject.text("when").isBlank())
            below.add(words.of("script.conditional", inject.text("when").strip()));
        return new Caption(head, inject.text("title").strip(), String.join(" · ", below));
    }

    private static String to(Group inject, Names names) {
        return inject.get("to") instanceof Items(_, var items)
                ? items.stream()
                        .map(item -> item instanceof Text(_, var id) ? names.of(ROLES, id) : "")
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String relative(Group inject, Words words) {
        var after = inject.text("after").strip();
        var delay = inject.text("delay").strip();
        if (!after.isEmpty()) return words.of("script.after", after, delay).strip();
        return delay.isEmpty() ? "" : "+ " + delay;
    }
}
