package app.courante.document;

import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Random plans without a flaw, made from the plan's shape alone, with texts that are easily
/// spoilt.
///
/// The same seed makes the same plan. Ids are unique within their list, and most references lead
/// somewhere.
public final class AnyPlan {
    private static final int USUAL_ITEMS = 3;
    private static final int HIGHEST_LEVEL = 9;

    private final Random random;
    private final int mostItems;
    private final List<String> texts;
    private int made;
    private final Map<PlanPart, List<String>> ids = new EnumMap<>(PlanPart.class);

    private AnyPlan(long seed, int mostItems, List<String> texts) {
        this.random = new Random(seed);
        this.mostItems = mostItems;
        this.texts = texts;
        for (var part : PlanPart.values())
            ids.put(part, IntStream.range(0, mostItems).mapToObj(this::id).toList());
    }

    public static Plan of(long seed) {
        return of(seed, USUAL_ITEMS, _ -> true);
    }

    /// A plan for a format that cannot hold every text.
    ///
    /// @param mostItems that a list of things of the plan has
    /// @param bearable which texts may stand in the plan; ids of letters and digits always may
    public static Plan of(long seed, int mostItems, Predicate<String> bearable) {
        var texts =
                Stream.concat(NastyTexts.all(), Stream.of("plain", "Deux mots"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .filter(bearable)
                        .toList();
        return new AnyPlan(seed, mostItems, texts).make(PlanShape.PLAN, 0);
    }

    /// A record of any other shape, such as a scenario; whatever has an id or a number has one of
    /// its own.
    public static <T extends Record> T of(Shape<T> shape, long seed, Predicate<String> bearable) {
        var texts =
                NastyTexts.all()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .filter(bearable)
                        .toList();
        return new AnyPlan(seed, USUAL_ITEMS, texts).make(shape, 0);
    }

    private <T extends Record> T make(Shape<T> shape, int rank) {
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) values[i] = value(shape, i, rank);
        return shape.make(values);
    }

    private @Nullable Object value(Shape<?> shape, int index, int rank) {
        var field = shape.fields().get(index);
        if (field.key().equals("id") && shape.part() != null) return ids(shape.part()).get(rank);
        if (shape.part() == PlanPart.LEVEL && field.key().equals("number")) return rank + 1;
        if (shape.part() == null && List.of("id", "number").contains(field.key()))
            return (random.nextInt(4) == 0 ? text() : "thing") + "-" + made++;
        boolean absent = !field.required() && random.nextInt(3) == 0;
        if (absent && shape.nullable(index)) return null;
        var type = shape.typeOf(index);
        return switch (field.kind()) {
            case Kind.Line _, Kind.Prose _ -> absent ? "" : text();
            case Kind.Ref(var part) -> absent ? "" : reference(part);
            case Kind.Whole(var least, var most, var otherwise) ->
                    Scalars.as(type, absent ? otherwise : random.nextLong(least, most + 1));
            case Kind.Euros _ -> absent ? 0L : random.nextLong(1_000_000_000_000L);
            case Kind.Flag _ -> !absent && random.nextBoolean();
            case Kind.Length _ -> length();
            case Kind.Day _ -> day();
            case Kind.Clock _ -> day().atTime(random.nextInt(24), random.nextInt(60));
            case Kind.Noted(var notation) -> AnyNoted.of(notation, random, this::text);
            case Kind.Choice(var words) -> any(List.of(words.getEnumConstants()));
            case Kind.Texts _ -> many(USUAL_ITEMS, _ -> text());
            case Kind.Refs(var part) -> many(USUAL_ITEMS, _ -> reference(part));
            case Kind.Nested(var inner) -> make(inner, 0);
            case Kind.Many(var inner) when inner.part() == PlanPart.LEVEL ->
                    many(Math.min(mostItems, HIGHEST_LEVEL), level -> make(inner, level));
            case Kind.Many(var inner) when inner.part() == null ->
                    many(USUAL_ITEMS, item -> make(inner, item));
            case Kind.Many(var inner) -> many(mostItems, item -> make(inner, item));
        };
    }

    private List<Object> many(int most, IntFunction<Object> item) {
        int count = random.nextInt(4) == 0 ? 0 : random.nextInt(most + 1);
        var items = new ArrayList<>(IntStream.range(0, count).mapToObj(item).toList());
        Collections.shuffle(items, random);
        return items;
    }

    /// Some ids are as nasty as texts; the rank at the end keeps them apart.
    private String id(int rank) {
        return random.nextInt(4) == 0 ? text() + rank : "thing-" + rank;
    }

    private String reference(PlanPart part) {
        var known = ids(part);
        return known.isEmpty() || random.nextInt(10) == 0 ? "nowhere" : any(known);
    }

    private List<String> ids(PlanPart part) {
        return ids.getOrDefault(part, List.of());
    }

    private String text() {
        if (random.nextInt(3) == 0) return "Text " + random.nextInt(1000);
        return random.nextInt(4) == 0 ? (any(texts) + " " + any(texts)).strip() : any(texts);
    }

    private Duration length() {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ofSeconds(random.nextInt(100_000));
            case 1 -> Duration.ofHours(random.nextInt(999_999));
            default -> Duration.ofMinutes(random.nextInt(10_000));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-10_000, 10_000));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
