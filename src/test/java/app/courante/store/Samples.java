package app.courante.store;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Moment;
import app.courante.crisis.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Entries of one laptop, one after the other, a second apart.
final class Samples {
    static final DeviceId DEVICE = new DeviceId("KXB-9f3a61c04d2e7b15");
    static final DeviceId OTHER = new DeviceId("RTM-0123456789abcdef");
    static final Instant START = Instant.parse("2026-11-23T13:05:00Z");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DeviceId device;
    private long number;
    private @Nullable CrisisId crisis;

    Samples(DeviceId device) {
        this(device, 0);
    }

    /// Goes on after this number, for the house.
    Samples(DeviceId device, long number) {
        this.device = device;
        this.number = number;
    }

    /// Declares a crisis, which all that follows belongs to.
    Entry declared(String title) {
        crisis = CrisisId.openedBy(new EntryId(device, number + 1));
        return next(new CrisisDeclared(title, 2, "Plus de tonalité", null));
    }

    Entry line(String text) {
        return next(new EntryLogged(Kind.INFORMATION, text, "", true, null));
    }

    List<Entry> lines(int count, String text) {
        return IntStream.range(0, count).mapToObj(i -> line(text + " " + i)).toList();
    }

    Entry next(Event event) {
        number++;
        var now = START.plusSeconds(number);
        return new Entry(
                new EntryId(device, number),
                crisis,
                new Times(
                        Moment.exactly(now, PARIS),
                        now,
                        now.atZone(PARIS),
                        new HybridTime(now.toEpochMilli(), 0)),
                new Author("Claire Morel", "Directrice de crise"),
                event);
    }

    @Nullable CrisisId crisis() {
        return crisis;
    }

    Samples of(@Nullable CrisisId other) {
        crisis = other;
        return this;
    }
}
