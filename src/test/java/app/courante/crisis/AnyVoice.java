package app.courante.crisis;

import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.util.List;
import java.util.Random;

/// Any fact about numbers and about what is said outside.
final class AnyVoice {
    private static final List<String> NUMBERS = List.of("main", "pay", "ghost");

    private AnyVoice() {}

    static Event next(Random random) {
        var number = one(NUMBERS, random);
        return switch (random.nextInt(4)) {
            case 0 ->
                    new NumberSwitched(
                            number, any(SwitchWay.values(), random), number, "Claire", "");
            case 1 -> new NumberSwitchedBack(number, "Claire", "");
            default ->
                    new TestCallMade(
                            number,
                            any(TestRoute.values(), random),
                            any(Heard.values(), random),
                            "",
                            "");
        };
    }

    /// Whether an entry is about this number.
    static boolean touches(Event event, String number) {
        return event instanceof TelephonyEvent telephony
                && number.equals(
                        switch (telephony) {
                            case TestCallMade(var one, _, _, _, _) -> one.id();
                            case NumberSwitched(var one, _, _, _, _) -> one.id();
                            case NumberSwitchedBack(var one, _, _) -> one.id();
                        });
    }

    private static Named one(List<String> ids, Random random) {
        var id = ids.get(random.nextInt(ids.size()));
        return new Named(id, id);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
