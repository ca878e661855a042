package app.courante.bench;

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
import java.util.Random;
import java.util.stream.LongStream;

/// A crisis of as many entries as wanted, the same at each run: sentences of some 225 characters,
/// one a second.
final class Corpus {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-11-23T11:03:00Z");
    private static final List<String> WORDS =
            List.of(
                    "l’opérateur",
                    "annonce",
                    "rétablissement",
                    "du",
                    "trunk",
                    "principal",
                    "à",
                    "Lyon",
                    "sans",
                    "garantie",
                    "bascule",
                    "des",
                    "appels",
                    "entrants",
                    "vers",
                    "le",
                    "site",
                    "de",
                    "repli",
                    "équipe",
                    "téléphonie",
                    "vérifie",
                    "renvoi",
                    "numéros",
                    "d’urgence",
                    "hébergeur",
                    "supervision",
                    "file",
                    "d’attente");

    private static final List<Kind> KINDS = List.of(Kind.INFORMATION, Kind.ACTION, Kind.CALL);

    private final DeviceId device;
    private final CrisisId crisis;
    private final Random random = new Random(20261123);

    Corpus(DeviceId device) {
        this.device = device;
        this.crisis = CrisisId.openedBy(new EntryId(device, 1));
    }

    CrisisId crisis() {
        return crisis;
    }

    List<Entry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(this::entry).toList();
    }

    String sentence() {
        var text = new StringBuilder();
        while (text.length() < 215)
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        return text.toString().strip();
    }

    private Entry entry(long number) {
        var at = START.plusSeconds(number).atZone(PARIS);
        Event event =
                number == 1
                        ? new CrisisDeclared("Perte du trunk SIP", 3, "", null)
                        : new EntryLogged(
                                KINDS.get((int) (number % KINDS.size())),
                                sentence(),
                                "appel opérateur",
                                number % 7 != 0,
                                null);
        return new Entry(
                new EntryId(device, number),
                crisis,
                new Times(
                        Moment.exactly(at),
                        at.toInstant(),
                        at,
                        new HybridTime(at.toInstant().toEpochMilli(), 0)),
                new Author("S. Benali", "téléphonie"),
                event);
    }
}
