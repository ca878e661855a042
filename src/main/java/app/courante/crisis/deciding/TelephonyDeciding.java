package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.SwitchWay;
import app.courante.crisis.TelephonyCommand;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TelephonyCommand.SwitchNumber;
import app.courante.crisis.TelephonyCommand.SwitchNumberBack;
import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import app.courante.plan.Telephony.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides about numbers: tried, moved, moved back.
record TelephonyDeciding(Ground ground) {
    Decision decide(TelephonyCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case LogTestCall test -> test(test);
            case SwitchNumber move -> move(move);
            case SwitchNumberBack back -> back(back);
        };
    }

    private Decision test(LogTestCall command) {
        var number = number(command.number());
        if (number.isEmpty()) return refuse(Refusal.LINE_UNKNOWN);
        var refusal = whyNotTold(command.note() + command.from(), command.happened());
        if (refusal != null) return refuse(refusal);
        return accept(
                new TestCallMade(
                        named(number.get()),
                        command.route(),
                        command.heard(),
                        command.from().strip(),
                        command.note().strip()),
                command.happened(),
                null);
    }

    private Decision move(SwitchNumber command) {
        var number = number(command.number());
        if (number.isEmpty()) return refuse(Refusal.LINE_UNKNOWN);
        var refusal = whyNotTold(command.note() + command.to(), command.happened());
        if (refusal != null) return refuse(refusal);
        var second = number.get().secondCarrier();
        if (command.way() == SwitchWay.SECOND_CARRIER && second.isEmpty())
            return refuse(Refusal.SECOND_CARRIER_MISSING);
        if (command.way() == SwitchWay.FORWARDED && command.to().isBlank())
            return refuse(Refusal.DESTINATION_MISSING);
        var to =
                switch (command.way()) {
                    case SECOND_CARRIER -> carrier(second);
                    case FORWARDED -> new Named("", command.to().strip());
                };
        var now =
                ground.situation()
                        .conduct()
                        .voice()
                        .switchboard()
                        .line(command.number())
                        .switched();
        if (now != null && now.way() == command.way() && now.to().equals(to))
            return refuse(Refusal.ALREADY_SWITCHED);
        return accept(
                new NumberSwitched(
                        named(number.get()),
                        command.way(),
                        to,
                        ground.by(command.by()),
                        command.note().strip()),
                command.happened(),
                null);
    }

    private Decision back(SwitchNumberBack command) {
        var number = number(command.number());
        if (number.isEmpty()) return refuse(Refusal.LINE_UNKNOWN);
        var refusal = whyNotTold(command.note(), command.happened());
        if (refusal != null) return refuse(refusal);
        if (ground.situation().conduct().voice().switchboard().line(command.number()).switched()
                == null) return refuse(Refusal.NOT_SWITCHED);
        return accept(
                new NumberSwitchedBack(
                        named(number.get()), ground.by(command.by()), command.note().strip()),
                command.happened(),
                null);
    }

    private @Nullable Refusal whyNotTold(String text, @Nullable Moment happened) {
        if (Ground.tooLong(text)) return Refusal.TEXT_TOO_LONG;
        return ground.inFuture(happened) ? Refusal.TIME_IN_FUTURE : null;
    }

    private Optional<PhoneNumber> number(String id) {
        return Objects.requireNonNull(ground.plan()).resources().telephony().numbers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Named carrier(String id) {
        var name =
                Objects.requireNonNull(ground.plan()).resources().suppliers().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> one.name())
                        .orElse(id);
        return new Named(id, name);
    }

    /// Its digits and its use, by which a log is read without the plan.
    private static Named named(PhoneNumber number) {
        return new Named(number.id(), number.number() + " · " + number.use());
    }
}
