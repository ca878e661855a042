package app.courante.ui.activities;

import app.courante.crisis.PlainText;
import app.courante.crisis.Refusal;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates.Resource;
import app.courante.plan.Place;
import app.courante.plan.Places;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How something that activities stand on is: which, in what state, what is known of it, since
/// when.
public final class ResourceCard {
    private static final int ROW = 32;
    private static final int ROWS = 6;

    private final ActivitiesModel model;
    private final Words words;
    private final Overlay overlay;

    public ResourceCard(ActivitiesModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Opens it.
    ///
    /// @param wanted the one chosen at first; null to look for one
    /// @param state the state chosen at first; null for what it most likely has come to
    public void open(@Nullable Resource wanted, @Nullable ResourceState state) {
        var kept = new Kept(model.seat(), model.board().get().situation().crisis());
        var draft = "draft.resource." + (wanted == null ? "" : wanted.id() + ".");
        var form = kept.form(words, overlay);
        var search = kept.field("resource-search", draft + "search");
        search.setPromptText(words.of("resource-card.search"));
        var list = list(wanted, search);
        var states = new ToggleGroup();
        var buttons = states(states, state, wanted);
        var note = kept.field("resource-note", draft + "note");
        note.setPromptText(words.of("resource-card.note-prompt"));
        var since = kept.field("resource-since", draft + "since");
        since.setPromptText(words.of("declare.began-prompt"));
        form.field(words.of("resource-card.which"), new VBox(4, search, list))
                .field(words.of("resource-card.state"), buttons, Refusal.RESOURCE_UNCHANGED)
                .field(words.of("resource-card.note"), note, Refusal.TEXT_TOO_LONG)
                .field(words.of("activity-card.since"), since, Refusal.TIME_IN_FUTURE)
                .action(
                        words.of("activity-card.do"),
                        "main",
                        () -> change(form, list, states, note, since));
        overlay.open(words.of("resource-card.heading"), form, wanted == null ? search : note);
    }

    private ListView<Place> list(@Nullable Resource wanted, TextField search) {
        var list = new ListView<Place>();
        list.setId("resource-which");
        list.setAccessibleText(words.of("resource-card.which"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 4);
        list.setPrefWidth(540);
        list.setCellFactory(_ -> new Cell());
        var all = places();
        if (wanted != null) search.setText("");
        search.textProperty()
                .subscribe(typed -> {
                    list.getItems()
                            .setAll(all.stream().filter(place -> matches(place, typed)).toList());
                    list.getSelectionModel().selectFirst();
                });
        // The arrows walk through what is found while the caret stays in the search.
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
                    else if (event.getCode() == KeyCode.UP)
                        list.getSelectionModel().selectPrevious();
                    else return;
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
                    event.consume();
                });
        if (wanted != null)
            for (var place : all)
                if (place.id().equals(wanted.id()) && place.part() == wanted.kind().part())
                    list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        return list;
    }

    /// What is down first, then as the plan lists them.
    private List<Place> places() {
        var plan = model.board().get().situation().document();
        if (plan == null) return List.of();
        var places = new ArrayList<Place>();
        Places.of(plan).filter(place -> ResourceKind.of(place.part()) != null).forEach(places::add);
        places.sort(Comparator.comparing((Place place) -> state(place)).reversed());
        return places;
    }

    private boolean matches(Place place, String typed) {
        var text = PlainText.of(place.name() + " " + words.of("plan.part", place.part()));
        for (var word : PlainText.of(typed.strip()).split("\\s+", -1))
            if (!text.contains(word)) return false;
        return true;
    }

    private ResourceState state(Place place) {
        var kind = ResourceKind.of(place.part());
        return kind == null
                ? ResourceState.UP
                : model.board().get().situation().conduct().resources().state(kind, place.id());
    }

    private FlowPane states(
            ToggleGroup group, @Nullable ResourceState state, @Nullable Resource wanted) {
        var likely = state;
        if (likely == null && wanted != null) {
            var resources = model.board().get().situation().conduct().resources();
            if (resources.state(wanted.kind(), wanted.id()) == ResourceState.DOWN)
                likely = ResourceState.UP;
        }
        if (likely == null) likely = ResourceState.DOWN;
        var row = new FlowPane(6, 6);
        row.setId("resource-states");
        for (var one : ResourceState.values()) {
            var button = new ToggleButton(words.of("resource-state", one));
            button.setId("resource-" + ActivityWords.id(one));
            button.setUserData(one);
            button.setToggleGroup(group);
            button.setOnAction(_ -> button.setSelected(true));
            button.setSelected(one == likely);
            row.getChildren().add(button);
        }
        return row;
    }

    private void change(
            Form form, ListView<Place> list, ToggleGroup states, TextField note, TextField since) {
        var place = list.getSelectionModel().getSelectedItem();
        var kind = place == null ? null : ResourceKind.of(place.part());
        if (place == null || kind == null) {
            form.complain(words.of("refusal", Refusal.RESOURCE_UNKNOWN));
            return;
        }
        var state =
                states.getSelectedToggle() instanceof Node button
                                && button.getUserData() instanceof ResourceState one
                        ? one
                        : ResourceState.DOWN;
        form.withTime(
                since,
                model.seat(),
                moment ->
                        model.seat()
                                .execute(
                                        new ChangeResource(
                                                kind, place.id(), state, note.getText(), moment),
                                        form::answer));
    }

    private final class Cell extends ListCell<Place> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(
                    empty || place == null
                            ? null
                            : words.of(
                                    "resource-card.row",
                                    place.name(),
                                    words.of("plan.part", place.part()),
                                    words.of("resource-state", state(place))));
        }
    }
}
