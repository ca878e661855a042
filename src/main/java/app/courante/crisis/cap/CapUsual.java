package app.courante.crisis.cap;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.crisis.cap.CapTerm.Category;
import app.courante.crisis.cap.CapTerm.Certainty;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Response;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.crisis.cap.CapTerm.Severity;
import app.courante.crisis.cap.CapTerm.Urgency;
import app.courante.plan.Communication.Audience;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is usual for a message: the narrowest scope, the severity of the level of the crisis, and
/// no more certainty than the lines it rests on.
final class CapUsual {
    private CapUsual() {}

    static CapChoice of(Situation situation, Crisis crisis, Message message, boolean first) {
        boolean over = !crisis.running();
        return new CapChoice(
                first ? MessageType.ALERT : MessageType.UPDATE,
                scope(situation, message),
                Category.INFRA,
                over ? Response.ALL_CLEAR : Response.MONITOR,
                over ? Urgency.PAST : Urgency.IMMEDIATE,
                severity(situation, crisis),
                certainty(situation, message),
                "",
                contact(situation, message));
    }

    /// A message that names no line it rests on says nothing of how sure it is.
    private static Certainty certainty(Situation situation, Message message) {
        if (message.sources().isEmpty()) return Certainty.UNKNOWN;
        return message.sources().stream().allMatch(id -> confirmed(id, situation))
                ? Certainty.OBSERVED
                : Certainty.LIKELY;
    }

    /// Never public by itself: that a message may be read by anybody is said by a person.
    private static Scope scope(Situation situation, Message message) {
        var to = message.audiences();
        return !to.isEmpty()
                        && to.stream()
                                .map(one -> audience(situation, one))
                                .allMatch(one ->
                                        one.filter(of -> !of.contacts().isEmpty()).isPresent())
                ? Scope.PRIVATE
                : Scope.RESTRICTED;
    }

    /// The plan's highest level is severe, its lowest minor; *extreme* is said by a person.
    private static Severity severity(Situation situation, Crisis crisis) {
        var levels =
                plan(situation).stream()
                        .flatMap(plan -> plan.levels().stream())
                        .mapToInt(CrisisLevel::number)
                        .sorted()
                        .toArray();
        if (levels.length == 0 || crisis.level() <= 0) return Severity.UNKNOWN;
        if (crisis.level() >= levels[levels.length - 1]) return Severity.SEVERE;
        return crisis.level() <= levels[0] ? Severity.MINOR : Severity.MODERATE;
    }

    private static boolean confirmed(EntryId id, Situation situation) {
        return situation.log().line(id).filter(line -> line.verified()).isPresent();
    }

    /// The roles that speak to those it is for, with who holds them: no number, which would go
    /// outside with it.
    private static String contact(Situation situation, Message message) {
        return message.audiences().stream()
                .flatMap(one -> audience(situation, one).stream())
                .map(Audience::speaker)
                .distinct()
                .map(speaker -> speaker(situation, speaker))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String speaker(Situation situation, String role) {
        var name = plan(situation).flatMap(plan -> plan.role(role)).map(one -> one.name());
        var holders =
                situation.conduct().seats().holdersOf(role).stream()
                        .map(one -> one.person().name())
                        .collect(Collectors.joining(", "));
        return Stream.of(name.orElse(""), holders)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<Audience> audience(Situation situation, Named named) {
        return plan(situation).stream()
                .flatMap(plan -> plan.communication().audiences().stream())
                .filter(one -> one.id().equals(named.id()))
                .findFirst();
    }

    private static Optional<Plan> plan(Situation situation) {
        return Optional.ofNullable(situation.document());
    }
}
