package app.courante.app;

import app.courante.document.KeptDraft;
import app.courante.document.NewVersion;
import app.courante.document.Node.Group;
import app.courante.plan.Upkeep.Improvement;
import app.courante.text.Texts;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.exercise.Side;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import java.util.ArrayList;
import java.util.List;

/// Improvements go into a draft of the plan, which is begun for them or was begun before.
record DraftTaking(House house, Seat seat, ShellModel model, DraftModel draft) implements Taking {
    /// That of a window: improvements of an exercise are taken over from the house in earnest.
    static Taking at(Place place, House house, Seat seat, ShellModel model, DraftModel draft) {
        return place.side() == Side.EARNEST
                ? new DraftTaking(house, seat, model, draft)
                : Taking.ELSEWHERE;
    }

    @Override
    public List<Target> targets() {
        var words = new Words(Texts.in(model.language().get()), seat.zone());
        var targets = new ArrayList<Target>();
        var now = model.situation().get().plan();
        var document = now == null ? null : house.plans().document(now.plan());
        if (now != null && document != null) {
            var begun = NewVersion.of(document);
            targets.add(
                    new Target(
                            words.of("review.new-draft", name(begun, words)),
                            "",
                            (more, done) ->
                                    draft.begin(now.plan(), begun, () -> write(more, done))));
        }
        for (var kept : draft.kept().get()) targets.add(target(kept, words));
        return targets;
    }

    private Target target(KeptDraft kept, Words words) {
        return new Target(
                words.of("review.draft", name(kept.draft().document(), words)),
                words.dateAndTime(kept.head().begun()),
                (more, done) -> {
                    draft.open(kept);
                    write(more, done);
                });
    }

    /// Writes them into the draft that is open now, and shows it.
    private void write(List<Improvement> more, Runnable done) {
        draft.improve(more);
        model.screen().set(Screen.PLAN);
        done.run();
    }

    private static String name(Group document, Words words) {
        var identity = document.get("identity") instanceof Group group ? group : Group.EMPTY;
        var title = identity.text("title");
        return (title.isEmpty() ? words.of("writing.unnamed-plan") : title)
                + " "
                + identity.text("version");
    }
}
