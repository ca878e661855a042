package app.courante.store;

import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent.ActionSeen;
import app.courante.crisis.ExerciseEvent.ExerciseClockJumped;
import app.courante.crisis.ExerciseEvent.ExerciseClockPaused;
import app.courante.crisis.ExerciseEvent.ExerciseClockStarted;
import app.courante.crisis.ExerciseEvent.ExerciseEnded;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.ExerciseSpeedChanged;
import app.courante.crisis.ExerciseEvent.HintGiven;
import app.courante.crisis.ExerciseEvent.InjectDelivered;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.ExerciseEvent.InjectMoved;
import app.courante.crisis.ExerciseEvent.InjectReplayed;
import app.courante.crisis.ExerciseEvent.InjectRestored;
import app.courante.crisis.ExerciseEvent.InjectSkipped;
import app.courante.crisis.ExerciseEvent.ObjectiveJudged;
import app.courante.crisis.ExerciseEvent.ObservationNoted;
import app.courante.crisis.ExerciseEvent.SightingStruck;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Named;
import app.courante.exercise.Change;
import app.courante.exercise.Condition;
import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Decided;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.InjectTime;
import app.courante.exercise.Objective;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.PlayedRole.Side;
import app.courante.exercise.Scenario;
import app.courante.exercise.Variant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One of every event of those who run an exercise.
final class ExerciseEvents {
    private static final Instant AT = Instant.parse("2026-11-28T09:30:00Z");
    private static final Named INJECT = new Named("5", "Sauvegarde inutilisable");
    private static final Named ACTION = new Named("backup", "Sauvegarde précédente recherchée");

    private ExerciseEvents() {}

    static Stream<Event> all() {
        return Stream.of(clock(), injects(), seen()).flatMap(all -> all);
    }

    private static Stream<Event> clock() {
        return Stream.of(
                new ExercisePrepared(
                        "RANÇON-26",
                        scenario(),
                        "0123456789abcdef".repeat(4),
                        "night",
                        Instant.parse("2026-11-23T08:00:00Z"),
                        false,
                        true),
                new ExercisePrepared("Seul", bare(), "", "", AT, true, false),
                new ExerciseClockStarted(AT),
                new ExerciseClockPaused(AT),
                new ExerciseSpeedChanged(AT, 4),
                new ExerciseClockJumped(AT, Duration.ofMinutes(65)),
                new ExerciseEnded(AT, "tous les injects sont joués"));
    }

    private static Stream<Event> injects() {
        return Stream.of(
                new InjectDelivered(AT, INJECT),
                new InjectReplayed(AT, INJECT),
                new HintGiven(AT, INJECT, "Qui a la clé du coffre ?"),
                new InjectMoved(AT, INJECT, Duration.ofMinutes(80)),
                new InjectSkipped(AT, INJECT, "le temps manque"),
                new InjectRestored(AT, INJECT),
                new InjectImprovised(AT, inject("I1", null, null)));
    }

    private static Stream<Event> seen() {
        return Stream.of(
                new ActionSeen(AT, ACTION, Duration.ofMinutes(66), new EntryId(Samples.DEVICE, 4)),
                new ActionSeen(AT, ACTION, Duration.ofSeconds(90), null),
                new SightingStruck(AT, ACTION, "autre chose"),
                new ObservationNoted(
                        Sign.PLUS, "Bonne circulation", "Salle de crise", INJECT, "O. Marchand"),
                new ObjectiveJudged(new Named("o1", "Activer le PCA"), Verdict.MET, "en 12 min"));
    }

    private static Scenario scenario() {
        return new Scenario(
                "Rançongiciel",
                "1.3",
                "O. Marchand",
                "Un lundi matin.",
                LocalTime.of(9, 0),
                Duration.ofHours(2),
                List.of("Aucun appel vers l’extérieur"),
                List.of(
                        new Objective(
                                "o1",
                                "Activer le PCA",
                                "",
                                List.of(
                                        new Criterion(
                                                "en moins de 20 min",
                                                List.of("pca"),
                                                "1",
                                                Duration.ofMinutes(20))))),
                List.of(new PlayedRole("it", "SI", Side.PLAYER, "it", "06 39 98 12 34", "")),
                List.of(
                        inject("1", InjectTime.start(), null),
                        inject(
                                "2",
                                InjectTime.parse("J+1 09:05").orElseThrow(),
                                new All(
                                        List.of(
                                                new Decided("pca"),
                                                new Not(new Played("three: \"3\"")))))),
                List.of(
                        new Variant(
                                "night",
                                "De nuit",
                                "",
                                "Une nuit de mardi.",
                                LocalTime.of(2, 0),
                                Duration.ofHours(1),
                                List.of("2"),
                                List.of(
                                        new Change(
                                                "1",
                                                InjectTime.parse("M+5").orElseThrow(),
                                                "",
                                                "it",
                                                "L’astreinte voit une rançon.",
                                                "")))));
    }

    private static Scenario bare() {
        return new Scenario(
                "Seul", "", "", "", null, null, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Inject inject(String number, @Nullable InjectTime at, @Nullable Condition when) {
        return new Inject(
                number,
                "Postes chiffrés",
                at,
                "",
                Duration.ofMinutes(5),
                when,
                "supervisor",
                List.of("it"),
                Means.CALL,
                "Les postes du plateau B affichent une rançon.",
                "photo.png",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                List.of(
                        new ExpectedAction(
                                "pca",
                                "PCA activé",
                                Way.DECIDED,
                                "director",
                                Duration.ofMinutes(20),
                                List.of("PCA"))),
                List.of("o1"),
                "jouer calme",
                false);
    }
}
