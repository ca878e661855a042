package app.courante.crisis;

import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.SolicitationEvent.SolicitationDropped;
import app.courante.crisis.SolicitationEvent.SolicitationReceived;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Any fact about numbers and about what is said outside.
final class AnyVoice {
    private static final List<String> NUMBERS = List.of("main", "pay", "ghost");

    private AnyVoice() {}

    /// @param any the entry it is about, when it is about one
    static Event next(Random random, EntryId any, Instant soon) {
        return switch (random.nextInt(3)) {
            case 0 -> number(random);
            case 1 -> message(random, any);
            default ->
                    switch (random.nextInt(3)) {
                        case 0 -> new SolicitationReceived("Jean", "", "Quoi ?", "appel", soon);
                        case 1 -> new SolicitationAnswered(any, "Quoi ?", "Rien", null, "Claire");
                        default -> new SolicitationDropped(any, "Quoi ?", "x");
                    };
        };
    }

    private static Event message(Random random, EntryId any) {
        var to = List.of(one(List.of("clients", "press"), random));
        return switch (random.nextInt(8)) {
            case 0 ->
                    new MessageDrafted(
                            one(NUMBERS, random), to, "Point", "x", to.getFirst(), List.of(any));
            case 1 -> new MessageRevised(any, to, "Point", "y", List.of());
            case 2 -> new MessageSubmitted(any, "Point");
            case 3 -> new MessageApproved(any, "Point", "Claire", "");
            case 4 -> new MessageRefused(any, "Point", "Claire", "x");
            case 5 -> new MessageSent(any, "Point", to, "mail", "Claire");
            case 6 -> new MessageDropped(any, "Point", "x");
            default -> new AudienceTold(to.getFirst(), "appel", "x", "Claire");
        };
    }

    private static Event number(Random random) {
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
