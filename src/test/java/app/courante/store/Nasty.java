package app.courante.store;

import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.Kind;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryConfirmed;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.Moment;
import app.courante.crisis.Moment.Precision;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.UnknownEvent;
import app.courante.plan.PlanId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// Values that stores have been seen to spoil, and one of every event.
final class Nasty {
    private static final PlanId PLAN = new PlanId("0123456789abcdef".repeat(4));
    private static final EntryId LINE = new EntryId(Samples.DEVICE, 4);
    private static final Moment ABOUT =
            new Moment(
                    ZonedDateTime.parse("2026-11-23T14:05+01:00[Europe/Paris]"), Precision.ABOUT);

    private Nasty() {}

    /// One of each, and where something may be missing, one with and one without it.
    static Stream<Event> events() {
        return Stream.of(
                        log(),
                        CellEvents.all(),
                        VoiceEvents.all(),
                        DeadlineEvents.all(),
                        ForesightEvents.all(),
                        ExerciseEvents.all())
                .flatMap(all -> all);
    }

    private static Stream<Event> log() {
        return Stream.of(
                new CrisisDeclared("Coupure du trunk", 2, "Plus de tonalité", PLAN),
                new CrisisDeclared("Coupure", 1, "", null),
                new LogImported("Main courante", "journal.csv", "Europe/Paris", 12),
                new CrisisClosed("Retour à la normale"),
                new CrisisReopened("Nouvelle coupure"),
                new EntryLogged(Kind.CALL, "Appel de l’opérateur", "Opérateur", false, null),
                new EntryLogged(
                        Kind.DECISION,
                        "Basculer sur le site B",
                        "",
                        true,
                        new DecisionMade("D-001", "Claire Morel")),
                new EntryCorrected(LINE, "Basculer à 14 h 05", "heure fausse", ABOUT),
                new EntryCorrected(LINE, "Basculer", "", null),
                new EntryConfirmed(LINE, "Astreinte réseau"),
                new PlanPutInForce(PLAN, "PCA centre d’appels", "3.1"),
                new PlanApproved(
                        PLAN,
                        "PCA centre d’appels",
                        "3.2",
                        "Claire Morel",
                        java.time.LocalDate.of(2026, 12, 1)),
                new UnknownEvent("roof-lifted", "{\"height\":1.10,\"by\":[\"é\",null]}"));
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "œ É ’ « » ß İ",
                "😀👩‍🚒🏳️‍🌈",
                "שלום \u202Eעולם\u202C العربية",
                "zéro \u0000 et \u0007 et \u001b[0m",
                "a\"b\\c\n\r\t\u2028\u2029\u0085",
                "\",\"prev\":\"" + "0".repeat(64) + "\",\"hash\":\"" + "0".repeat(64) + "\"}",
                ",\"batch\":{\"first\":1,\"last\":9}",
                "moitié \ud83d d’un signe, et \udc00 l’autre",
                "\ud800",
                "\uFEFF\uFFFE\uFFFF",
                "'; drop table entry; --",
                "x".repeat(20_000),
                "é😀".repeat(6_000));
    }

    static Stream<Moment> moments() {
        return Stream.concat(
                Stream.of(Precision.values()).map(precision -> new Moment(ABOUT.at(), precision)),
                List.of(
                                "2026-10-25T02:30+02:00[Europe/Paris]",
                                "2026-10-25T02:30+01:00[Europe/Paris]",
                                "2026-11-23T14:05:59.999999999Z",
                                "2026-11-23T14:05+05:45[Asia/Kathmandu]",
                                "2026-11-23T14:05:00.100Z[UTC]",
                                "1969-12-31T23:59:59.999-11:00",
                                "+12026-01-01T00:00Z")
                        .stream()
                        .map(text -> Moment.exactly(ZonedDateTime.parse(text))));
    }
}
