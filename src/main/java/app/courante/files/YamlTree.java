package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Turns the text of a YAML file into a tree whose every node knows its line.
///
/// Only the part of YAML that a person writes is taken: one document, keys that are words, no
/// aliases (a few of which can blow a small file up to more than the memory holds) and no tags.
final class YamlTree {
    private static final int DEEPEST = 40;

    /// The parser copies all of a long value again for each piece of it that it reads.
    private static final int LARGEST_PIECE = 1 << 20;

    private static final int SMALLEST_PIECE = 1 << 10;

    /// The file breaks a rule that makes reading on pointless; the fault is already noted.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private final Iterator<Event> events;
    private final Faults faults;

    private YamlTree(String text, Faults faults) {
        var settings =
                LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(Math.clamp(text.length(), SMALLEST_PIECE, LARGEST_PIECE))
                        .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, new WholeSigns(text)));
        this.faults = faults;
    }

    /// The document's root; empty when a fault kept it from being read.
    static Optional<Node> of(String text, Faults faults) {
        try {
            return new YamlTree(text, faults).document();
        } catch (Stopped _) {
            return Optional.empty();
        } catch (YamlEngineException e) {
            YamlSyntax.explain(e, text, faults);
            return Optional.empty();
        } catch (RuntimeException _) {
            // The parser is not ours: whatever it stumbles over, the file is at fault for the user.
            faults.add(0, "fault.plan.syntax", "");
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof DocumentStartEvent && root.isPresent())
                throw stop(event, "fault.plan.second-document");
            if (event instanceof NodeEvent) root = Optional.of(node(event, 0));
        }
        if (root.isEmpty()) faults.add(0, "fault.plan.empty");
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) throw stop(event, "fault.plan.too-deep", DEEPEST);
        return switch (event) {
            case AliasEvent alias ->
                    throw stop(alias, "fault.plan.alias", "*" + alias.getAlias().getValue());
            case ScalarEvent scalar -> {
                refuseTag(scalar, scalar.getTag());
                yield new Text(line(scalar), value(scalar));
            }
            case SequenceStartEvent list -> {
                refuseTag(list, list.getTag());
                yield sequence(list, depth);
            }
            case MappingStartEvent group -> {
                refuseTag(group, group.getTag());
                yield mapping(group, depth);
            }
            default -> throw stop(event, "fault.plan.syntax", "");
        };
    }

    private Items sequence(Event start, int depth) {
        var items = new ArrayList<Node>();
        for (var next = events.next();
                next.getEventId() != Event.ID.SequenceEnd;
                next = events.next()) items.add(node(next, depth + 1));
        return new Items(line(start), items);
    }

    private Group mapping(Event start, int depth) {
        var entries = new ArrayList<Entry>();
        var firstLines = new HashMap<String, Integer>();
        for (var next = events.next();
                next.getEventId() != Event.ID.MappingEnd;
                next = events.next()) {
            var key = node(next, depth + 1);
            if (!(key instanceof Text(int line, String word)))
                throw stop(next, "fault.plan.key-not-a-word");
            var value = node(events.next(), depth + 1);
            var first = firstLines.putIfAbsent(word, line);
            if (first == null) entries.add(new Entry(line, word, value));
            else faults.add(line, "fault.plan.duplicate-key", Quote.of(word), first);
        }
        return new Group(line(start), entries);
    }

    /// YAML's words for nothing count as nothing, unless they are quoted.
    private static String value(ScalarEvent scalar) {
        var text = scalar.getValue();
        var nothing = text.equals("~") || text.equals("null");
        return nothing && scalar.getScalarStyle() == ScalarStyle.PLAIN ? "" : text;
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            var written = tag.get().replace("tag:yaml.org,2002:", "!!");
            throw stop(event, "fault.plan.tag", Quote.of(written));
        }
    }

    private Stopped stop(Event event, String key, Object... details) {
        faults.add(line(event), key, details);
        return new Stopped();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
