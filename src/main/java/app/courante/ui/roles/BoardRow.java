package app.courante.ui.roles;

import app.courante.crisis.Seats.Holding;
import app.courante.crisis.board.RoleBoard.Line;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A role on the board: its name and who holds it; below, what comes next and since when.
record BoardRow(HourWords hours) {
    Region of(Line line) {
        var role = new Paragraph(line.role().name());
        role.getStyleClass().add("strong");
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        var holder = holder(line);
        var above = new HBox(10, role, holder);
        var next = hours.ticking(new Paragraph(""), now -> next(line, now));
        next.getStyleClass().addAll("small", "muted");
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        var since = since(line);
        var below = new HBox(10, next, since);
        below.setAlignment(Pos.BASELINE_LEFT);
        var row = new VBox(3, above, below);
        row.getStyleClass().add("row");
        if (wrong(line)) {
            row.getStyleClass().addAll("gap", Pill.styleClass(Tone.ACT_NOW));
            holder.getStyleClass().add("refusal");
        }
        var state = state(line);
        if (state != null) {
            state.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(state);
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.accessibleTextProperty()
                .bind(
                        since.textProperty()
                                .map(time ->
                                        String.join(
                                                ", ",
                                                role.getText(),
                                                holder.getText(),
                                                state == null ? "" : state.getText(),
                                                time,
                                                next.getText())));
        return row;
    }

    private static boolean wrong(Line line) {
        return line.vacantSince() != null || line.heldTwice();
    }

    private Paragraph holder(Line line) {
        var names =
                line.holders().stream()
                        .map(one -> one.person().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        var holder = new Paragraph(names.isEmpty() ? hours.words().of("roles.vacant") : names);
        holder.getStyleClass().add(names.isEmpty() ? "strong" : "holder");
        holder.setAlignment(Pos.TOP_RIGHT);
        return holder;
    }

    private String next(Line line, Instant now) {
        var words = hours.words();
        if (!line.called()) return words.of("roles.not-called");
        return line.shifts().stream()
                .filter(shift -> shift.until().toInstant().isAfter(now))
                .filter(shift ->
                        line.holders().stream()
                                .noneMatch(one -> one.person().equals(shift.person())))
                .findFirst()
                .map(shift ->
                        words.of(
                                "roles.next",
                                hours.hour(shift.from().toInstant()),
                                shift.person().name()))
                .orElse(line.role().summary());
    }

    private Label since(Line line) {
        var vacant = line.vacantSince();
        var from =
                vacant != null
                        ? vacant
                        : line.holders().stream()
                                .map(Holding::from)
                                .min(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH);
        var since =
                hours.ticking(now ->
                        hours.words().of("roles.since", hours.hour(from), hours.span(from, now)));
        since.getStyleClass().addAll("mono", "small", vacant == null ? "muted" : "refusal");
        since.setMinWidth(Region.USE_PREF_SIZE);
        return since;
    }

    private @Nullable Label state(Line line) {
        var words = hours.words();
        if (line.heldTwice()) return new Pill(words.of("roles.held-twice"), Tone.ACT_NOW);
        var handOver = line.handOver();
        if (handOver == null) return null;
        var begun = handOver.begun();
        return new Pill(
                words.of("roles.under-way", handOver.to().name(), hours.hour(begun)), Tone.CHOSEN);
    }
}
