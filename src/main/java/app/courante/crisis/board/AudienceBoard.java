package app.courante.crisis.board;

import app.courante.crisis.Course.Activation;
import app.courante.crisis.EntryId;
import app.courante.crisis.Messages;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.plan.Communication.Audience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who outside must have heard from us by when, and who has.
public record AudienceBoard(List<Line> lines) {
    /// When and how somebody heard, by which entry, and who else by the same.
    public record Heard(EntryId entry, Instant at, String channel, List<Named> audiences) {}

    /// One audience.
    ///
    /// @param due by when it must have heard once, from when the plan was first activated: at a
    ///   mere vigilance nobody outside is told; null when the plan does not say, or is not
    ///   activated
    /// @param first when it first heard; null before that
    /// @param last when it last heard
    /// @param entries each time that it heard; before the first, from which its time runs
    public record Line(
            Audience audience,
            @Nullable Instant due,
            @Nullable Heard first,
            @Nullable Heard last,
            List<EntryId> entries) {
        public Line {
            entries = List.copyOf(entries);
        }

        /// Whether it should have heard by now and has not.
        public boolean late(Instant now) {
            return first == null && due != null && !now.isBefore(due);
        }
    }

    public AudienceBoard {
        lines = List.copyOf(lines);
    }

    /// Nothing without a plan.
    public static AudienceBoard of(Situation situation) {
        var plan = situation.document();
        if (plan == null) return new AudienceBoard(List.of());
        var activation = situation.conduct().course().activated();
        var activated = activation == null ? null : activation.from();
        var first = new HashMap<String, Heard>();
        var last = new HashMap<String, Heard>();
        var entries = new HashMap<String, List<EntryId>>();
        heard(situation.conduct().voice().messages())
                .forEach(one -> {
                    for (var audience : one.audiences()) {
                        entries.computeIfAbsent(audience.id(), _ -> new ArrayList<>())
                                .add(one.entry());
                        first.merge(audience.id(), one, (a, b) -> b.at().isBefore(a.at()) ? b : a);
                        last.merge(audience.id(), one, (a, b) -> b.at().isBefore(a.at()) ? a : b);
                    }
                });
        return new AudienceBoard(
                plan.communication().audiences().stream()
                        .map(audience ->
                                new Line(
                                        audience,
                                        due(audience, activated),
                                        first.get(audience.id()),
                                        last.get(audience.id()),
                                        entries.getOrDefault(
                                                audience.id(), due(audience, activation))))
                        .toList());
    }

    private static List<EntryId> due(Audience audience, @Nullable Activation activation) {
        return audience.firstMessageWithin() == null || activation == null
                ? List.of()
                : List.of(activation.by());
    }

    private static @Nullable Instant due(Audience audience, @Nullable Instant activated) {
        var within = audience.firstMessageWithin();
        return within == null || activated == null ? null : activated.plus(within);
    }

    /// Each time that somebody outside heard from us, be it of a message or without one.
    static Stream<Heard> heard(Messages messages) {
        return Stream.concat(
                messages.all().stream()
                        .flatMap(message -> message.sendings().stream())
                        .map(sent ->
                                new Heard(sent.id(), sent.at(), sent.channel(), sent.audiences())),
                messages.told().stream()
                        .map(told ->
                                new Heard(
                                        told.id(),
                                        told.at(),
                                        told.channel(),
                                        List.of(told.audience()))));
    }
}
