package app.courante.ui.exercise;

import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is done with scenarios from wherever one is: a card asks with which.
///
/// @param goes to the screen of scenarios
public record ScenarioTasks(Hall hall, Shelf shelf, Words words, Overlay overlay, Runnable goes) {
    public void create() {
        goes.run();
        new ScenarioForms(shelf, words, overlay).create();
    }

    public void write() {
        pick("palette.scenario-write", true, row -> write(row, shelf));
    }

    public void duplicate() {
        pick("palette.scenario-duplicate", true, row -> duplicate(row, shelf, _ -> {}));
    }

    public void discard() {
        pick(
                "palette.scenario-discard",
                false,
                row -> {
                    if (row instanceof ScenarioRow.Own(var one))
                        new ScenarioForms(shelf, words, overlay).discard(one, () -> {});
                });
    }

    /// Has one chosen and rehearsed.
    ///
    /// @param rehearses given the scenario, and its name on the shelf; null where it has none
    public void rehearse(BiConsumer<Hall.Ready, @Nullable String> rehearses) {
        pick(
                "palette.scenario-rehearse",
                true,
                row -> {
                    var ready = row.ready();
                    var name = row instanceof ScenarioRow.Own(var one) ? one.name() : null;
                    if (ready != null) rehearses.accept(ready, name);
                });
    }

    /// One that comes with the program is written on as one of the house.
    static void write(ScenarioRow row, Shelf shelf) {
        switch (row) {
            case ScenarioRow.Own(var one) -> shelf.write(one.name());
            case ScenarioRow.Given(var one) -> shelf.keep(one.scenario(), shelf::write);
        }
    }

    /// @param done given the name of the new one; not called where there is nothing to keep yet
    static void duplicate(ScenarioRow row, Shelf shelf, Consumer<String> done) {
        var one = row.ready();
        if (one != null) shelf.keep(one.scenario(), done);
    }

    private void pick(String key, boolean given, Consumer<ScenarioRow> takes) {
        goes.run();
        shelf.all(own ->
                hall.ready(
                        words.texts().language(),
                        ready -> {
                            var rows = new ArrayList<ScenarioRow>();
                            for (var one : own) rows.add(new ScenarioRow.Own(one));
                            if (given) for (var one : ready) rows.add(new ScenarioRow.Given(one));
                            ask(words.of(key), rows, takes);
                        }));
    }

    private void ask(String heading, List<ScenarioRow> rows, Consumer<ScenarioRow> takes) {
        var list = new LongList<ScenarioRow>(ScenarioRow::key, row -> row.node(words));
        list.setId("scenario-pick");
        list.setAccessibleText(heading);
        list.setPrefSize(640, 380);
        list.show(rows);
        if (!rows.isEmpty()) list.select(rows.getFirst());
        list.onEnter(() -> {
            for (var row : rows)
                if (row.key().equals(list.selectedKeyProperty().get())) {
                    overlay.close();
                    takes.accept(row);
                    return;
                }
        });
        var hint = new Label(words.of(rows.isEmpty() ? "hall.none-own" : "hall.pick"));
        hint.getStyleClass().addAll("small", "muted");
        overlay.open(heading, new VBox(10, list, hint), list);
    }
}
