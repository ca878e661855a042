package app.courante.console;

import app.courante.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Walks every hash and signature of the log, and names the first that does not hold.
@Command(name = "verify", description = "usage.verify")
final class VerifyCommand implements Callable<Integer> {
    private final Invocation call;

    VerifyCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        var found = call.office().verify(call.data());
        if (found.devices() == 0)
            throw Stop.refused(call.texts().of("console.no-log", call.data()));
        call.terminal().say(counts(found, call.texts()));
        var broken = found.firstBreak();
        if (broken == null) return Exit.DONE;
        call.terminal().say(Faults.sentence(broken, call.texts()));
        return Exit.REFUSED;
    }

    private static String counts(Verified found, Texts texts) {
        return texts.of(
                "console.verified",
                found.entries(),
                found.devices(),
                found.signatures(),
                found.unsigned(),
                found.files());
    }
}
