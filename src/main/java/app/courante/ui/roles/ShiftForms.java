package app.courante.ui.roles;

import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.Seats.Shift;
import app.courante.crisis.board.Rota;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import app.courante.ui.roles.RolesModel.Hours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cards about the rota: plan a shift, take one back.
final class ShiftForms {
    /// An hour alone that is past by less than this is the one that was: the shift began already.
    private static final Duration JUST_PAST = Duration.ofHours(1);

    private final RolesModel model;
    private final HourWords hours;
    private final Words words;
    private final Overlay overlay;
    private final RoleForms forms;

    ShiftForms(RolesModel model, HourWords hours, Overlay overlay, RoleForms forms) {
        this.model = model;
        this.hours = hours;
        this.words = hours.words();
        this.overlay = overlay;
        this.forms = forms;
    }

    /// @param gap the hours to fill; null for the first ones of the role
    void plan(Named role, Rota.@Nullable Line gap) {
        var proposed = model.proposed(role.id(), gap);
        var draft = "shift." + role.id();
        var kept = forms.kept();
        var person = forms.person(kept, draft, model.suitedFor(role.id(), proposed));
        var from = forms.field(kept, "shift-from", draft + ".from");
        from.setPromptText(hours.hour(proposed.from().toInstant()));
        var until = forms.field(kept, "shift-until", draft + ".until");
        until.setPromptText(words.of("roles.until-prompt"));
        var times = new Times(from, until, proposed);
        var form = kept.form(words, overlay);
        form.field(words.of("roles.person-next"), person)
                .field(words.of("roles.from"), from)
                .field(words.of("roles.until"), times.untilField())
                .action(
                        words.of("role-doing.plan"),
                        "main",
                        () -> plan(role, person.chosen(), times, form));
        overlay.open(words.of("roles.plan-heading", role.name()), form, person.field());
    }

    private void plan(Named role, String person, Times times, Form form) {
        var from = times.from();
        var until = times.until();
        if (from.isEmpty() || (until.isEmpty() && !times.until.getText().isBlank()))
            form.complain(words.of("roles.hour-unreadable"));
        else if (until.isEmpty()) form.complain(words.of("roles.until-missing"));
        else model.plan(role.id(), person, new Hours(from.get(), until.get()), form::answer);
    }

    void cancel(Shift shift) {
        forms.reason(
                "cancel." + shift.id(),
                words.of(
                        "roles.cancel-heading",
                        shift.role().name(),
                        shift.person().name(),
                        hours.hour(shift.from().toInstant())),
                words.of("roles.cancel"),
                (reason, answer) -> model.cancel(shift.id(), reason, answer));
    }

    /// The two hours as they are typed, and what they come to.
    private final class Times {
        private final TextField from;
        private final TextField until;
        private final Hours proposed;
        private final Label understood = new Paragraph("");

        Times(TextField from, TextField until, Hours proposed) {
            this.from = from;
            this.until = until;
            this.proposed = proposed;
            understood.setId("shift-understood");
            understood.getStyleClass().add("small");
            from.textProperty().addListener((_, _, _) -> tell());
            until.textProperty().addListener((_, _, _) -> tell());
            tell();
        }

        Node untilField() {
            return new VBox(6, until, understood);
        }

        Optional<ZonedDateTime> from() {
            var now = model.seat().now().getValue().atZone(words.zone());
            return from.getText().isBlank()
                    ? Optional.of(proposed.from())
                    : HourAhead.read(from.getText(), now.minus(JUST_PAST), today());
        }

        /// The longest stay from the beginning, where nothing is typed.
        Optional<ZonedDateTime> until() {
            if (!until.getText().isBlank())
                return from().flatMap(begin -> HourAhead.read(until.getText(), begin, today()));
            if (proposed.until() == null) return Optional.empty();
            var length = Duration.between(proposed.from(), proposed.until());
            return from().map(begin -> begin.plus(length));
        }

        private boolean tooLong(Duration length) {
            var longest = Rota.longestShift(model.situation().get());
            return longest != null && length.compareTo(longest) > 0;
        }

        private LocalDate today() {
            return LocalDate.ofInstant(model.seat().now().getValue(), words.zone());
        }

        private void tell() {
            var begin = from();
            var end = until();
            boolean read = begin.isPresent() && end.isPresent();
            boolean missing = until.getText().isBlank() && proposed.until() == null;
            boolean tooLong = read && tooLong(Duration.between(begin.get(), end.get()));
            understood.getStyleClass().removeAll("refusal", "muted");
            understood.getStyleClass().add((read && !tooLong) || missing ? "muted" : "refusal");
            understood.setText(
                    tooLong
                            ? words.of("refusal", Refusal.SHIFT_TOO_LONG)
                            : read
                                    ? words.of(
                                            "roles.understood",
                                            hours.between(
                                                    begin.get().toInstant(), end.get().toInstant()),
                                            words.duration(
                                                    Duration.between(begin.get(), end.get())))
                                    : words.of(
                                            missing
                                                    ? "roles.until-missing"
                                                    : "roles.hour-unreadable"));
        }
    }
}
