package app.courante.ui.roles;

import app.courante.crisis.EntryId;
import app.courante.crisis.Named;
import app.courante.crisis.board.RoleBoard;
import app.courante.crisis.board.RoleBoard.OnDuty;
import app.courante.crisis.board.Rota;
import app.courante.crisis.board.SeatSources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who is on duty, the longest there first, against the longest stay of the plan.
final class DutyPane extends StackPane {
    /// How long before the end of a stay somebody should think of the relief, as the alert does.
    private static final Duration WARNING = Duration.ofHours(1);

    private final RolesModel model;
    private final HourWords hours;
    private final LongList<OnDuty> list;

    DutyPane(RolesModel model, HourWords hours) {
        this.model = model;
        this.hours = hours;
        var words = hours.words();
        list = new LongList<>(one -> one.person().id(), this::row);
        list.setId("duty");
        list.setAccessibleText(words.of("roles.duty"));
        list.onEnter(this::lead);
        var empty = new Paragraph(words.of("roles.nobody-on-duty"));
        empty.getStyleClass().addAll("muted", "empty");
        empty.setMouseTransparent(true);
        var panel = new Panel(words.of("roles.duty"), new StackPane(list, empty));
        Watch.value(
                panel,
                model.board().map(RoleBoard::people),
                people -> {
                    list.show(people);
                    empty.setVisible(people.isEmpty());
                    panel.caption().setText(words.of("roles.duty-caption", people.size(), limit()));
                });
        Evidence.tell(list, this::entries);
        Evidence.caption(panel, () -> seats().duties(model.board().get()));
        getChildren().setAll(panel);
    }

    private SeatSources seats() {
        return new SeatSources(model.situation().get());
    }

    private List<EntryId> entries() {
        return model.board().get().people().stream()
                .filter(one -> one.person().id().equals(list.selectedKeyProperty().get()))
                .flatMap(one -> seats().duty(one).stream())
                .toList();
    }

    private String limit() {
        var longest = Rota.longestShift(model.situation().get());
        return longest == null
                ? hours.words().of("roles.no-limit")
                : hours.words().of("roles.limit", hours.words().duration(longest));
    }

    /// Enter leads to the person's role on the board.
    private void lead() {
        model.board().get().people().stream()
                .filter(one -> one.person().id().equals(list.selectedKeyProperty().get()))
                .findFirst()
                .ifPresent(one -> model.lead(one.roles().getFirst().id()));
    }

    private Region row(OnDuty one) {
        var name = new Paragraph(one.person().name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var stay = stay(one);
        var above = new HBox(10, name, stay);
        above.setAlignment(Pos.BASELINE_LEFT);
        var roles = new Paragraph(names(one));
        roles.getStyleClass().addAll("small", "muted");
        roles.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(roles, Priority.ALWAYS);
        var end = hours.ticking(_ -> end(one));
        end.getStyleClass().addAll("mono", "small", "muted");
        end.setMinWidth(USE_PREF_SIZE);
        var row = new VBox(4, above, bar(one), new HBox(10, roles, end));
        row.getStyleClass().addAll("row");
        if (one.clash()) row.getChildren().add(clash(row));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.accessibleTextProperty()
                .bind(
                        stay.textProperty()
                                .map(time ->
                                        String.join(
                                                ", ",
                                                name.getText(),
                                                time,
                                                end.getText(),
                                                roles.getText())));
        return row;
    }

    /// How long somebody has been there, in the tone of what is left.
    private Label stay(OnDuty one) {
        var stay = hours.ticking(now -> stay(one, now));
        stay.getStyleClass().addAll("mono", "small");
        stay.setMinWidth(USE_PREF_SIZE);
        Watch.value(
                stay,
                hours.now(),
                now -> {
                    stay.getStyleClass().removeAll("refusal", "toned", "tone-soon");
                    var tone = tone(one, now);
                    if (tone == Tone.ACT_NOW) stay.getStyleClass().add("refusal");
                    if (tone == Tone.SOON) stay.getStyleClass().addAll("toned", "tone-soon");
                });
        return stay;
    }

    private Label clash(Region row) {
        row.getStyleClass().addAll("gap", Pill.styleClass(Tone.ACT_NOW));
        var clash = new Paragraph(hours.words().of("roles.clash"));
        clash.getStyleClass().addAll("small", "refusal");
        return clash;
    }

    private static String names(OnDuty one) {
        return one.roles().stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private String stay(OnDuty one, Instant now) {
        var words = hours.words();
        var until = one.until();
        if (until == null || one.limit() == null) return hours.span(one.since(), now);
        return now.isAfter(until)
                ? words.of("roles.over", hours.span(until, now))
                : words.of("roles.stay", hours.span(one.since(), now), words.duration(one.limit()));
    }

    private String end(OnDuty one) {
        var until = one.until();
        return until == null
                ? hours.words().of("roles.arrived", hours.hour(one.since()))
                : hours.words().of("roles.stay-ends", hours.hour(until));
    }

    private Region bar(OnDuty one) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("stay-bar");
        bar.setFocusTraversable(false);
        Watch.value(
                bar,
                hours.now(),
                now -> {
                    bar.setProgress(share(one, now));
                    for (var tone : Tone.values())
                        bar.getStyleClass().remove(Pill.styleClass(tone));
                    bar.getStyleClass().add(Pill.styleClass(tone(one, now)));
                });
        bar.setVisible(one.limit() != null);
        bar.setManaged(one.limit() != null);
        return bar;
    }

    private static double share(OnDuty one, Instant now) {
        var limit = one.limit();
        if (limit == null || limit.isZero()) return 0;
        double spent = Duration.between(one.since(), now).toSeconds();
        return Math.clamp(spent / limit.toSeconds(), 0, 1);
    }

    private static Tone tone(OnDuty one, @Nullable Instant now) {
        var until = one.until();
        var limit = one.limit();
        if (until == null || limit == null || now == null) return Tone.QUIET;
        if (now.isAfter(until)) return Tone.ACT_NOW;
        var quarter = limit.dividedBy(4);
        var warning = quarter.compareTo(WARNING) < 0 ? quarter : WARNING;
        return now.isBefore(until.minus(warning)) ? Tone.FINE : Tone.SOON;
    }
}
