package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Situation;
import app.courante.crisis.Switchboard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The entries that an alert comes from.
public record AlertSources(Situation situation, Instant now) {
    /// Those of the matter it is about; empty for what comes from the plan alone, or stands in no
    /// log yet.
    public List<EntryId> of(Alert alert) {
        var sources = new Sources(situation);
        var id = alert.target().id();
        return switch (alert.target().where()) {
            case SITUATION -> logged(alert.key().substring(alert.key().indexOf(':') + 1));
            case LEVEL -> Sources.joined(sources.level(), sources.standing());
            case DEADLINES ->
                    situation.conduct().deadlines().all().stream()
                            .filter(one -> one.id().toString().equals(id))
                            .flatMap(one -> one.entries().stream())
                            .toList();
            case ANTICIPATION -> foreseen(id);
            case CALL_OUT -> called(alert);
            case ROLES -> seated(alert);
            case CARDS -> step(id);
            case ACTIONS -> sources.actions(action(id));
            case ACTIVITIES -> activity(alert);
            case LOG -> last();
            case TELEPHONY -> number(id);
            case COMMUNICATION -> said(id);
            case RECOVERY -> recovered(alert);
            case REPORT -> sources.reportDue();
        };
    }

    /// Of all that ring.
    public List<EntryId> of(Alerts alerts) {
        var all = new ArrayList<EntryId>();
        for (var alert : alerts.ringing()) all.addAll(of(alert));
        return Sources.joined(all);
    }

    private List<EntryId> foreseen(String id) {
        var foresight = situation.conduct().foresight();
        var all = new ArrayList<EntryId>();
        for (var one : foresight.hypotheses())
            if (one.id().toString().equals(id)) all.addAll(one.entries());
        for (var one : foresight.requests())
            if (one.id().toString().equals(id)) all.addAll(one.entries());
        return all;
    }

    private List<EntryId> called(Alert alert) {
        var seats = new SeatSources(situation);
        if (alert.key().startsWith("arrival:"))
            return seats.attempts(situation.conduct().calls().of(after(alert.key())));
        var callOut = CallOut.of(situation, now);
        return callOut.line(alert.target().id())
                .map(seats::line)
                .orElseGet(() -> seats.share(callOut));
    }

    private List<EntryId> seated(Alert alert) {
        var seats = new SeatSources(situation);
        var board = RoleBoard.of(situation);
        boolean person = alert.key().startsWith("stay:") || alert.key().startsWith("clash:");
        if (person)
            return board.people().stream()
                    .filter(one -> one.person().id().equals(after(alert.key())))
                    .flatMap(one -> seats.duty(one).stream())
                    .toList();
        return board.line(alert.target().id()).map(seats::role).orElse(List.of());
    }

    private List<EntryId> step(String id) {
        int slash = id.lastIndexOf('/');
        if (slash < 0) return List.of();
        int number = Integer.parseInt(id.substring(slash + 1));
        return CardBoard.of(situation)
                .card(id.substring(0, slash))
                .map(card -> new Sources(situation).step(card, number))
                .orElse(List.of());
    }

    private List<EntryId> action(String id) {
        return situation.conduct().actions().all().stream()
                .map(one -> one.id())
                .filter(one -> one.toString().equals(id))
                .toList();
    }

    private List<EntryId> activity(Alert alert) {
        var known = new Sources(situation).activity(alert.target().id());
        if (!alert.key().startsWith("down:")) return known;
        var wanted = after(alert.key());
        var all = new ArrayList<EntryId>();
        situation
                .conduct()
                .resources()
                .resources()
                .forEach((resource, status) -> {
                    if (wanted.equals(resource.kind() + "/" + resource.id()))
                        all.addAll(status.by());
                });
        return Sources.joined(all, known);
    }

    /// What was told of the task, and of the activity that waits for it.
    private List<EntryId> recovered(Alert alert) {
        var told = situation.conduct().restart().task(alert.target().id()).entries();
        return alert.key().startsWith("recovery:")
                ? Sources.joined(told, new Sources(situation).activity(after(alert.key())))
                : told;
    }

    private List<EntryId> last() {
        var lines = situation.log().lines();
        return lines.isEmpty() ? List.of() : List.of(lines.getLast().id());
    }

    private List<EntryId> number(String id) {
        var line = situation.conduct().voice().switchboard().lines().get(id);
        if (line == null) return List.of();
        var all = new ArrayList<EntryId>();
        line.tests().stream().map(Switchboard.Test::id).forEach(all::add);
        line.switches().stream().map(Switchboard.Switch::id).forEach(all::add);
        if (line.turned() != null) all.add(Objects.requireNonNull(line.turned()).id());
        return Sources.joined(all);
    }

    /// What was last said to an audience; of a message or of what was asked, where it begins.
    private List<EntryId> said(String id) {
        if (!id.startsWith("audience:")) return logged(after(id));
        var messages = situation.conduct().voice().messages();
        var all = new ArrayList<EntryId>();
        for (var told : messages.told())
            if (told.audience().id().equals(after(id))) all.add(told.id());
        for (var message : messages.all())
            for (var sent : message.sendings())
                if (sent.audiences().stream().anyMatch(to -> to.id().equals(after(id))))
                    all.add(sent.id());
        var sources = new Sources(situation);
        return all.isEmpty()
                ? Sources.joined(sources.level(), sources.standing())
                : Sources.joined(all);
    }

    private List<EntryId> logged(String id) {
        return new Sources(situation).found(entry -> entry.id().toString().equals(id));
    }

    private static String after(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
