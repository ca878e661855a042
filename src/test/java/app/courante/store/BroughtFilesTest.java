package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Attachment;
import app.courante.crisis.Event;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Whatever event brings a file, `verify` looks at the copy.
class BroughtFilesTest {
    @Test
    void everyEventWithAFileIsKnownAsOne() {
        var brought = Nasty.events().filter(BroughtFilesTest::names).toList();
        assertTrue(brought.size() >= 2, brought.toString());
        for (var event : brought) {
            var file = Attachment.broughtBy(event);
            assertTrue(file != null, event.toString());
            var line = EntryCodec.write(new Samples(Samples.DEVICE).next(event), null);
            assertTrue(line.contains("\"file\":{"), line);
        }
        var others = Nasty.events().filter(event -> Attachment.broughtBy(event) != null);
        assertEquals(brought.size(), others.count());
    }

    private static boolean names(Event event) {
        var parts = event.getClass().getRecordComponents();
        return Arrays.stream(parts).anyMatch(part -> part.getType() == Attachment.class);
    }
}
