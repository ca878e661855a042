package app.courante.ui.situation;

import app.courante.crisis.EntryId;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.crisis.board.RoleBoard;
import app.courante.crisis.board.RoleBoard.OnDuty;
import app.courante.crisis.board.SeatSources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The roles of the cell and who really holds them; before any part of the plan is active, who
/// would. Each leads to its place among the roles.
final class SeatsPanel extends StackPane {
    private final Words words;
    private final CellPanel byPlan;
    private final LongList<Seated> list;
    private final Panel panel;

    /// A role as it is shown.
    ///
    /// @param tone of what is for somebody to settle: red, or amber while somebody is awaited; null
    ///   when nothing is
    private record Seated(String id, String role, String who, @Nullable Tone tone) {}

    SeatsPanel(PulseModel model, Consumer<Target> leads, Words words) {
        this.words = words;
        byPlan = new CellPanel(model.pulse().map(Pulse::situation), words);
        list = new LongList<>(Seated::id, this::row);
        list.setId("seats");
        list.setAccessibleText(words.of("situation.cell"));
        Doors.open(list, id -> leads.accept(new Target(Where.ROLES, id)));
        panel = new Panel(words.of("situation.cell"), list);
        Evidence.tell(list, () -> chosen(model.pulse().get()));
        Evidence.caption(panel, () -> relief(model.pulse().get()));
        getChildren().setAll(panel, byPlan);
        Watch.value(this, model.pulse(), this::show);
    }

    /// Who holds the role chosen; before that, who was reached for it.
    private List<EntryId> chosen(Pulse pulse) {
        if (!(list.selectedKeyProperty().get() instanceof String role)) return List.of();
        var seats = new SeatSources(pulse.situation());
        var all = new ArrayList<EntryId>();
        pulse.roles().line(role).map(seats::role).ifPresent(all::addAll);
        pulse.callOut().line(role).map(seats::line).ifPresent(all::addAll);
        return all;
    }

    private static List<EntryId> relief(Pulse pulse) {
        return new SeatSources(pulse.situation()).relief(pulse.roles(), pulse.at());
    }

    private void show(Pulse pulse) {
        var lines = pulse.roles().lines();
        byPlan.setVisible(lines.isEmpty());
        panel.setVisible(!lines.isEmpty());
        list.show(lines.stream().map(line -> seated(line, pulse)).toList());
        var relief = nextRelief(pulse);
        panel.caption()
                .setText(
                        relief == null
                                ? ""
                                : words.of("situation.relief", words.hour(relief, pulse.at())));
    }

    private Seated seated(RoleBoard.Line line, Pulse pulse) {
        var role = line.role();
        if (line.vacantSince() != null) {
            var call = pulse.callOut().line(role.id());
            var expected = call.map(one -> expected(one, pulse)).orElse("");
            boolean awaited = !expected.isEmpty() && call.filter(one -> late(one, pulse)).isEmpty();
            return new Seated(
                    role.id(),
                    role.name(),
                    expected.isEmpty() ? words.of("plan.vacant") : expected,
                    awaited ? Tone.SOON : Tone.ACT_NOW);
        }
        var names = String.join(", ", line.holders().stream().map(SeatsPanel::name).toList());
        var handOver = line.handOver();
        return new Seated(
                role.id(),
                role.name(),
                handOver == null ? names : names + " → " + handOver.to().name(),
                line.heldTwice() ? Tone.ACT_NOW : null);
    }

    private static boolean late(CallLine call, Pulse pulse) {
        var by = call.reachedBy();
        var last = by == null || by.history() == null ? null : by.history().last();
        return last != null && last.expected() != null && last.expected().isBefore(pulse.at());
    }

    private static String name(Holding held) {
        return held.person().name();
    }

    /// Somebody was reached for it and is not there yet.
    private String expected(CallLine call, Pulse pulse) {
        var by = call.reachedBy();
        var last = by == null || by.history() == null ? null : by.history().last();
        if (by == null || by.standing() != Standing.ON_THE_WAY || last == null) return "";
        var at = last.expected();
        return at == null
                ? words.of("situation.on-the-way", by.person().name())
                : words.of("situation.expected", by.person().name(), words.hour(at, pulse.at()));
    }

    /// The next shift that is planned, else the end of the first stay that is too long.
    static @Nullable Instant nextRelief(Pulse pulse) {
        var planned =
                pulse.roles().lines().stream()
                        .flatMap(line -> line.shifts().stream())
                        .map(shift -> shift.from().toInstant())
                        .filter(from -> from.isAfter(pulse.at()));
        var first = first(planned);
        return first != null
                ? first
                : first(
                        pulse.roles().people().stream()
                                .map(OnDuty::until)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull));
    }

    private static @Nullable Instant first(Stream<Instant> times) {
        return times.min(Instant::compareTo).orElse(null);
    }

    private Region row(Seated seated) {
        var name = new Paragraph(seated.role());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var who = new Paragraph(seated.who());
        who.setTextAlignment(TextAlignment.RIGHT);
        if (seated.tone() != null)
            for (var part : List.of(name, who))
                part.getStyleClass().addAll("toned", "strong", Pill.styleClass(seated.tone()));
        var row = new HBox(8, name, who);
        row.getStyleClass().addAll("row", "tight-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(seated.role() + ", " + seated.who());
        return row;
    }
}
