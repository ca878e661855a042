package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.crisis.LogCommand.LogEntry;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// Commands there and back: what a script writes is what the desk is asked.
class CommandReaderTest {
    @Test
    void everyCommandOfTheDomainComesBackAsItWasWritten() throws Exception {
        var reader = new Commands();
        var seen = new HashSet<Class<?>>();
        for (int seed = 0; seed < 300; seed++)
            for (var command : Commands.samples(seed)) {
                seen.add(command.getClass());
                var line = Commands.line(command);
                assertEquals(command, reader.command(line), line);
            }
        assertEquals(Commands.onInput(), seen);
    }

    @Test
    void everyCommandHasOneNameThatIsRead() throws Exception {
        var names = new HashSet<String>();
        for (var command : Commands.samples(1)) {
            var name = Commands.name(command);
            assertEquals(command.getClass(), CommandNames.named(name));
            names.add(name);
        }
        assertEquals(new HashSet<>(CommandNames.ALL), names);
        assertEquals(CommandNames.ALL.size(), names.size());
    }

    @Test
    void aKeyThatBelongsToAnotherCommandIsRefused() throws Exception {
        var reader = new Commands();
        for (var command : Commands.samples(3)) {
            var line = Commands.line(command).replaceFirst("\\{", "{\"stray\":1,");
            assertThrows(LineFault.class, () -> reader.command(line), line);
        }
    }

    @Test
    void theSimplestLineJustHappenedAndWasSeen() throws Exception {
        var read = new Commands().command("{\"command\":\"log-entry\",\"text\":\"A\"}");
        assertEquals(LogEntry.now(app.courante.crisis.Kind.INFORMATION, "A"), read);
    }
}
