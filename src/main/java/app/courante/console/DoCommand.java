package app.courante.console;

import app.courante.console.EntryNames.NoSuchEntry;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.wording.FilledMessage;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does the commands that come as lines of JSON, and answers each before it reads the next.
@Command(name = "do", description = "usage.do")
final class DoCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    DoCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() throws IOException {
        int code = Exit.DONE;
        var input = new Input(call.terminal().in());
        try (var sitting = Sitting.down(call, crisis)) {
            var reader =
                    new CommandReader(
                            sitting::situation,
                            sitting.me(),
                            new PlanKeys(sitting::keepPlan, papers, call.texts().language()),
                            sitting::keepFile,
                            call.clock().getZone());
            for (var line = input.next(); line != null; line = input.next()) {
                if (line.blank()) continue;
                var reply = reply(sitting, reader, line);
                call.terminal().say(reply.json());
                // Later commands may build on the one that was not saved.
                if (reply instanceof Reply.Failed(_, _, var sentence)) throw Stop.failed(sentence);
                if (!(reply instanceof Reply.Done)) code = Exit.REFUSED;
            }
        }
        return code;
    }

    private Reply reply(Sitting sitting, CommandReader reader, Input.Line line) {
        var texts = call.texts();
        try {
            var wish = reader.read(line.text());
            // Who gives an inject by hand is not forestalled.
            if (!(wish.command() instanceof DeliverInject)) sitting.comeTo(wish.happened());
            return switch (sitting.execute(filled(wish, sitting), wish.author(), wish.given())) {
                case Answer.Done(var entries) -> {
                    reader.done(wish, entries);
                    yield Reply.done(entries);
                }
                case Answer.Refused(var why) -> Reply.refused(why, texts);
                case Answer.Failed(var failure) -> failed(failure, line.number());
            };
        } catch (LineFault fault) {
            return Reply.faulty(fault, line.number(), texts);
        } catch (NoSuchEntry e) {
            return Reply.refused(Refusal.ENTRY_UNKNOWN, texts);
        }
    }

    /// A message is filled from the situation before it is written down, as on the screen.
    private app.courante.crisis.Command filled(CommandReader.Wish wish, Sitting sitting) {
        var given = wish.given();
        var at = given == null ? call.clock().instant() : given.instant();
        return new FilledMessage.Knowledge(
                        sitting.situation(), at, call.texts(), call.clock().getZone())
                .filled(wish.command());
    }

    private Reply failed(Throwable failure, int line) {
        var trouble = call.office().trouble(failure, call.texts());
        return new Reply.Failed(trouble.word(), line, trouble.sentence());
    }
}
