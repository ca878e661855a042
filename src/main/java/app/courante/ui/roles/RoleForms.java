package app.courante.ui.roles;

import app.courante.crisis.Named;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.board.RoleBoard.Line;
import app.courante.desk.Answer;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// The cards about who holds a role: give it, leave it, begin and call off a hand-over.
final class RoleForms {
    private final RolesModel model;
    private final HourWords hours;
    private final Words words;
    private final Overlay overlay;

    RoleForms(RolesModel model, HourWords hours, Overlay overlay) {
        this.model = model;
        this.hours = hours;
        this.words = hours.words();
        this.overlay = overlay;
    }

    void give(Line line) {
        var role = line.role().id();
        var draft = "take." + role;
        var kept = kept();
        var person = person(kept, draft, model.suited(role));
        var since = field(kept, "role-since", draft + ".since");
        since.setPromptText(words.of("roles.since-prompt"));
        var form = kept.form(words, overlay);
        form.field(words.of("roles.person"), person)
                .field(words.of("roles.since-when"), since)
                .action(
                        words.of("role-doing.give"),
                        "main",
                        () ->
                                form.withTime(
                                        since,
                                        model.seat(),
                                        moment ->
                                                model.take(
                                                        role,
                                                        person.chosen(),
                                                        moment,
                                                        form::answer)));
        overlay.open(words.of("roles.give-heading", line.role().name()), form, person.field());
    }

    /// @param done where to go on once it has begun
    void handOver(Line line, Runnable done) {
        var role = line.role().id();
        var draft = "begin." + role;
        var kept = kept();
        var person = person(kept, draft, model.suited(role));
        var form = kept.form(words, overlay, done);
        form.field(words.of("roles.person-in"), person)
                .action(
                        words.of("roles.begin"),
                        "main",
                        () -> model.begin(role, person.chosen(), form::answer));
        overlay.open(words.of("roles.begin-heading", line.role().name()), form, person.field());
    }

    /// Who leaves is asked only where two hold the role.
    void leave(Line line) {
        var role = line.role().id();
        var draft = "leave." + role;
        var holders = line.holders().stream().map(Holding::person).distinct().toList();
        var leaver = new Leaver(holders);
        var kept = kept();
        var reason = field(kept, "role-reason", draft + ".reason");
        reason.setPromptText(words.of("roles.reason-prompt"));
        var form = kept.form(words, overlay);
        if (holders.size() > 1) form.field(words.of("roles.leaver"), leaver);
        form.field(words.of("crisis.reason"), reason)
                .action(
                        words.of("role-doing.leave"),
                        "main",
                        () -> model.leave(role, leaver.chosen(), reason.getText(), form::answer));
        var heading =
                holders.size() > 1
                        ? words.of("roles.twice-heading", line.role().name())
                        : words.of(
                                "roles.leave-heading",
                                line.role().name(),
                                holders.getFirst().name());
        overlay.open(heading, form, holders.size() > 1 ? leaver.first() : reason);
    }

    void callOff(HandOver handOver) {
        reason(
                "call-off." + handOver.id(),
                words.of("roles.call-off-heading", handOver.role().name()),
                words.of("roles.call-off"),
                (reason, answer) -> model.callOff(handOver.id(), reason, answer));
    }

    void reason(
            String draft,
            String heading,
            String button,
            BiConsumer<String, Consumer<Answer>> action) {
        var kept = kept();
        var reason = field(kept, "role-reason", draft + ".reason");
        var form = kept.form(words, overlay);
        form.field(words.of("crisis.reason"), reason)
                .action(button, "main", () -> action.accept(reason.getText(), form::answer));
        overlay.open(heading, form, reason);
    }

    /// What is kept on a card of the crisis on screen.
    Kept kept() {
        return new Kept(model.seat(), model.situation().get().crisis());
    }

    PersonField person(Kept kept, String draft, List<Suited> people) {
        return new PersonField(field(kept, "role-person", draft + ".person"), people, hours);
    }

    TextField field(Kept kept, String id, String draft) {
        return kept.field(id, "draft.roles." + draft);
    }

    /// One button a holder.
    private static final class Leaver extends FlowPane {
        private final ToggleGroup group = new ToggleGroup();
        private final List<Named> holders;

        Leaver(List<Named> holders) {
            super(6, 6);
            this.holders = holders;
            for (var holder : holders) {
                var button = new ToggleButton(holder.name());
                button.setId("leaver-" + holder.id());
                button.setUserData(holder.id());
                button.setToggleGroup(group);
                button.setOnAction(_ -> button.setSelected(true));
                getChildren().add(button);
            }
            // Who came last is the likelier to go: the other one has the thread.
            group.selectToggle(group.getToggles().getLast());
        }

        ToggleButton first() {
            return (ToggleButton) group.getSelectedToggle();
        }

        String chosen() {
            return group.getSelectedToggle() != null
                            && group.getSelectedToggle().getUserData() instanceof String id
                    ? id
                    : holders.getLast().id();
        }
    }
}
