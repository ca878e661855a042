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

/// Brings lines of the log into a message that is being written.
record Citing(CommunicationModel model) {
    private static final int RECENT = 40;

    /// Ctrl and an arrow bring lines of the log, one by one, into the first gap or in the place of
    /// the one brought before.
    void cite(KeyEvent event, TextArea body, Set<EntryId> sources, Runnable look) {
        boolean older = event.getCode() == KeyCode.UP;
        if (!event.isControlDown() || (!older && event.getCode() != KeyCode.DOWN)) return;
        event.consume();
        var lines = recent();
        if (lines.isEmpty()) return;
        int now = body.getProperties().get("cited") instanceof Integer index ? index : -1;
        var marked = body.getSelectedText();
        boolean replacing = now >= 0 && marked.equals(lines.get(now).wording().text());
        int next = replacing ? Math.floorMod(now + (older ? 1 : -1), lines.size()) : 0;
        if (replacing) sources.remove(lines.get(now).id());
        var text = lines.get(next).wording().text();
        int from =
                replacing
                        ? body.getSelection().getStart()
                        : gap(body.getText(), body.getCaretPosition());
        int to = replacing ? body.getSelection().getEnd() : gapEnd(body.getText(), from);
        body.replaceText(from, to, text);
        body.selectRange(from, from + text.length());
        body.getProperties().put("cited", next);
        sources.add(lines.get(next).id());
        look.run();
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
