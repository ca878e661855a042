package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Brings lines of the log into a message that is being written.
final class Citing {
    private static final int RECENT = 40;

    private final CommunicationModel model;
    private @Nullable Cited last;

    /// The line brought last.
    ///
    /// @param added whether the message did not rest on it before
    private record Cited(EntryId id, String text, boolean added) {}

    Citing(CommunicationModel model) {
        this.model = model;
    }

    /// Ctrl and an arrow bring lines of the log, one by one, into the first gap or in the place of
    /// the one brought before.
    void cite(KeyEvent event, TextArea body, Set<EntryId> sources, Runnable look) {
        boolean older = event.getCode() == KeyCode.UP;
        if (!event.isControlDown() || (!older && event.getCode() != KeyCode.DOWN)) return;
        event.consume();
        var lines = recent();
        if (lines.isEmpty()) return;
        var before = last;
        boolean replacing = before != null && body.getSelectedText().equals(before.text());
        if (before != null && replacing && before.added()) sources.remove(before.id());
        int now = before != null && replacing ? place(lines, before.id()) : -1;
        int next = now < 0 ? 0 : Math.floorMod(now + (older ? 1 : -1), lines.size());
        var line = lines.get(next);
        var text = line.wording().text();
        int from =
                replacing
                        ? body.getSelection().getStart()
                        : gap(body.getText(), body.getCaretPosition());
        int to = replacing ? body.getSelection().getEnd() : gapEnd(body.getText(), from);
        last = new Cited(line.id(), text, sources.add(line.id()));
        body.replaceText(from, to, text);
        body.selectRange(from, from + text.length());
        look.run();
    }

    /// Where it stands now: lines arrive meanwhile.
    private static int place(List<LogLine> lines, EntryId id) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).id().equals(id)) return i;
        return -1;
    }

    private static int gap(String text, int caret) {
        int first = text.indexOf('{');
        return first < 0 || text.indexOf('}', first) < 0 ? caret : first;
    }

    private static int gapEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '{') return from;
        return text.indexOf('}', from) + 1;
    }

    /// What people wrote of late, latest first.
    private List<LogLine> recent() {
        var all = model.situation().get().log().lines();
        var recent = new ArrayList<LogLine>();
        for (int i = all.size() - 1; i >= 0 && recent.size() < RECENT; i--)
            if (all.get(i).entry().event() instanceof EntryLogged
                    && all.get(i).kind() != Kind.COMMUNICATION) recent.add(all.get(i));
        return recent;
    }
}
