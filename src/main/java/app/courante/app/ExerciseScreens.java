package app.courante.app;

import app.courante.exercise.Scenario;
import app.courante.plan.Upkeep.Improvement;
import app.courante.ui.exercise.ConsoleView;
import app.courante.ui.exercise.ExerciseModel;
import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Learned;
import app.courante.ui.exercise.Hall.Lesson;
import app.courante.ui.exercise.HallView;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.exercise.InboxView;
import app.courante.ui.exercise.PrepareForm;
import app.courante.ui.exercise.ScenarioTasks;
import app.courante.ui.exercise.Shelf;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.review.Taking;
import app.courante.ui.review.TakingCard;
import app.courante.ui.scenario.RehearsalCard;
import app.courante.ui.scenario.ScenarioModel;
import app.courante.ui.scenario.ScenarioScreen;
import app.courante.ui.scenario.ScenarioView;
import app.courante.ui.shell.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Parent;

/// The screen of exercises, on each side of one.
record ExerciseScreens(
        Seat seat,
        ExerciseModel model,
        InboxModel inbox,
        Place place,
        Supplier<Taking> taking,
        Runnable debrief,
        ScenarioModel scenario,
        Shelf shelf,
        Latest rehearsing) {
    Parent view(Words words, Overlay overlay, Attaching files) {
        return switch (place.side()) {
            case EARNEST ->
                    new ScenarioScreen(
                            scenario,
                            () -> hall(words, overlay),
                            () ->
                                    new ScenarioView(
                                            scenario, words, one -> play(one, words, overlay)));
            case TRAINER ->
                    new ConsoleView(
                            model,
                            words,
                            overlay,
                            files,
                            place.players(),
                            place.laptops(),
                            debrief);
            case PLAYER -> new InboxView(model, inbox, words, overlay, files, debrief);
        };
    }

    /// What can be done with scenarios from wherever one is.
    ///
    /// @param goes to this screen
    List<Choice> choices(Words words, Overlay overlay, Runnable goes) {
        if (!shelf.isThere()) return List.of();
        var tasks = new ScenarioTasks(place.hall(), shelf, words, overlay, goes);
        return List.of(
                choice(words, "palette.scenario-new", tasks::create),
                choice(words, "palette.scenario-write", tasks::write),
                choice(words, "palette.scenario-duplicate", tasks::duplicate),
                choice(words, "palette.scenario-rehearse", () -> rehearse(tasks, words, overlay)),
                choice(words, "palette.scenario-discard", tasks::discard));
    }

    private static Choice choice(Words words, String key, Runnable action) {
        return new Choice(words.of(key), "", action);
    }

    /// From what it finds in one of the house, one goes on to where that is mended.
    private void rehearse(ScenarioTasks tasks, Words words, Overlay overlay) {
        tasks.rehearse((ready, name) ->
                new RehearsalCard(rehearsing, words, overlay)
                        .open(
                                ready.scenario(),
                                weakness -> {
                                    if (name == null) return;
                                    shelf.write(name);
                                    scenario.lead(weakness);
                                }));
    }

    private HallView hall(Words words, Overlay overlay) {
        return new HallView(
                place.hall(), shelf, seat, words, overlay, kept -> learn(kept, words, overlay));
    }

    /// Goes on from a scenario that is written to an exercise of it.
    private void play(Scenario written, Words words, Overlay overlay) {
        new PrepareForm(place.hall(), seat, words, overlay, () -> {})
                .open(ExerciseHall.hashed(written), false);
    }

    /// Takes what an exercise left into a draft of the plan, once it is over.
    private void learn(Kept kept, Words words, Overlay overlay) {
        var card = new TakingCard(taking.get(), words, overlay);
        if (!kept.over()) {
            card.tell(words.of("hall.learn-running"));
            return;
        }
        var day = LocalDate.ofInstant(kept.prepared(), seat.zone());
        var source = words.of("hall.learn-source", kept.name(), words.date(day));
        place.hall()
                .lessons(
                        kept,
                        source,
                        learned -> {
                            var wanted = notInForce(learned.open());
                            if (wanted.isEmpty()) card.tell(none(learned, words));
                            else take(kept, wanted, card, words);
                        });
    }

    private static String none(Learned learned, Words words) {
        return learned.taken() == 0
                ? words.of("hall.learn-none")
                : words.of("hall.learn-taken", learned.taken(), learned.into());
    }

    private void take(Kept kept, List<Lesson> wanted, TakingCard card, Words words) {
        card.open(
                wanted.stream().map(Lesson::improvement).toList(),
                target ->
                        place.hall()
                                .taken(
                                        kept,
                                        wanted.stream().map(Lesson::by).toList(),
                                        target.name(),
                                        why -> card.tell(words.of("hall.learn-untold", why))));
    }

    private List<Lesson> notInForce(List<Lesson> all) {
        var plan = model.situation().get().document();
        if (plan == null) return all;
        var known =
                plan.upkeep().improvements().stream()
                        .map(Improvement::id)
                        .collect(Collectors.toSet());
        return all.stream().filter(one -> !known.contains(one.improvement().id())).toList();
    }
}
