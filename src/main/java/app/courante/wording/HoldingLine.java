package app.courante.wording;

import app.courante.crisis.Gaps;
import app.courante.crisis.PlainText;
import app.courante.crisis.Situation;
import app.courante.plan.Communication;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.text.Texts;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What to say aloud now to whoever asks, before anything is approved: the plan's own holding line
/// filled from the situation, else one that says what is known, what is done, and when there is
/// more.
public final class HoldingLine {
    private HoldingLine() {}

    /// What to say.
    ///
    /// @param name the template it was made from; empty when it was built from the situation
    /// @param unsaid what nobody knows: the sentences that would tell it are left out
    public record Line(String name, String text, List<String> unsaid) {
        public Line {
            unsaid = List.copyOf(unsaid);
        }
    }

    public static Line of(Situation situation, Instant now, Texts texts, ZoneId zone) {
        var unsaid = new LinkedHashSet<String>();
        var template = template(situation);
        var told =
                template.map(one -> spoken(one.body(), unsaid, situation, now, texts, zone))
                        .orElse("");
        if (!told.isEmpty())
            return new Line(template.orElseThrow().name(), told, List.copyOf(unsaid));
        var built = built(situation, texts);
        return new Line(
                "", spoken(built, unsaid, situation, now, texts, zone), List.copyOf(unsaid));
    }

    private static String built(Situation situation, Texts texts) {
        return texts.of(
                situation.running() ? "holding.built" : "holding.built-calm",
                "{cause}",
                "{time}",
                "{" + texts.of("holding.gap-update") + "}");
    }

    /// The text sentence by sentence, without those in which something stays open: whoever reads
    /// aloud reads all that is written.
    private static String spoken(
            String raw,
            Set<String> unsaid,
            Situation situation,
            Instant now,
            Texts texts,
            ZoneId zone) {
        var said = new StringBuilder();
        for (var sentence : sentences(raw, texts.language().locale())) {
            var filled = MessageFilling.fill(sentence, situation, now, "", texts, zone).text();
            if (Gaps.left(filled)) unsaid.addAll(Gaps.in(filled));
            else said.append(filled);
        }
        return said.toString().strip();
    }

    /// Its sentences, each with what stands behind it; a line of its own is one too.
    private static List<String> sentences(String text, Locale locale) {
        var ends = BreakIterator.getSentenceInstance(locale);
        var all = new ArrayList<String>();
        for (var line : text.split("(?<=\n)", -1)) {
            ends.setText(line);
            int from = ends.first();
            for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next())
                all.add(line.substring(from, to));
        }
        return all;
    }

    /// The one that is called so, else the first for the press.
    private static Optional<MessageTemplate> template(Situation situation) {
        var plan = situation.document();
        if (plan == null || !situation.running()) return Optional.empty();
        var communication = plan.communication();
        return communication.templates().stream()
                .filter(HoldingLine::named)
                .findFirst()
                .or(() -> forPress(communication));
    }

    private static boolean named(MessageTemplate template) {
        var name = PlainText.of(template.name());
        return name.contains("attente") || name.contains("holding");
    }

    private static Optional<MessageTemplate> forPress(Communication communication) {
        return communication.templates().stream()
                .filter(one -> one.audiences().contains("press"))
                .findFirst();
    }
}
