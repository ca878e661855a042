package app.courante.console;

import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.List;

/// Something that was seen and waits to be judged, in `status --json`; oldest first.
record StatusSignal(String entry, String text, String source, Instant seen) {
    static List<StatusSignal> of(Situation situation) {
        return situation.signals().waiting().stream()
                .map(one -> new StatusSignal(one.id().shown(), one.text(), one.source(), one.at()))
                .toList();
    }
}
