package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.courante.crisis.Attachment;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.document.Node.Group;
import app.courante.ui.kit.Attaching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Neither a draft nor a file comes into the folder of a house whose log is played again.
class ReplayedHouseTest {
    private final SetClock clock =
            new SetClock(Instant.parse("2026-11-28T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir private Path data;

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private Map<String, Long> files() throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (var all = Files.walk(data)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                sizes.put(data.relativize(file).toString(), Files.size(file));
        }
        return sizes;
    }

    @Test
    void aDraftIsNeitherBegunNorFoundThere() throws IOException {
        try (var house = House.openHere(data, clock, ReplayedHouseTest::fail)) {
            house.drafts().begin(null, Group.EMPTY, one -> assertNotNull(one));
            var before = files();
            var seen = house.seenFrom(house.desk());
            var begun = new ArrayList<Object>();
            seen.drafts().all(begun::add);
            seen.drafts().begin(null, Group.EMPTY, begun::add);
            seen.notebook().put("draft.entry", "typed");
            assertEquals(List.of(), begun);
            assertEquals(before, files());
            assertEquals("", house.notebook().get("draft.entry"));
            var saved = new ArrayList<Boolean>();
            seen.drafts().watchSaved(saved::add);
            house.drafts().all(kept -> house.drafts().discard(kept.getFirst().head(), () -> {}));
            assertEquals(List.of(), saved, "nobody of a replay hears of the drafts of the house");
        }
    }

    @Test
    void noFileIsBroughtAndThoseOfTheLogAreTakenOut() {
        var taken = new ArrayList<Attachment>();
        var answers = new ArrayList<Answer>();
        var files = new ReplayedFiles(new Shelf(taken));
        files.choose(_ -> fail(new IOException()), answers::add);
        files.keep(data, _ -> fail(new IOException()), answers::add);
        var refused = new Answer.Refused(Refusal.REPLAYED);
        assertEquals(List.of(refused, refused), answers);
        var file = new Attachment("a.png", 1, "ab".repeat(32));
        files.takeOut(file);
        assertEquals(List.of(file), taken);
    }

    /// Where files can be brought.
    private record Shelf(List<Attachment> taken) implements Attaching {
        @Override
        public void choose(Consumer<Attachment> kept, Consumer<Answer> failed) {
            throw new AssertionError();
        }

        @Override
        public void keep(Path file, Consumer<Attachment> kept, Consumer<Answer> failed) {
            throw new AssertionError();
        }

        @Override
        public void takeOut(Attachment file) {
            taken.add(file);
        }

        @Override
        public void takeOutOfInject(Attachment file) {
            taken.add(file);
        }
    }
}
