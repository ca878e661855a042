package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.PlanId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Entries of several laptops come in any order, and some twice; what is shown must be the same.
class FoldOrderTest {
    @Test
    void anyOrderWithAnyRepetitionShowsTheSame() {
        for (long seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var entries = crisis(random, 5 + random.nextInt(60));
            var expected = Situation.of(entries.stream().sorted(Entry.ORDER).toList());
            for (int i = 0; i < 5; i++) {
                var shuffled = new ArrayList<>(entries);
                for (int twice = random.nextInt(20); twice > 0; twice--)
                    shuffled.add(entries.get(random.nextInt(entries.size())));
                Collections.shuffle(shuffled, random);
                assertEquals(expected, Situation.of(shuffled), "seed " + seed);
            }
        }
    }

    /// What was shown before an entry came stays as it was.
    @Test
    void aSituationIsNotChangedByWhatComesLater() {
        for (long seed = 1; seed <= 50; seed++) {
            var entries = crisis(new Random(seed), 50);
            Collections.shuffle(entries, new Random(seed));
            var folding = new Situation.Folding();
            var shown = new ArrayList<Situation>();
            for (var entry : entries) {
                folding.apply(entry);
                shown.add(folding.state());
            }
            for (int i = 0; i < shown.size(); i++)
                assertEquals(Situation.of(entries.subList(0, i + 1)), shown.get(i), "seed " + seed);
        }
    }

    /// Two folds that part stay apart, and each shows what a fold from the start would.
    @Test
    void aFoldThatGoesOnFromACopyShowsWhatOneFromTheStartDoes() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var entries = crisis(random, 40 + random.nextInt(20));
            Collections.shuffle(entries, random);
            int parted = random.nextInt(entries.size());
            var one = new Situation.Folding();
            for (var entry : entries.subList(0, parted)) one.apply(entry);
            if (random.nextBoolean()) one.state();
            var other = one.copy();
            var reversed = entries.subList(parted, entries.size()).reversed();
            var half = reversed.subList(0, reversed.size() / 2);
            half.forEach(other::apply);
            for (int i = parted; i < entries.size(); i++) {
                one.apply(entries.get(i));
                assertEquals(Situation.of(entries.subList(0, i + 1)), one.state(), "seed " + seed);
            }
            var halfAlone = new ArrayList<>(entries.subList(0, parted));
            halfAlone.addAll(half);
            assertEquals(Situation.of(halfAlone), other.state(), "seed " + seed);
        }
    }

    @Test
    void aLogWoundToAnyPointShowsWhatItShowedThen() {
        for (long seed = 1; seed <= 30; seed++) {
            var random = new Random(seed);
            var entries = crisis(random, 700);
            var tape = Tape.of(entries, CrisisId.openedBy(entries.getFirst().id()));
            var reel = new Reel(tape);
            for (int i = 0; i < 12; i++) {
                int count = random.nextInt(tape.size() + 1);
                assertEquals(
                        Situation.of(tape.entries().subList(0, count)),
                        reel.at(count),
                        "seed " + seed + " at " + count);
            }
        }
    }

    private static List<Entry> crisis(Random random, int count) {
        var laptops = List.of(new Facts(Facts.A), new Facts(Facts.B));
        var entries = new ArrayList<Entry>();
        entries.add(laptops.getFirst().declared());
        for (int i = 0; i < count; i++) {
            var laptop = laptops.get(random.nextInt(2));
            int second = random.nextInt(40);
            var happened =
                    random.nextInt(4) > 0
                            ? null
                            : Moment.exactly(
                                    Facts.START.plusSeconds(random.nextInt(40)), ZoneOffset.UTC);
            entries.add(laptop.at(event(random), second, happened));
        }
        return entries;
    }

    private static Event event(Random random) {
        var any = new EntryId(random.nextBoolean() ? Facts.A : Facts.B, 1 + random.nextInt(40));
        var time = Moment.exactly(Facts.START.plusSeconds(random.nextInt(40)), ZoneOffset.UTC);
        return switch (random.nextInt(24)) {
            case 0, 1 -> Facts.unverified("appel " + random.nextInt(9));
            case 2, 3 -> Facts.decision("D-00" + (1 + random.nextInt(3)));
            case 4, 5 -> new EntryCorrected(any, "corrigé " + random.nextInt(9), "faute", null);
            case 6 -> new EntryCorrected(any, "déplacé", "heure", time);
            case 7 -> new EntryConfirmed(any, "Astreinte");
            case 8 -> new CrisisClosed("fini");
            case 9 -> new CrisisReopened("non");
            case 10 -> odd(random);
            case 11 -> Facts.line("ligne " + random.nextInt(99));
            default -> new AnyFact(random, Facts.START).next(any);
        };
    }

    /// What an old program, a newer one or a strange laptop may have written.
    private static Event odd(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new UnknownEvent("roof-lifted", "{\"height\":3}");
            case 1 -> new UnknownEvent("", "");
            case 2 -> Facts.decision("");
            case 3 -> Facts.decision("D-99999999999999999999");
            case 4 -> new PlanPutInForce(new PlanId("ab".repeat(32)), "", "");
            case 5 -> new LogImported("", "", "", -1);
            default -> new CrisisDeclared("", -7, "", null);
        };
    }

    @Test
    void aReferenceDrawnByTwoLaptopsApartIsShownWithTheirMarks() {
        var here = new Facts(Facts.A);
        var entries = new ArrayList<Entry>();
        entries.add(here.declared());
        entries.add(here.next(Facts.decision("D-001")));
        assertEquals(List.of("D-001"), references(entries));

        entries.add(new Facts(Facts.B).at(Facts.decision("D-001"), 9, null));
        assertEquals(List.of("D-001 KXB", "D-001 RTM"), references(entries));
        var log = Situation.of(entries).log();
        assertEquals("D-002", log.nextReference());
        assertTrue(log.lines().get(1).search().contains("d-001 kxb"));
    }

    private static List<String> references(List<Entry> entries) {
        return Situation.of(entries).log().lines().stream()
                .map(LogLine::reference)
                .filter(reference -> !reference.isEmpty())
                .toList();
    }
}
