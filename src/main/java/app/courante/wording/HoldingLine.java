package app.courante.wording;

import app.courante.crisis.Gaps;
import app.courante.crisis.PlainText;
import app.courante.crisis.Situation;
import app.courante.plan.Communication;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What to say aloud now to whoever asks, before anything is approved: the plan's own holding line
/// filled from the situation, else one that says what is known, what is done, and when there is
/// more.
public final class HoldingLine {
    private HoldingLine() {}

    /// What to say.
    ///
    /// @param name the template it was made from; empty when it was built from the situation
    /// @param gaps whether something in it is left for the speaker
    public record Line(String name, String text, boolean gaps) {}

    public static Line of(Situation situation, Instant now, Texts texts, ZoneId zone) {
        var template = template(situation);
        var raw =
                template.map(MessageTemplate::body)
                        .orElse(
                                texts.of(
                                        situation.running()
                                                ? "holding.built"
                                                : "holding.built-calm",
                                        "{cause}",
                                        "{time}",
                                        "{" + texts.of("holding.gap-update") + "}"));
        var filled = MessageFilling.fill(raw, situation, now, "", texts, zone).text();
        var marked = Gaps.mark(filled, gap -> "[" + gap + "]");
        return new Line(
                template.map(MessageTemplate::name).orElse(""), marked, !marked.equals(filled));
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
