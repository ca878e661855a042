package app.courante.app;

import app.courante.crisis.Command;
import app.courante.crisis.Entry;
import app.courante.desk.Answer;
import java.util.ArrayList;

/// Commands that tests have a house carry out where they wait.
final class Doing {
    private Doing() {}

    /// What was written first; fails when it was refused.
    static Entry done(House house, Command command) {
        var written = new ArrayList<Entry>();
        house.desk()
                .execute(
                        command,
                        house.me(),
                        answer -> {
                            if (answer instanceof Answer.Done(var entries)) written.addAll(entries);
                            else throw new AssertionError(command + ": " + answer);
                        });
        return written.getFirst();
    }
}
