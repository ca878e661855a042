package app.courante.console;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.board.AudienceBoard;
import app.courante.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said outside and asked from there, in `status --json`.
///
/// @param late how many audiences should have heard by now and have not
/// @param toApprove how many messages wait for a word
/// @param unanswered how many questions are open
/// @param audiences those of the plan that must hear by a time, or have heard
record StatusCommunication(
        int late,
        int toApprove,
        int unanswered,
        List<AudienceLine> audiences,
        List<MessageLine> messages,
        List<SolicitationLine> solicitations) {
    /// @param due by when it must have heard for the first time
    /// @param first absent while it has not heard
    /// @param channel by which it heard last
    record AudienceLine(
            String audience,
            String name,
            @Nullable Instant due,
            @Nullable Instant first,
            @Nullable Instant last,
            @Nullable String channel,
            boolean late) {}

    /// @param state `draft`, `to-approve`, `approved`, `refused`, `sent`, `dropped`
    /// @param by who approved or refused it; empty before that
    record MessageLine(
            String entry,
            String title,
            String state,
            Instant since,
            String by,
            List<String> audiences,
            List<SendingLine> sendings) {}

    record SendingLine(String entry, Instant at, String channel, List<String> audiences) {}

    /// @param state `open`, `answered`, `dropped`
    /// @param end what was answered, or why not; empty while it is open
    /// @param via by which channel it was answered; empty when it was not, or nobody said
    record SolicitationLine(
            String entry,
            String from,
            String organisation,
            String asks,
            Instant at,
            @Nullable Instant due,
            String state,
            String end,
            String via,
            boolean late) {}

    static StatusCommunication of(Situation situation, Instant now) {
        var audiences =
                AudienceBoard.of(situation).lines().stream()
                        .filter(line -> line.due() != null || line.first() != null)
                        .map(line -> audience(line, now))
                        .toList();
        var voice = situation.conduct().voice();
        return new StatusCommunication(
                (int) audiences.stream().filter(AudienceLine::late).count(),
                voice.messages().toApprove(),
                voice.solicitations().open().size(),
                audiences,
                voice.messages().all().stream().map(StatusCommunication::message).toList(),
                voice.solicitations().all().stream().map(one -> asked(one, now)).toList());
    }

    private static AudienceLine audience(AudienceBoard.Line line, Instant now) {
        var last = line.last();
        return new AudienceLine(
                line.audience().id(),
                line.audience().name(),
                line.due(),
                line.first() == null ? null : line.first().at(),
                last == null ? null : last.at(),
                last == null ? null : last.channel(),
                line.late(now));
    }

    private static MessageLine message(Message one) {
        return new MessageLine(
                one.id().shown(),
                one.title(),
                Json.word(one.state()),
                one.since(),
                one.by(),
                names(one.audiences()),
                one.sendings().stream()
                        .map(sent ->
                                new SendingLine(
                                        sent.id().shown(),
                                        sent.at(),
                                        sent.channel(),
                                        names(sent.audiences())))
                        .toList());
    }

    private static SolicitationLine asked(Solicitation one, Instant now) {
        return new SolicitationLine(
                one.id().shown(),
                one.from(),
                one.organisation(),
                one.asks(),
                one.at(),
                one.due(),
                Json.word(one.state()),
                one.end(),
                one.via(),
                one.late(now));
    }

    private static List<String> names(List<Named> all) {
        return all.stream().map(Named::name).toList();
    }
}
