package app.courante.ui.telephony;

import app.courante.crisis.ResourceState;
import app.courante.crisis.Switchboard.Test;
import app.courante.crisis.board.PhoneBoard.Chain;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.crisis.board.PhoneBoard.Link;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.plan.Telephony.Trunk;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a number, what carries it and its tests are told.
record NumberWords(Words words) {
    private static final String TO = "  →  ";

    /// What carries it now, from the caller to the agent, in one line: another way than usual when
    /// it was moved.
    String chain(Line line) {
        var parts = new ArrayList<String>();
        var chain = line.chain();
        var moved = line.switched();
        if (moved == null) {
            parts.add(usual(chain, line.number().carrier()));
            if (chain.trunk() != null) parts.add(chain.trunk().name());
            if (chain.controller() != null) parts.add(chain.controller().name());
        } else {
            parts.add(moved.to().name());
            if (moved.forwarded()) return String.join(TO, parts);
            add(
                    parts,
                    chain.secondTrunks().stream()
                            .map(Trunk::name)
                            .collect(Collectors.joining(" / ")));
        }
        add(parts, line.number().queue());
        add(parts, line.number().overflow());
        return String.join(TO, parts);
    }

    private static String usual(Chain chain, String id) {
        return chain.carrier() == null ? id : chain.carrier().name();
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) parts.add(part);
    }

    /// How it comes in now.
    String state(Line line, Instant now) {
        var moved = line.switched();
        return moved == null
                ? words.of("telephony.usual")
                : words.of(
                        "telephony.moved",
                        moved.way(),
                        moved.to().name(),
                        words.hour(moved.from(), now));
    }

    /// What was heard last and how long ago, or that it was never tried.
    String tried(@Nullable Test test, Instant now) {
        if (test == null) return words.of("telephony.never");
        return words.of(
                "telephony.heard-ago", words.of("heard", test.heard()), ago(test.at(), now));
    }

    /// The same of the emergency services; one that was not reached is named.
    String emergency(@Nullable Test test, Instant now) {
        var said = tried(test, now);
        return test == null || !test.failed()
                ? said
                : words.of("test-route", test.route()) + " " + said;
    }

    String ago(Instant at, Instant now) {
        var span = Duration.between(at, now);
        return span.isNegative() || span.toMinutes() == 0
                ? words.of("telephony.just-now")
                : words.of("telephony.ago", words.duration(span));
    }

    String want(Want want) {
        return words.of("telephony-want", want);
    }

    static Tone tone(Want want) {
        return switch (want) {
            case EMERGENCY_REPAIR, REPAIR -> Tone.ACT_NOW;
            case EMERGENCY_TEST, TEST -> Tone.SOON;
            case NOTHING -> Tone.FINE;
        };
    }

    /// What of its chain does not work, each with its state and since when; empty when all does.
    String broken(Line line, Instant now) {
        return line.links().stream()
                .filter(link -> link.state() != ResourceState.UP)
                .map(link -> link(link, now))
                .collect(Collectors.joining(" · "));
    }

    /// How something that carries it is, and since when.
    String link(Link link, Instant now) {
        var status = link.status();
        return status == null
                ? link.name()
                : words.of(
                        "telephony.link",
                        link.name(),
                        words.of("resource-state", status.state()),
                        words.hour(status.since(), now));
    }

    static Tone tone(ResourceState state) {
        return switch (state) {
            case UP -> Tone.FINE;
            case DEGRADED -> Tone.SOON;
            case DOWN -> Tone.ACT_NOW;
        };
    }

    static Tone tone(@Nullable Test test) {
        if (test == null) return Tone.QUIET;
        return test.failed() ? Tone.ACT_NOW : Tone.FINE;
    }
}
