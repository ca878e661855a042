package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import java.util.List;

/// What is written of a message.
///
/// @param to the ids of the audiences
/// @param sources the lines of the log that it rests on
record Written(String subject, String body, List<String> to, List<EntryId> sources) {
    static final Written NOTHING = new Written("", "", List.of(), List.of());

    Written {
        to = List.copyOf(to);
        sources = List.copyOf(sources);
    }
}
