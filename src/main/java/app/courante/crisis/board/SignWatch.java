package app.courante.crisis.board;

import app.courante.crisis.ActionEvent;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.MessageEvent;
import app.courante.crisis.MessageEvent.AudienceTold;
import app.courante.crisis.MessageEvent.MessageSent;
import app.courante.crisis.SolicitationEvent;
import app.courante.crisis.SolicitationEvent.SolicitationAnswered;
import app.courante.crisis.StepEvent.StepMarked;
import app.courante.crisis.StepMark;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.LogSign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// What is looked for in the players' log while the same actions are awaited: their signs, made
/// ready once for all lines.
final class SignWatch {
    /// An expected action that nobody has noted yet.
    ///
    /// @param from when its inject was given
    record Awaited(ExpectedAction action, Instant from) {}

    /// A sign and what it would show.
    private record Watched(Awaited awaited, LogSign sign) {}

    private final List<Awaited> awaited;
    private final List<Watched> watched = new ArrayList<>();
    private final WordSigns words = new WordSigns();

    /// Signs that are a fact and no words.
    private final List<Integer> bare = new ArrayList<>();

    SignWatch(List<Awaited> awaited) {
        this.awaited = List.copyOf(awaited);
        for (var one : awaited)
            for (var text : one.action().signs())
                LogSign.of(text)
                        .ifPresent(sign -> {
                            if (sign.words().isEmpty()) bare.add(watched.size());
                            else words.add(watched.size(), sign);
                            watched.add(new Watched(one, sign));
                        });
        words.ready();
    }

    List<Awaited> awaited() {
        return awaited;
    }

    /// The actions that this line shows; those it was struck from are not among them.
    ///
    /// @param said what the line says on screen, where the program speaks for itself
    Set<String> shown(
            LogLine line, Function<LogLine, String> said, Map<String, Set<EntryId>> struck) {
        if (line.kind() == Kind.ALERT) return Set.of();
        var text = line.wording().text();
        if (!(line.entry().event() instanceof EntryLogged)) text += "\n" + said.apply(line);
        var read = LogWords.of(text);
        var meant = new TreeSet<>(words.in(read, false));
        if (Facts.of(line) != null) meant.addAll(bare);
        if (meant.isEmpty()) return Set.of();
        var done = words.in(read, true);
        boolean decides = isDecision(line, text);
        var shown = new LinkedHashSet<String>();
        for (int sign : meant) {
            var one = watched.get(sign);
            if (isBefore(line, one.awaited()) || isStruck(line, one.awaited(), struck)) continue;
            if (isShown(line, one, done.contains(sign), decides))
                shown.add(one.awaited().action().id());
        }
        return shown;
    }

    private static boolean isShown(LogLine line, Watched one, boolean done, boolean decides) {
        if (one.sign().fact().isPresent()) return Facts.isOne(line, one.sign());
        if (one.awaited().action().way() == Way.DECIDED) return decides;
        return isDone(line) && (done || isFinished(line));
    }

    /// Whether the line is the end of something that was to be done, in the words of the order.
    private static boolean isFinished(LogLine line) {
        var event = line.entry().event();
        return event instanceof ActionDone || event instanceof StepMarked;
    }

    /// A decision, an order given, or a line in which one of ours says what is done.
    private static boolean isDecision(LogLine line, String text) {
        if (line.entry().event() instanceof ActionGiven) return true;
        return switch (line.kind()) {
            case DECISION -> true;
            case ACTION -> isDone(line);
            case INFORMATION -> isDone(line) && WordSigns.isOurs(text);
            case COMMUNICATION, CALL, CELL, ALERT -> false;
        };
    }

    /// Whether the line tells what came about, not what is to come or what somebody asks for.
    private static boolean isDone(LogLine line) {
        return switch (line.entry().event()) {
            case ActionDone _, MessageSent _, AudienceTold _, SolicitationAnswered _ -> true;
            case ActionEvent _, MessageEvent _, SolicitationEvent _ -> false;
            case StepMarked step -> step.mark() == StepMark.DONE;
            default -> true;
        };
    }

    private static boolean isBefore(LogLine line, Awaited one) {
        return line.wording().happened().instant().isBefore(one.from());
    }

    /// What was once said to be something else stays so.
    private static boolean isStruck(LogLine line, Awaited one, Map<String, Set<EntryId>> struck) {
        return struck.getOrDefault(one.action().id(), Set.of()).contains(line.id());
    }
}
