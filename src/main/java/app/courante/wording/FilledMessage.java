package app.courante.wording;

import app.courante.crisis.Command;
import app.courante.crisis.EntryId;
import app.courante.crisis.Gaps;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.ReviseMessage;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.plan.Communication;
import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.MessageTemplate;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// A message that is being written, with those of its gaps filled that the situation tells.
///
/// @param sources the entries that what was filled in was taken from
/// @param filled the gaps that are none any more
/// @param left the gaps of which the situation tells nothing
public record FilledMessage(
        String subject,
        String body,
        List<EntryId> sources,
        List<String> filled,
        List<String> left) {
    public FilledMessage {
        sources = List.copyOf(sources);
        filled = List.copyOf(filled);
        left = List.copyOf(left);
    }

    /// What it is filled from.
    public record Knowledge(Situation situation, Instant now, Texts texts, ZoneId zone) {
        /// Fills what can be filled.
        ///
        /// @param audiences the ids of those it is for: who speaks to the first is whom it names
        public FilledMessage fill(String subject, String body, List<String> audiences) {
            var speaker = speaker(audiences);
            var sources = new LinkedHashSet<EntryId>();
            var filledSubject = fill(subject, speaker, sources);
            var filledBody = fill(body, speaker, sources);
            var left = Gaps.in(filledSubject + "\n" + filledBody);
            var filled =
                    Gaps.in(subject + "\n" + body).stream()
                            .filter(gap -> !left.contains(gap))
                            .toList();
            return new FilledMessage(filledSubject, filledBody, List.copyOf(sources), filled, left);
        }

        private String fill(String text, String speaker, LinkedHashSet<EntryId> sources) {
            var filled = MessageFilling.fill(text, situation, now, speaker, texts, zone);
            sources.addAll(filled.sources());
            return filled.text();
        }

        private String speaker(List<String> audiences) {
            return communication().map(Communication::audiences).orElse(List.of()).stream()
                    .filter(one -> audiences.contains(one.id()))
                    .findFirst()
                    .map(Audience::speaker)
                    .orElse("");
        }

        private Optional<Communication> communication() {
            return Optional.ofNullable(situation.document()).map(plan -> plan.communication());
        }

        /// The same wish, where it writes a message with what its gaps are filled with; any other
        /// as it is.
        public Command filled(Command command) {
            return switch (command) {
                case DraftMessage draft -> filled(draft);
                case ReviseMessage to -> filled(to);
                default -> command;
            };
        }

        private DraftMessage filled(DraftMessage draft) {
            var template = template(draft.template());
            var audiences =
                    draft.audiences().isEmpty()
                            ? template.map(MessageTemplate::audiences).orElse(List.of())
                            : draft.audiences();
            var all =
                    fill(
                            told(draft.subject(), template.map(MessageTemplate::subject)),
                            told(draft.body(), template.map(MessageTemplate::body)),
                            audiences);
            return new DraftMessage(
                    draft.template(),
                    draft.audiences(),
                    all.subject(),
                    all.body(),
                    all.restingOn(draft.sources()),
                    draft.happened());
        }

        private ReviseMessage filled(ReviseMessage to) {
            var audiences =
                    to.audiences().isEmpty()
                            ? situation
                                    .conduct()
                                    .voice()
                                    .messages()
                                    .message(to.message())
                                    .map(one -> one.audiences().stream().map(Named::id).toList())
                                    .orElse(List.of())
                            : to.audiences();
            var all = fill(to.subject(), to.body(), audiences);
            return new ReviseMessage(
                    to.message(),
                    to.audiences(),
                    all.subject(),
                    all.body(),
                    all.restingOn(to.sources()));
        }

        private Optional<MessageTemplate> template(String id) {
            return communication().map(Communication::templates).orElse(List.of()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
        }

        private static String told(String typed, Optional<String> otherwise) {
            return typed.isBlank() ? otherwise.orElse("") : typed;
        }
    }

    /// What it rests on beside these.
    private List<EntryId> restingOn(List<EntryId> named) {
        var all = new LinkedHashSet<>(named);
        all.addAll(sources);
        return List.copyOf(all);
    }
}
