package app.courante.console;

import app.courante.crisis.Command;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.Moment;
import app.courante.plan.Identity;
import app.courante.plan.PlanId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Draws commands by lot: whatever the domain takes, a new kind of command too.
final class DrawnCommands {
    private static final DeviceId DEVICE = new DeviceId("KXB-9f3a61c04d2e7b15");

    private final Random lot;
    private final PlanId plan;
    private final Identity identity;

    DrawnCommands(Random lot, PlanId plan, Identity identity) {
        this.lot = lot;
        this.plan = plan;
        this.identity = identity;
    }

    Command one(Class<?> type) {
        return (Command) record(type);
    }

    private Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            var maker =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new));
            return maker.newInstance(Arrays.stream(parts).map(this::part).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean may = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (may && lot.nextBoolean()) return null;
        return switch (part.getName()) {
            // What is known of a plan comes from its file.
            case "title" -> isOfPlan(part) ? identity.title() : text();
            case "version" -> isOfPlan(part) ? identity.version() : value(part.getGenericType());
            case "zone" -> "Europe/Paris";
            case "alert", "item" ->
                    part.getType() == String.class ? alert() : value(part.getGenericType());
            default -> value(part.getGenericType());
        };
    }

    private static boolean isOfPlan(RecordComponent part) {
        return Arrays.stream(part.getDeclaringRecord().getRecordComponents())
                .anyMatch(other -> other.getType() == PlanId.class);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list)
            return Stream.generate(() -> value(list.getActualTypeArguments()[0]))
                    .limit(lot.nextInt(4))
                    .toList();
        if (!(type instanceof Class<?> one)) throw new AssertionError(type);
        if (one == Kind.class) return Kind.TYPED.get(lot.nextInt(Kind.TYPED.size()));
        if (one.isEnum()) return one.getEnumConstants()[lot.nextInt(one.getEnumConstants().length)];
        return switch (one.getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> lot.nextInt(9);
            case "double", "Double" -> lot.nextInt(99) / 4.0;
            case "boolean" -> lot.nextBoolean();
            case "EntryId" -> new EntryId(DEVICE, 1 + lot.nextInt(2000));
            case "Attachment" -> Commands.kept(Path.of("rack.jpg"));
            case "PlanId" -> plan;
            case "Moment" -> new Moment(at(), (Moment.Precision) value(Moment.Precision.class));
            case "ZonedDateTime" -> at();
            case "Instant" -> at().toInstant();
            case "LocalDate" -> LocalDate.of(2026, 12, 1).plusDays(lot.nextInt(400));
            case "Duration" -> Duration.ofSeconds(lot.nextInt(9000));
            default -> record(one);
        };
    }

    private String text() {
        var texts =
                List.of(
                        "",
                        "Rien",
                        "« É »\n\t\"\\ \ud83d\udf02",
                        " ",
                        "x".repeat(lot.nextInt(300)));
        return texts.get(lot.nextInt(texts.size()));
    }

    private String alert() {
        var keys = List.of("", "report", "vacant:legal", "action:" + value(EntryId.class));
        return keys.get(lot.nextInt(keys.size()));
    }

    private ZonedDateTime at() {
        var zone = List.of("Europe/Paris", "UTC", "+05:30", "Z").get(lot.nextInt(4));
        Instant instant = Instant.ofEpochSecond(lot.nextInt(), lot.nextInt(999) * 1_000_000L);
        return instant.atZone(ZoneId.of(zone));
    }
}
