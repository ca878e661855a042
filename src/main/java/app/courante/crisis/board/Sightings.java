package app.courante.crisis.board;

import app.courante.crisis.ActionEvent;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which expected actions of an exercise the players' log shows: a line that happened after the
/// inject and bears one of the action's signs.
public final class Sightings {
    /// An expected action, and the line that shows it.
    public record Seen(String expected, EntryId evidence) {}

    private record Awaited(ExpectedAction action, Instant from) {}

    /// A sign and what it would show.
    private record Watched(Awaited awaited, LogSign sign) {}

    private final Exercise exercise;
    private final List<Watched> watched = new ArrayList<>();
    private final WordSigns words = new WordSigns();

    /// Signs that are a fact and no words.
    private final List<Integer> bare = new ArrayList<>();

    private final List<Seen> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Sightings(Exercise exercise) {
        this.exercise = exercise;
        for (var one : awaited(exercise))
            for (var text : one.action().signs())
                LogSign.of(text)
                        .ifPresent(sign -> {
                            if (sign.words().isEmpty()) bare.add(watched.size());
                            else words.add(watched.size(), sign);
                            watched.add(new Watched(one, sign));
                        });
        words.ready();
    }

    /// What these lines show and nobody has noted yet, each action once, by its first line.
    ///
    /// @param said what a line says on screen, where the program speaks for itself
    public static List<Seen> of(
            Exercise exercise, List<LogLine> lines, Function<LogLine, String> said) {
        if (lines.isEmpty()) return List.of();
        var sightings = new Sightings(exercise);
        if (!sightings.watched.isEmpty()) for (var line : lines) sightings.look(line, said);
        return sightings.found;
    }

    private void look(LogLine line, Function<LogLine, String> said) {
        if (line.kind() == Kind.ALERT) return;
        var text = line.wording().text();
        if (!(line.entry().event() instanceof EntryLogged)) text += "\n" + said.apply(line);
        var read = LogWords.of(text);
        var meant = new TreeSet<>(words.in(read, false));
        if (Facts.of(line) != null) meant.addAll(bare);
        if (meant.isEmpty()) return;
        var done = words.in(read, true);
        boolean decides = isDecision(line, text);
        for (int sign : meant) {
            var one = watched.get(sign);
            var action = one.awaited().action();
            if (seen.contains(action.id()) || isBeforeOrStruck(line, one.awaited())) continue;
            if (!isShown(line, one, done.contains(sign), decides)) continue;
            seen.add(action.id());
            found.add(new Seen(action.id(), line.id()));
        }
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

    /// Those with signs, of injects that were given, and not seen yet.
    private static List<Awaited> awaited(Exercise exercise) {
        var from = new HashMap<String, Instant>();
        for (var handed : exercise.handed()) from.putIfAbsent(handed.inject().id(), handed.at());
        var awaited = new ArrayList<Awaited>();
        exercise.played()
                .ifPresent(run -> {
                    for (var inject : run.injects()) {
                        var given = from.get(inject.number());
                        if (given == null) continue;
                        for (var action : inject.expected())
                            if (!action.signs().isEmpty()
                                    && !exercise.sightings().containsKey(action.id()))
                                awaited.add(new Awaited(action, given));
                    }
                });
        return awaited;
    }

    private boolean isBeforeOrStruck(LogLine line, Awaited one) {
        return line.wording().happened().instant().isBefore(one.from())
                || struck(exercise.struck(), one.action().id()).contains(line.id());
    }

    /// What was once said to be something else stays so.
    private static Set<EntryId> struck(Map<String, Set<EntryId>> struck, String action) {
        return struck.getOrDefault(action, Set.of());
    }
}
