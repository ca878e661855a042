package app.courante.ui.versions;

import app.courante.document.Difference;
import app.courante.document.Difference.Added;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.document.FieldName;
import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.PlanShape;
import app.courante.document.Scalars;
import app.courante.plan.Place;
import app.courante.plan.Places;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the differences of two plans are said: by the names of their fields, with names for ids.
final class DifferenceWords {
    private final Words words;
    private final Map<PlanPart, Map<String, String>> names = new EnumMap<>(PlanPart.class);

    DifferenceWords(Compared compared, Words words) {
        this.words = words;
        learn(compared.before());
        learn(compared.after());
    }

    /// A thing is called as the newer plan calls it.
    private void learn(Plan plan) {
        Places.of(plan)
                .filter(place -> !place.name().isBlank())
                .forEach(place ->
                        names.computeIfAbsent(place.part(), _ -> new HashMap<>())
                                .put(place.id(), place.name()));
    }

    DifferenceLine line(int index, Difference difference) {
        var path = difference.path();
        var kind = kindOfValue(path);
        var before =
                switch (difference.change()) {
                    case Removed(var text) -> value(kind, text);
                    case Changed(var was, _) -> value(kind, was);
                    case Added _, Moved _ -> "";
                };
        var after =
                switch (difference.change()) {
                    case Added(var text) -> value(kind, text);
                    case Changed(_, var is) -> value(kind, is);
                    case Moved(var text, _, _) -> value(kind, text);
                    case Removed _ -> "";
                };
        var note =
                difference.change() instanceof Moved(_, var from, var to)
                        ? words.of("compare.ranks", from + 1, to + 1)
                        : "";
        return new DifferenceLine(
                index,
                difference,
                VersionsModel.section(difference),
                subject(difference),
                where(difference),
                before,
                after,
                note);
    }

    /// `Activity · Phone reception`; only `Activity` where what follows names it.
    private String subject(Difference difference) {
        var thing = difference.thing();
        if (thing == null) return "";
        var part = words.of("plan.part", thing.part());
        var name = difference.steps().isEmpty() ? "" : name(thing);
        return name.isEmpty() ? part : part + " · " + name;
    }

    private String name(Place thing) {
        return thing.name().isEmpty() ? ref(thing.part(), thing.id()) : thing.name();
    }

    /// `Continuity strategy › Responsible “Claire Morel” › Role held`.
    private String where(Difference difference) {
        var kinds = kindsOfSteps(difference.path(), difference.steps().size());
        var said = new ArrayList<String>();
        for (int i = 0; i < difference.steps().size(); i++) {
            var step = difference.steps().get(i);
            var field = words.of(step.fieldName());
            said.add(
                    step.item().isEmpty()
                            ? field
                            : words.of(
                                    "compare.piece",
                                    field,
                                    value(itemKind(kinds, i), step.item())));
        }
        return String.join(" › ", said);
    }

    private static @Nullable Kind itemKind(List<Kind> kinds, int step) {
        return step < kinds.size() && kinds.get(step) instanceof Kind.Many(var shape)
                ? shape.field(shape.identityKey()).kind()
                : null;
    }

    /// What the last fields on the way hold, so many of them.
    private static List<Kind> kindsOfSteps(Path path, int count) {
        var kinds = new ArrayList<Kind>();
        var at = Path.ROOT;
        for (var step : path.steps()) {
            at = at.then(step);
            var kind = PlanShape.kindAt(at);
            if (kind != null && !step.matches("\\d+")) kinds.add(kind);
        }
        return kinds.subList(Math.max(0, kinds.size() - count), kinds.size());
    }

    /// What the texts of a difference there are: a thing is told by its name.
    private static @Nullable Kind kindOfValue(Path path) {
        return PlanShape.kindAt(path) instanceof Kind.Nested(var shape)
                ? shape.field(shape.nameKey()).kind()
                : PlanShape.kindAt(path);
    }

    private String value(@Nullable Kind kind, String text) {
        if (kind == null || text.isEmpty()) return text;
        if (kind instanceof Kind.Ref(var part)) return ref(part, text);
        if (!(Scalars.read(kind, text) instanceof Scalars.Read(var value))) return text;
        return switch (value) {
            case Boolean yes -> words.of(yes ? "compare.yes" : "compare.no");
            case Duration time -> words.duration(time);
            case LocalDate day -> words.date(day);
            case LocalDateTime moment -> words.dateAndTime(moment);
            case Enum<?> word -> words.of(FieldName.of(word));
            case Long amount when kind instanceof Kind.Euros -> words.euros(amount);
            default -> text;
        };
    }

    private String ref(PlanPart part, String id) {
        return names.getOrDefault(part, Map.of()).getOrDefault(id, id);
    }
}
