package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Gaps;
import app.courante.crisis.MessageCommand;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.DropMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageApproved;
import app.courante.crisis.MessageEvent.MessageDrafted;
import app.courante.crisis.MessageEvent.MessageDropped;
import app.courante.crisis.MessageEvent.MessageRefused;
import app.courante.crisis.MessageEvent.MessageRevised;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.MessageEvent.MessageSubmitted;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.plan.Communication;
import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.MessageTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides about messages: none leaves with a gap in it, or without the word of whom the plan
/// names.
record MessageDeciding(Ground ground) {
    Decision decide(MessageCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case DraftMessage draft -> draft(draft);
            case LogTold told -> told(told);
            case ReviseMessage to -> of(to.message(), message -> revise(message, to));
            case SubmitMessage(var id) -> of(id, this::submit);
            case ApproveMessage(var id, var by, var why) ->
                    of(id, message -> approve(message, ground.by(by), why));
            case RefuseMessage(var id, var by, var why) ->
                    of(id, message -> refuseIt(message, ground.by(by), why));
            case LogSending sent -> of(sent.message(), message -> send(message, sent));
            case DropMessage(var id, var why) -> of(id, message -> drop(message, why));
        };
    }

    /// What is decided about a message that there is.
    private interface About {
        Decision decide(Message message);
    }

    private Decision of(EntryId id, About about) {
        return ground.situation()
                .conduct()
                .voice()
                .messages()
                .message(id)
                .map(about::decide)
                .orElse(refuse(Refusal.MESSAGE_UNKNOWN));
    }

    private Decision draft(DraftMessage command) {
        var template = template(command.template());
        if (template == null && !command.template().isBlank())
            return refuse(Refusal.TEMPLATE_UNKNOWN);
        var wanted =
                command.audiences().isEmpty() && template != null
                        ? template.audiences()
                        : command.audiences();
        var subject = told(command.subject(), template == null ? "" : template.subject());
        var body = told(command.body(), template == null ? "" : template.body());
        var refusal = whyNot(wanted, subject + body, body, command.happened());
        if (refusal != null) return refuse(refusal);
        return accept(
                new MessageDrafted(
                        template == null
                                ? new Named("", "")
                                : new Named(template.id(), template.name()),
                        audiences(wanted),
                        subject,
                        body,
                        approver(template, wanted),
                        command.sources()),
                command.happened(),
                null);
    }

    private Decision revise(Message message, ReviseMessage to) {
        if (message.state().ended()) return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        var wanted =
                to.audiences().isEmpty()
                        ? message.audiences().stream().map(Named::id).toList()
                        : to.audiences();
        var refusal = whyNot(wanted, to.subject() + to.body(), to.body(), null);
        if (refusal != null) return refuse(refusal);
        return accept(
                new MessageRevised(
                        message.id(),
                        audiences(wanted),
                        to.subject().strip(),
                        to.body().strip(),
                        to.sources()));
    }

    private @Nullable Refusal whyNot(
            List<String> audiences, String all, String body, @Nullable Moment happened) {
        if (audiences.isEmpty()) return Refusal.AUDIENCE_MISSING;
        if (audiences.stream().anyMatch(id -> audience(id) == null))
            return Refusal.AUDIENCE_UNKNOWN;
        if (body.isBlank()) return Refusal.TEXT_MISSING;
        if (Ground.tooLong(all)) return Refusal.TEXT_TOO_LONG;
        return ground.inFuture(happened) ? Refusal.TIME_IN_FUTURE : null;
    }

    private Decision submit(Message message) {
        if (!Set.of(State.DRAFT, State.REFUSED).contains(message.state()))
            return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        if (Gaps.left(message.subject()) || Gaps.left(message.body()))
            return refuse(Refusal.GAPS_LEFT);
        return accept(new MessageSubmitted(message.id(), message.title()));
    }

    private Decision approve(Message message, String by, String reason) {
        if (message.state() != State.TO_APPROVE) return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        boolean own = by.equalsIgnoreCase(message.author().name());
        if (reason.isBlank() && !holds(by, message.approver()))
            return refuse(Refusal.APPROVER_OTHER);
        if (reason.isBlank() && own) return refuse(Refusal.OWN_MESSAGE);
        return accept(
                new MessageApproved(
                        message.id(),
                        message.title(),
                        by,
                        own || !holds(by, message.approver()) ? reason.strip() : ""));
    }

    private boolean holds(String person, Named role) {
        return role.id().isEmpty() || ground.holds(person, role.id());
    }

    private Decision refuseIt(Message message, String by, String reason) {
        if (message.state() != State.TO_APPROVE) return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new MessageRefused(message.id(), message.title(), by, reason.strip()));
    }

    private Decision send(Message message, LogSending command) {
        boolean may =
                message.state() == State.APPROVED
                        || (message.state() == State.SENT && !message.waiting().isEmpty());
        if (!may) return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        if (command.audiences().stream()
                .anyMatch(id -> message.audiences().stream().noneMatch(one -> one.id().equals(id))))
            return refuse(Refusal.AUDIENCE_UNKNOWN);
        if (command.channel().isBlank()) return refuse(Refusal.CHANNEL_MISSING);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var to = new ArrayList<Named>();
        for (var one : command.audiences().isEmpty() ? message.waiting() : message.audiences())
            if (command.audiences().isEmpty() || command.audiences().contains(one.id()))
                to.add(one);
        if (to.isEmpty()) return refuse(Refusal.AUDIENCE_MISSING);
        return accept(
                new MessageSent(
                        message.id(),
                        message.title(),
                        to,
                        command.channel().strip(),
                        ground.by(command.by())),
                command.happened(),
                null);
    }

    private Decision drop(Message message, String reason) {
        if (message.state().ended()) return refuse(Refusal.MESSAGE_OUT_OF_STEP);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new MessageDropped(message.id(), message.title(), reason.strip()));
    }

    private Decision told(LogTold command) {
        var audience = audience(command.audience());
        if (audience == null) return refuse(Refusal.AUDIENCE_UNKNOWN);
        if (command.channel().isBlank()) return refuse(Refusal.CHANNEL_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        return accept(
                new AudienceTold(
                        named(audience),
                        command.channel().strip(),
                        command.text().strip(),
                        ground.by(command.by())),
                command.happened(),
                null);
    }

    /// The role that the template names, else the one that speaks to the first audience.
    private Named approver(@Nullable MessageTemplate template, List<String> audiences) {
        var id = template == null ? "" : template.approver();
        if (id.isEmpty()) {
            var first = audience(audiences.getFirst());
            id = first == null ? "" : first.speaker();
        }
        var role = id;
        return ground.role(role).map(Ground::named).orElse(new Named("", role));
    }

    private List<Named> audiences(List<String> ids) {
        return ids.stream()
                .distinct()
                .map(id -> named(Objects.requireNonNull(audience(id))))
                .toList();
    }

    private static Named named(Audience audience) {
        return new Named(audience.id(), audience.name());
    }

    private @Nullable Audience audience(String id) {
        return communication().audiences().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable MessageTemplate template(String id) {
        return communication().templates().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Communication communication() {
        return Objects.requireNonNull(ground.plan()).communication();
    }

    private static String told(String typed, String otherwise) {
        return typed.isBlank() ? otherwise.strip() : typed.strip();
    }
}
