package app.courante.ui.course;

import app.courante.crisis.EntryId;
import app.courante.crisis.Signals.Signal;
import app.courante.plan.CrisisLevel;
import app.courante.plan.Plan;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was seen held against the plan: the signals that wait, and the criteria of each level, the
/// gravest first, to be ticked.
final class CriteriaPane extends VBox {
    /// More than these nobody reads on a card; the list of signals has them all.
    private static final int SIGNALS_SHOWN = 12;

    private final Words words;
    private final Map<String, CheckBox> criteria = new LinkedHashMap<>();
    private final Map<EntryId, CheckBox> signals = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<String>> met = new ReadOnlyObjectWrapper<>(List.of());

    /// The criteria of this plan.
    ///
    /// @param plan null when the house has none
    CriteriaPane(
            CourseModel model,
            @Nullable Plan plan,
            Words words,
            StringProperty ticked,
            StringProperty attached) {
        super(6);
        this.words = words;
        getStyleClass().add("criteria");
        signals(model.signals(), attached, model.seat().now().getValue());
        if (plan != null) for (var level : plan.levels().reversed()) level(level);
        if (criteria.isEmpty()) {
            var key = plan == null ? "criteria.no-plan" : "criteria.none";
            var empty = new Paragraph(words.of(key));
            empty.setId("criteria-empty");
            empty.getStyleClass().addAll("small", "muted");
            getChildren().add(empty);
        }
        for (var kept : Kept.lines(ticked))
            if (criteria.containsKey(kept)) criteria.get(kept).setSelected(true);
        for (var box : criteria.values())
            box.selectedProperty().addListener((_, _, _) -> read(ticked));
        read(ticked);
    }

    private void signals(List<Signal> waiting, StringProperty attached, Instant now) {
        if (waiting.isEmpty()) return;
        heading(words.of("criteria.signals"));
        var kept = Kept.lines(attached);
        for (var signal : waiting.reversed().stream().limit(SIGNALS_SHOWN).toList()) {
            var box = box(words.of("criteria.signal", words.time(signal.at(), now), signal.text()));
            box.setId("signal-" + signals.size());
            box.setSelected(kept.contains(signal.id().toString()));
            box.selectedProperty()
                    .addListener((_, _, _) ->
                            Kept.lines(
                                    attached,
                                    chosenSignals().stream().map(Object::toString).toList()));
            signals.put(signal.id(), box);
            getChildren().add(box);
        }
    }

    private void level(CrisisLevel level) {
        if (level.activation().isEmpty()) return;
        heading(words.of("level.named", level.number(), level.name()));
        for (int i = 0; i < level.activation().size(); i++) {
            var criterion = level.activation().get(i);
            // The plan may give two levels the same criterion: ticking one says it of both.
            if (criteria.containsKey(criterion)) continue;
            var box = box(criterion);
            box.setId("criterion-" + level.number() + "-" + (i + 1));
            criteria.put(criterion, box);
            getChildren().add(box);
        }
    }

    private void heading(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "strong", "muted");
        getChildren().add(label);
    }

    private static CheckBox box(String text) {
        var box = new CheckBox(text);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private void read(StringProperty ticked) {
        var found = new ArrayList<String>();
        criteria.forEach((criterion, box) -> {
            if (box.isSelected()) found.add(criterion);
        });
        Kept.lines(ticked, found);
        met.set(List.copyOf(found));
    }

    /// The criteria that are ticked, in the plan's words.
    ReadOnlyObjectProperty<List<String>> met() {
        return met.getReadOnlyProperty();
    }

    List<EntryId> chosenSignals() {
        return signals.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
