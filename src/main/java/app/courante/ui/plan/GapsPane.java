package app.courante.ui.plan;

import app.courante.plan.Gap;
import app.courante.plan.GapSeverity;
import app.courante.text.Spoken;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the plan lacks or contradicts itself on; one that is chosen leads to its place.
public final class GapsPane extends StackPane {
    private final Words words;
    private final LongList<Placed> list;
    private final Label none;
    private List<Placed> gaps = List.of();

    /// Two gaps may be alike to the last word, so each is known by its rank.
    private record Placed(int index, Gap gap) {}

    /// The gaps in this order.
    ///
    /// @param lead called with the one chosen
    public GapsPane(List<Gap> found, Words words, Consumer<Gap> lead) {
        this(found, words, lead, lead);
    }

    /// The gaps in this order.
    ///
    /// @param look called with the one that is come by
    /// @param lead called with the one chosen by Enter or a click
    public GapsPane(List<Gap> found, Words words, Consumer<Gap> look, Consumer<Gap> lead) {
        this.words = words;
        list = new LongList<>(Placed::index, placed -> row(placed.gap()));
        list.setId("plan-gaps");
        list.setAccessibleText(words.of("plan.gaps"));
        list.selectedKeyProperty().addListener((_, _, _) -> chosen(look));
        // Chosen already, and the reader has been elsewhere since.
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> chosen(lead));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) chosen(lead);
                });
        none = new Paragraph(words.of("plan.no-gap"));
        none.getStyleClass().addAll("muted", "empty");
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(none, list);
        setMinHeight(0);
        show(found);
    }

    /// Shows these gaps; who has scrolled stays where he is.
    public void show(List<Gap> found) {
        var placed = new ArrayList<Placed>();
        for (var gap : found) placed.add(new Placed(placed.size(), gap));
        if (placed.equals(gaps) && !gaps.isEmpty()) return;
        gaps = placed;
        list.show(gaps);
        list.setVisible(!gaps.isEmpty());
        none.setVisible(gaps.isEmpty());
    }

    private void chosen(Consumer<Gap> then) {
        if (list.selectedKeyProperty().get() instanceof Integer index && index < gaps.size())
            then.accept(gaps.get(index).gap());
    }

    private Region row(Gap gap) {
        var name = new Paragraph(words.of("gap", gap.kind()));
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var tone = gap.severity() == GapSeverity.SEVERE ? Tone.ACT_NOW : Tone.SOON;
        var severity = new Label(words.of("gap.severity", gap.severity()));
        severity.getStyleClass().addAll("small", "toned", Pill.styleClass(tone));
        severity.setMinWidth(USE_PREF_SIZE);
        var place = new Paragraph(placeOf(gap));
        place.getStyleClass().addAll("small", "muted");
        var row = new VBox(2, new HBox(8, name, severity), place);
        row.getStyleClass().addAll("row", "gap", Pill.styleClass(tone));
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(severity.getText() + ", " + name.getText() + ", " + place.getText());
        var advice =
                words.of("gap-advice", gap.kind(), Spoken.arguments(gap.details(), words.texts()));
        row.setAccessibleHelp(advice);
        Tooltip.install(row, tooltip(advice));
        return row;
    }

    /// `Backup · Voice server: 7 d for 24 h accepted`.
    private String placeOf(Gap gap) {
        var place = gap.place();
        var part = words.of("plan.part", place.part());
        var name = place.name().isEmpty() ? place.id() : place.name();
        var where = name.isEmpty() ? part : part + " · " + name;
        var why = why(gap);
        return why.isEmpty() ? where : words.of("plan.gap-why", where, why);
    }

    private String why(Gap gap) {
        var details = Spoken.arguments(gap.details(), words.texts());
        if (gap.details().size() == 2
                && gap.details().stream().allMatch(Duration.class::isInstance))
            return words.of("plan.gap-against", details);
        return Arrays.stream(details).map(Objects::toString).collect(Collectors.joining(" · "));
    }

    private static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}
