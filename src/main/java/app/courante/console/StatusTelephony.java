package app.courante.console;

import app.courante.crisis.Situation;
import app.courante.crisis.Switchboard.Switch;
import app.courante.crisis.Switchboard.Test;
import app.courante.crisis.TestRoute;
import app.courante.crisis.board.PhoneBoard;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers that were tried or moved, in `status --json`.
///
/// @param moved how many come in another way than usual
/// @param wanting how many something is asked about
record StatusTelephony(int moved, int wanting, List<NumberLine> numbers) {
    /// @param want what is asked; `nothing` when nothing is
    /// @param tests the last of each route
    record NumberLine(
            String number,
            String digits,
            String use,
            String want,
            @Nullable SwitchLine switched,
            List<TestLine> tests) {}

    record SwitchLine(String entry, String way, String to, String by, Instant since) {}

    record TestLine(String entry, String route, String heard, String from, Instant at) {}

    static StatusTelephony of(Situation situation) {
        var board = PhoneBoard.of(situation);
        return new StatusTelephony(
                board.moved(),
                board.wanting(),
                board.lines().stream()
                        .filter(line ->
                                !line.done().tests().isEmpty() || line.done().turned() != null)
                        .map(StatusTelephony::number)
                        .toList());
    }

    private static NumberLine number(Line line) {
        var tests = new ArrayList<TestLine>();
        for (var route : TestRoute.values()) {
            var last = line.done().last(route);
            if (last != null) tests.add(test(last));
        }
        return new NumberLine(
                line.number().id(),
                line.number().number(),
                line.number().use(),
                Json.word(line.want()),
                line.switched() == null ? null : move(line.switched()),
                tests);
    }

    private static SwitchLine move(Switch one) {
        return new SwitchLine(
                one.id().shown(), Json.word(one.way()), one.to().name(), one.by(), one.from());
    }

    private static TestLine test(Test one) {
        return new TestLine(
                one.id().shown(),
                Json.word(one.route()),
                Json.word(one.heard()),
                one.from(),
                one.at());
    }
}
