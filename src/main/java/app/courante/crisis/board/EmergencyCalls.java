package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.ResourceState;
import app.courante.crisis.Switchboard.Test;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether 15, 17, 18 and 112 are reached from behind the numbers of the plan, and by what: only
/// what was tried in the way a number comes in now is said to work.
///
/// @param ways the worst first; none where nothing was tried, moved, or is down
/// @param planned where the plan sends them, in its words; empty when it does not say
public record EmergencyCalls(List<Way> ways, String planned) {
    /// What is known of a way, the worst first.
    public enum Standing {
        CUT,
        UNTRIED,
        REACHED
    }

    /// Numbers that fare alike.
    ///
    /// @param uses what the numbers are for
    /// @param carrier what carries them now by the plan; empty when it does not say
    /// @param forwarded where they are forwarded; empty when they are not
    /// @param dialled the emergency services that were tried, as their digits
    /// @param at when they were tried last; null where nobody tried
    /// @param entries what it is known from
    public record Way(
            Standing standing,
            List<String> uses,
            String carrier,
            String forwarded,
            List<String> dialled,
            @Nullable Instant at,
            List<EntryId> entries) {
        public Way {
            uses = List.copyOf(uses);
            dialled = List.copyOf(dialled);
            entries = List.copyOf(entries);
        }

        private Object likeness() {
            return List.of(standing, carrier, forwarded);
        }

        private Way and(Way other) {
            return new Way(
                    standing,
                    joined(uses, other.uses),
                    carrier,
                    forwarded,
                    joined(dialled, other.dialled),
                    at == null || (other.at != null && other.at.isAfter(at)) ? other.at : at,
                    joined(entries, other.entries));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            var all = new ArrayList<>(some);
            for (var one : more) if (!all.contains(one)) all.add(one);
            return all;
        }
    }

    public EmergencyCalls {
        ways = List.copyOf(ways);
    }

    public static EmergencyCalls of(PhoneBoard board) {
        var ways = new LinkedHashMap<Object, Way>();
        for (var line : board.lines()) {
            var way = way(line);
            if (way != null) ways.merge(way.likeness(), way, Way::and);
        }
        return new EmergencyCalls(
                ways.values().stream().sorted(Comparator.comparing(Way::standing)).toList(),
                board.lines().stream()
                        .map(line -> line.number().emergencyRouting().strip())
                        .filter(routing -> !routing.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /// Null for a number of which nothing is known but what the plan says.
    private static @Nullable Way way(Line line) {
        var tried = tried(line);
        var failed = tried.stream().filter(Test::failed).toList();
        if (!failed.isEmpty()) return way(line, Standing.CUT, failed);
        if (!tried.isEmpty()) return way(line, Standing.REACHED, tried);
        boolean routed = !line.number().emergencyRouting().isBlank();
        return routed && (line.done().turned() != null || down(line) != null)
                ? way(line, Standing.UNTRIED, List.of())
                : null;
    }

    /// The last test of each service, made the way the number comes in now and since that way fell.
    private static List<Test> tried(Line line) {
        var down = down(line);
        var tried = new ArrayList<Test>();
        for (var route : TestRoute.values()) {
            var test = route.emergency() ? line.done().last(route) : null;
            if (test == null || !line.done().current(test)) continue;
            if (test.failed() || down == null || !test.at().isBefore(down)) tried.add(test);
        }
        return tried;
    }

    /// When what carries it went down last; null when nothing is.
    private static @Nullable Instant down(Line line) {
        Instant last = null;
        for (var link : line.links()) {
            var status = link.status();
            if (status == null || status.state() != ResourceState.DOWN) continue;
            if (last == null || status.since().isAfter(last)) last = status.since();
        }
        return last;
    }

    private static Way way(Line line, Standing standing, List<Test> tests) {
        var moved = line.switched();
        boolean forwarded = moved != null && moved.forwarded();
        var carrier = moved == null ? line.chain().carrier() : line.chain().second();
        var entries = new ArrayList<EntryId>();
        for (var test : tests) entries.add(test.id());
        if (moved != null) entries.add(moved.id());
        for (var link : line.links())
            if (link.status() != null && link.status().state() == ResourceState.DOWN)
                entries.addAll(link.status().by());
        return new Way(
                standing,
                List.of(line.number().use()),
                forwarded || carrier == null ? "" : carrier.name(),
                forwarded && moved != null ? moved.to().name() : "",
                tests.stream().map(test -> test.route().digits()).toList(),
                tests.stream().map(Test::at).max(Comparator.naturalOrder()).orElse(null),
                entries);
    }
}
