package app.courante.files;

import app.courante.document.Quote;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says in our words why the parser gave up: its own are English and about tokens.
final class YamlSyntax {
    private YamlSyntax() {}

    static void explain(YamlEngineException problem, String text, Faults faults) {
        if (!(problem instanceof MarkedYamlEngineException marked)) {
            faults.add(0, "fault.plan.syntax", "");
            return;
        }
        if (Objects.requireNonNullElse(marked.getContext(), "").contains("quoted scalar")) {
            var opened = line(marked.getContextMark());
            faults.add(opened, "fault.plan.open-quote", sourceLine(text, opened));
            return;
        }
        var line = line(marked.getProblemMark().or(marked::getContextMark));
        var source = sourceLine(text, line);
        faults.add(
                line,
                source.contains("\t") ? "fault.plan.tab" : "fault.plan.syntax",
                Quote.of(source));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + 1;
    }

    private static String sourceLine(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    }
}
