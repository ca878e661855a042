package app.courante.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.FaultyDisk;
import app.courante.store.FaultyDisk.Fault;
import app.courante.store.Piece;
import app.courante.store.StoreFailure;
import app.courante.store.UnfitLines;
import app.courante.store.UnfitLines.Flaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two folders that speak in turn: whatever happens to the connection, both end with the same.
class ExchangeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Laptop.NOW);

    @TempDir private Path folder;

    private Laptop laptop(String name) {
        return Laptop.in(folder.resolve(name));
    }

    /// One turn, over the form in which it travels.
    private static void say(Exchange from, Exchange to) throws IOException {
        to.take(MessageForm.read(MessageForm.write(from.next())));
    }

    private static void rounds(Laptop one, Laptop other, int count) throws IOException {
        var asks = new Exchange(one, CLOCK);
        var answers = new Exchange(other, CLOCK);
        for (int i = 0; i < count; i++) {
            say(asks, answers);
            say(answers, asks);
        }
    }

    private static void same(Laptop one, Laptop other) throws IOException {
        assertEquals(one.entries(), other.entries());
        // Of a laptop that wrote nothing there is nothing to hand on.
        for (var device :
                one.entries().stream().map(entry -> entry.id().device()).distinct().toList())
            assertArrayEquals(
                    Files.readAllBytes(one.journalFile(device)),
                    Files.readAllBytes(other.journalFile(device)));
        assertEquals("", one.complaint());
        assertEquals("", other.complaint());
    }

    @Test
    void bothEndWithTheSameFilesByteForByte() throws IOException {
        try (var trainer = laptop("trainer");
                var players = laptop("players")) {
            trainer.says("Le standard ne répond plus");
            trainer.says("a", "b", "c");
            trainer.signs();
            players.says("Reçu");
            rounds(players, trainer, 2);
            trainer.says("Suite");
            players.says("Noté");
            players.signs();
            rounds(players, trainer, 3);
            same(trainer, players);
            assertEquals(7, players.entries().size());
        }
    }

    @Test
    void whatLinesReferToComesBeforeThem() throws IOException {
        try (var trainer = laptop("trainer");
                var players = laptop("players")) {
            var plan = trainer.folder().keepPlan("plan: {}".getBytes(StandardCharsets.UTF_8));
            trainer.says("Plan en vigueur");
            var asks = new Exchange(players, CLOCK);
            var answers = new Exchange(trainer, CLOCK);
            say(asks, answers);
            say(answers, asks);
            assertEquals(List.of("plans/" + plan.hash()), List.copyOf(players.files()));
            assertEquals(List.of(), players.entries());
            assertFalse(asks.complete());
            say(asks, answers);
            say(answers, asks);
            assertEquals(1, players.entries().size());
            assertTrue(asks.complete());
        }
    }

    @Test
    void aFileThatIsNotWhatItsNameTellsIsNotKept() {
        try (var players = laptop("players")) {
            players.keep("plans/" + "0".repeat(64), new byte[] {1});
            players.keep("../../evil", new byte[] {1});
            players.keep("plans/../" + "0".repeat(64), new byte[] {1});
            assertEquals(List.of(), List.copyOf(players.files()));
            assertFalse(Files.exists(folder.resolve("evil")));
        }
    }

    @Test
    void aLogThatIsLongerThanAPortionComesInSeveral() throws IOException {
        try (var trainer = laptop("trainer");
                var players = laptop("players")) {
            var long_ = "x".repeat(300_000);
            for (int i = 0; i < 8; i++) trainer.says(long_ + i);
            trainer.says(long_, long_, long_, long_, long_);
            trainer.says("Fin");
            rounds(players, trainer, 2);
            assertTrue(players.entries().size() < 14);
            rounds(players, trainer, 8);
            same(trainer, players);
        }
    }

    @Test
    void aChangedLineIsRefusedWhole() throws IOException {
        try (var trainer = laptop("trainer");
                var players = laptop("players")) {
            trainer.says("Le standard ne répond plus");
            trainer.says("Il répond de nouveau");
            var lines = lines(trainer);
            for (int line = 0; line < lines.size(); line++)
                for (int at = 0; at < lines.get(line).length; at += 7) {
                    var changed = new ArrayList<byte[]>();
                    lines.forEach(one -> changed.add(one.clone()));
                    changed.get(line)[at] ^= 1;
                    assertThrows(
                            UnfitLines.class,
                            () -> players.take(List.of(new Piece(trainer.device(), changed))));
                }
            assertEquals(List.of(), players.entries());
            players.take(List.of(new Piece(trainer.device(), lines)));
            same(trainer, players);
        }
    }

    @Test
    void linesThatLackOneOrComeUnderAnotherNameAreRefused() throws IOException {
        try (var trainer = laptop("trainer");
                var players = laptop("players");
                var third = laptop("third")) {
            trainer.says("Un");
            trainer.says("Deux", "Trois");
            var lines = lines(trainer);
            refused(players, third, lines, Flaw.HEADER);
            refused(players, trainer, lines.subList(1, 4), Flaw.HEADER);
            refused(
                    players,
                    trainer,
                    List.of(lines.get(0), lines.get(2), lines.get(3)),
                    Flaw.CHAIN);
            refused(players, trainer, lines.subList(0, 3), Flaw.BATCH);
            assertEquals(List.of(), players.entries());
        }
    }

    private static void refused(Laptop by, Laptop of, List<byte[]> lines, Flaw flaw) {
        var unfit =
                assertThrows(
                        UnfitLines.class, () -> by.take(List.of(new Piece(of.device(), lines))));
        assertEquals(flaw, unfit.flaw());
    }

    /// All lines of its own journal.
    private static List<byte[]> lines(Laptop of) throws IOException {
        return Files.readString(of.journalFile(of.device()))
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void aDiskThatFailsTakesNothingAndThenTakesAll() throws IOException {
        for (var fault : List.of(Fault.HALF_WRITTEN, Fault.NOT_SYNCED)) {
            var disk = new FaultyDisk();
            try (var trainer = laptop("trainer" + fault);
                    var players = new Laptop(folder.resolve("players" + fault), disk)) {
                trainer.says("Un", "Deux");
                rounds(players, trainer, 2);
                trainer.says("Trois", "Quatre");
                disk.fail(fault);
                assertThrows(StoreFailure.class, () -> rounds(players, trainer, 2));
                assertEquals(2, players.entries().size());
                rounds(players, trainer, 2);
                same(trainer, players);
            }
        }
    }

    @Test
    void whatAKillLeftHalfWrittenComesAgain() throws IOException {
        try (var trainer = laptop("trainer")) {
            trainer.says("Un");
            trainer.says("Deux");
            try (var players = laptop("players")) {
                rounds(players, trainer, 2);
            }
            var file = folder.resolve("players/journal/" + trainer.device() + ".jsonl");
            var whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
            try (var players = laptop("players")) {
                assertEquals(1, players.entries().size());
                rounds(players, trainer, 2);
                same(trainer, players);
            }
        }
    }

    @Test
    void whateverIsCutTheLaptopsConverge() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            try (var trainer = laptop(seed + "trainer");
                    var players = laptop(seed + "players");
                    var third = laptop(seed + "third")) {
                var others = List.of(players, third);
                for (int i = 0; i < 60; i++) {
                    var all = List.of(trainer, players, third);
                    var one = all.get(random.nextInt(3));
                    switch (random.nextInt(4)) {
                        case 0 -> one.says("seul " + i);
                        case 1 -> one.says("à " + i, "deux " + i);
                        case 2 -> one.signs();
                        default -> cut(others.get(random.nextInt(2)), trainer, random);
                    }
                }
                for (int i = 0; i < 2; i++) for (var other : others) rounds(other, trainer, 3);
                same(trainer, players);
                assertEquals(trainer.entries(), third.entries(), "seed " + seed);
            }
        }
    }

    /// A connection on which some turns are lost, after which it is made anew.
    private static void cut(Laptop one, Laptop other, Random random) throws IOException {
        var asks = new Exchange(one, CLOCK);
        var answers = new Exchange(other, CLOCK);
        for (int turns = random.nextInt(6); turns > 0; turns--) {
            say(asks, answers);
            if (turns > 1 || random.nextBoolean()) say(answers, asks);
        }
    }
}
