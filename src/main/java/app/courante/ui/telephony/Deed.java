package app.courante.ui.telephony;

import app.courante.crisis.EntryId;
import app.courante.crisis.ResourceStates.Status;
import app.courante.crisis.Switchboard.Switch;
import app.courante.crisis.Switchboard.Test;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.crisis.board.PhoneBoard.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened to a number, and the entry that tells it.
public sealed interface Deed {
    EntryId entry();

    Instant at();

    /// It was tried.
    record Tried(Test test) implements Deed {
        @Override
        public EntryId entry() {
            return test.id();
        }

        @Override
        public Instant at() {
            return test.at();
        }
    }

    /// It was moved.
    record Moved(Switch move) implements Deed {
        @Override
        public EntryId entry() {
            return move.id();
        }

        @Override
        public Instant at() {
            return move.from();
        }
    }

    /// It was moved back.
    record Back(EntryId entry, Instant at) implements Deed {}

    /// Something that carries it now went down, was degraded, or came up again.
    record Carried(Link link, Status status) implements Deed {
        @Override
        public EntryId entry() {
            return status.by().getLast();
        }

        @Override
        public Instant at() {
            return status.since();
        }
    }

    /// All of it, latest first; nothing without a number.
    static List<Deed> of(@Nullable Line line) {
        if (line == null) return List.of();
        var all = new ArrayList<Deed>();
        line.done().tests().forEach(test -> all.add(new Tried(test)));
        line.done().switches().forEach(move -> all.add(new Moved(move)));
        var turned = line.done().turned();
        if (turned != null && line.switched() == null) all.add(new Back(turned.id(), turned.at()));
        for (var link : line.links())
            if (link.status() != null) all.add(new Carried(link, link.status()));
        all.sort(Comparator.comparing(Deed::at).reversed());
        return all;
    }
}
