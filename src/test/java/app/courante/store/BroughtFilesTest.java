package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Attachment;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever event brings a file, `verify` looks at the copy.
class BroughtFilesTest {
    @Test
    void everyEventWithAFileIsKnownAsOne() {
        var brought = Nasty.events().filter(BroughtFilesTest::names).toList();
        assertTrue(brought.size() >= 2, brought.toString());
        for (var event : brought) {
            assertEquals(1, Attachment.broughtBy(event).size(), event.toString());
            var line = EntryCodec.write(new Samples(Samples.DEVICE).next(event), null);
            assertTrue(line.contains("\"file\":{"), line);
        }
        var others = Nasty.events().filter(event -> !Attachment.broughtBy(event).isEmpty());
        var injects = Nasty.events().filter(BroughtFilesTest::givesInjects).count();
        assertEquals(brought.size() + injects, others.count());
    }

    @Test
    void theFilesOfInjectsAreLookedAtTooAndWhatIsNamedTwiceOnce() {
        var events = Nasty.events().filter(BroughtFilesTest::givesInjects).toList();
        assertEquals(2, events.size(), events.toString());
        for (var event : events) {
            var files = Attachment.broughtBy(event);
            assertEquals(List.of("photo.png"), files.stream().map(Attachment::name).toList());
            var line = EntryCodec.write(new Samples(Samples.DEVICE).next(event), null);
            assertTrue(line.contains("\"attachmentHash\":\"" + files.getFirst().hash()), line);
        }
    }

    private static boolean givesInjects(Event event) {
        return switch (event) {
            case ExercisePrepared one -> !one.scenario().injects().isEmpty();
            case InjectImprovised _ -> true;
            default -> false;
        };
    }

    private static boolean names(Event event) {
        var parts = event.getClass().getRecordComponents();
        return Arrays.stream(parts).anyMatch(part -> part.getType() == Attachment.class);
    }
}
