package app.courante.ui.situation;

import app.courante.crisis.EntryId;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.CardBoard.Card;
import app.courante.crisis.board.Sources;
import app.courante.plan.Role;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The next steps of the action cards, due first, the late ones in red; each leads to its card.
final class StepsPanel extends StackPane {
    /// More is not looked at here: the cards have a screen of their own.
    private static final int MOST = 50;

    private static final Comparator<Next> ORDER =
            Comparator.comparing((Next next) -> next.line().due() == null)
                    .thenComparing(
                            next -> next.line().due() == null ? Instant.MAX : next.line().due());

    private final Words words;
    private final LongList<Shown> list;
    private final StackPane content = new StackPane();
    private final Panel panel;
    private List<Next> next = List.of();

    /// A step that is to be done.
    private record Next(Card card, CardBoard.Line line, String role) {
        String id() {
            return card.card().id() + "/" + line.number();
        }
    }

    /// @param late minutes past its time; negative while there is time
    private record Shown(Next next, long late, Instant day) {}

    StepsPanel(PulseModel model, Consumer<Target> leads, Words words) {
        this.words = words;
        list = new LongList<>(shown -> shown.next().id(), this::row);
        list.setId("next-steps");
        list.setAccessibleText(words.of("situation.steps"));
        Doors.open(list, id -> leads.accept(new Target(Where.CARDS, id)));
        panel = new Panel(words.of("situation.steps"), content);
        Evidence.tell(list, () -> chosen(model.pulse().get()));
        Evidence.caption(panel, () -> all(model.pulse().get()));
        getChildren().setAll(panel);
        Watch.value(this, model.pulse(), this::show);
        Watch.value(
                this,
                Bindings.createObjectBinding(
                        () -> shown(model.seat().now().getValue()),
                        model.seat().now(),
                        model.pulse()),
                list::show);
    }

    private List<EntryId> chosen(Pulse pulse) {
        return next.stream()
                .filter(one -> one.id().equals(list.selectedKeyProperty().get()))
                .flatMap(one -> {
                    var sources = new Sources(pulse.situation());
                    return sources.step(one.card(), one.line().number()).stream();
                })
                .toList();
    }

    private static List<EntryId> all(Pulse pulse) {
        return new Sources(pulse.situation()).cards(pulse.cards());
    }

    private void show(Pulse pulse) {
        var board = pulse.cards();
        next = next(pulse);
        list.show(shown(pulse.at()));
        panel.caption()
                .setText(
                        board.cards().isEmpty()
                                ? ""
                                : words.of(
                                        "situation.cards",
                                        words.number(board.settled()),
                                        words.number(board.steps())));
        if (!next.isEmpty()) content.getChildren().setAll(list);
        else
            content.getChildren()
                    .setAll(
                            SituationView.empty(
                                    words.of(
                                            board.cards().isEmpty()
                                                    ? "situation.no-card"
                                                    : "situation.no-step")));
    }

    private static List<Next> next(Pulse pulse) {
        var plan = pulse.situation().document();
        var all = new ArrayList<Next>();
        for (var card : pulse.cards().cards()) {
            if (card.since() == null) continue;
            var role =
                    plan == null
                            ? card.card().role()
                            : plan.role(card.card().role()).map(Role::name).orElse("");
            for (var line : card.lines()) if (line.open()) all.add(new Next(card, line, role));
        }
        all.sort(ORDER);
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private List<Shown> shown(Instant now) {
        var day = now.atZone(words.zone()).toLocalDate().atStartOfDay(words.zone()).toInstant();
        return next.stream().map(one -> new Shown(one, late(one, now), day)).toList();
    }

    private static long late(Next one, Instant now) {
        var due = one.line().due();
        if (due == null || one.line().planned().optional() || !now.isAfter(due)) return -1;
        return Duration.between(due, now).toMinutes();
    }

    private Region row(Shown shown) {
        var line = shown.next().line();
        var box = new Label("☐");
        box.setMinWidth(USE_PREF_SIZE);
        var text = new Paragraph(line.planned().text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var when = when(shown);
        var small = new Paragraph(beside(shown.next()));
        small.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, new HBox(8, box, text, when), small);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(", ", line.planned().text(), when.getText(), small.getText()));
        return row;
    }

    private Label when(Shown shown) {
        var due = shown.next().line().due();
        Label label;
        if (shown.late() >= 0) {
            label =
                    new Label(
                            words.of(
                                    "situation.late",
                                    words.duration(Duration.ofMinutes(shown.late()))));
            label.getStyleClass().addAll("small", "refusal", "strong");
        } else {
            label = new Label(due == null ? "" : words.hour(due, shown.day()));
            label.getStyleClass().addAll("mono", "muted");
        }
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String beside(Next one) {
        var parts = new ArrayList<String>();
        if (!one.role().isEmpty()) parts.add(one.role());
        parts.add(one.card().card().title());
        if (one.line().planned().optional()) parts.add(words.of("situation.optional"));
        if (!one.line().planned().condition().isEmpty())
            parts.add(words.of("situation.if", one.line().planned().condition()));
        return String.join(" · ", parts);
    }
}
