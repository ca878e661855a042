package app.courante.ui.plan;

import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.Pages.Hit;
import app.courante.ui.plan.PlanSection.Group;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The plan's sections by group with their counts; while something is looked for, where it stands.
final class ContentsPane extends VBox {
    private final PlanModel model;
    private final Pages pages;
    private final Words words;
    private final TextField search = new TextField();
    private final LongList<Entry> list;
    private List<Entry> entries = List.of();
    private boolean following;

    /// One line of the contents.
    private sealed interface Entry {}

    private record OfGroup(Group group) implements Entry {}

    private record OfSection(PlanSection section, int count) implements Entry {}

    private record OfPictures() implements Entry {}

    private record OfPicture(PlanPicture picture) implements Entry {}

    private record Found(Hit hit) implements Entry {}

    private record Nothing() implements Entry {}

    /// The contents.
    ///
    /// @param enter puts the focus on the page
    ContentsPane(PlanModel model, Pages pages, Words words, Runnable enter) {
        this.model = model;
        this.pages = pages;
        this.words = words;
        list = new LongList<>(entry -> entry, this::row);
        list.setId("plan-contents");
        list.getStyleClass().add("contents");
        list.setAccessibleText(words.of("plan.contents"));
        setVgrow(list, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(field(), list);
        list.selectedKeyProperty().addListener((_, _, key) -> follow(key));
        keys(enter);
        Watch.value(this, model.search(), this::show);
        Watch.value(this, model.leaf(), this::mark);
    }

    /// Puts the focus on the sections.
    void enter() {
        list.requestFocus();
    }

    private HBox field() {
        search.setId("plan-search");
        search.setPromptText(words.of("plan.search"));
        search.setAccessibleText(words.of("plan.search"));
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        firstHit();
                        event.consume();
                    }
                    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                        search.clear();
                        event.consume();
                    }
                });
        var box = new HBox(search);
        box.getStyleClass().add("row");
        return box;
    }

    private void firstHit() {
        list.requestFocus();
        entries.stream().filter(Found.class::isInstance).findFirst().ifPresent(list::select);
    }

    private void show(String typed) {
        entries = typed.isBlank() ? contents() : found(pages.find(typed));
        list.show(entries);
        list.toTop();
        mark(model.leaf().get());
    }

    private List<Entry> contents() {
        var all = new ArrayList<Entry>();
        all.add(new OfPictures());
        for (var picture : PlanPicture.values()) all.add(new OfPicture(picture));
        for (var group : Group.values()) {
            all.add(new OfGroup(group));
            for (var section : PlanSection.values())
                if (section.group() == group)
                    all.add(new OfSection(section, section.count(pages.plan())));
        }
        return all;
    }

    private static List<Entry> found(List<Hit> hits) {
        if (hits.isEmpty()) return List.of(new Nothing());
        var all = new ArrayList<Entry>();
        for (var section : PlanSection.values()) {
            var here = hits.stream().filter(hit -> hit.section() == section).toList();
            if (here.isEmpty()) continue;
            all.add(new OfSection(section, here.size()));
            here.forEach(hit -> all.add(new Found(hit)));
        }
        return all;
    }

    private void follow(@org.jspecify.annotations.Nullable Object chosen) {
        if (following || chosen == null) return;
        following = true;
        switch ((Entry) chosen) {
            case OfSection(var section, _) -> model.open(section);
            case Found(var hit) -> model.choose(hit.section(), hit.row());
            case OfPicture(var picture) -> model.open(picture);
            case OfGroup _, OfPictures _, Nothing _ -> {}
        }
        following = false;
    }

    /// Marks where the reader is, whatever led him there.
    private void mark(Leaf leaf) {
        if (following) return;
        following = true;
        for (int i = 0; i < entries.size(); i++) if (leads(entries.get(i), leaf)) select(i);
        following = false;
    }

    private static boolean leads(Entry entry, Leaf leaf) {
        return switch (entry) {
            case OfSection(var section, _) -> section == leaf;
            case OfPicture(var picture) -> picture == leaf;
            case OfGroup _, OfPictures _, Found _, Nothing _ -> false;
        };
    }

    private static boolean isTitle(Entry entry) {
        return entry instanceof OfGroup || entry instanceof OfPictures;
    }

    private void keys(Runnable enter) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case UP -> step(-1);
                        case DOWN -> step(1);
                        case RIGHT, ENTER -> enter.run();
                        case ESCAPE -> search.clear();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        // Whoever types looks for something.
        list.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    var typed = event.getCharacter();
                    if (typed.isBlank() || event.isControlDown() || event.isMetaDown()) return;
                    if (Character.isISOControl(typed.charAt(0))) return;
                    search.requestFocus();
                    search.appendText(typed);
                });
    }

    /// To the next line that leads somewhere; from the first one up into the field.
    private void step(int by) {
        int now = entries.indexOf(list.selectedKeyProperty().get());
        int next = now + by;
        while (next >= 0 && next < entries.size() && isTitle(entries.get(next))) next += by;
        if (next >= 0 && next < entries.size()) select(next);
        else if (next < 0) search.requestFocus();
    }

    /// Its group's name, too, comes into view with the first of a group.
    private void select(int index) {
        list.select(entries.get(index));
        if (index > 0 && isTitle(entries.get(index - 1))) list.reveal(index - 1);
    }

    private Region row(Entry entry) {
        var node =
                switch (entry) {
                    case OfPictures _ -> group(words.of("plan.pictures"));
                    case OfPicture(var picture) -> picture(picture);
                    case OfGroup(var group) -> group(words.of("plan.group", group));
                    case OfSection(var section, var count) -> section(section, count);
                    case Found(var hit) -> hit(hit);
                    case Nothing _ -> group(words.of("plan.nothing-found"));
                };
        node.getStyleClass().addAll("row", "tight");
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        return node;
    }

    private static Region group(String name) {
        var label = new Paragraph(name);
        label.getStyleClass().add("panel-title");
        return label;
    }

    private Region picture(PlanPicture picture) {
        var name = new Paragraph(words.of("plan.picture", picture));
        var row = new HBox(name);
        row.setAccessibleText(name.getText());
        return row;
    }

    private Region section(PlanSection section, int count) {
        var name = new Paragraph(words.of("plan.section", section));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var number = new Label(count == 0 ? "" : words.number(count));
        number.getStyleClass().addAll("mono", "strong");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, name, number);
        row.setAccessibleText(name.getText() + " " + number.getText());
        return row;
    }

    private static Region hit(Hit hit) {
        var box = new VBox(1);
        for (var text : List.of(hit.title(), hit.line())) {
            if (text.isEmpty()) continue;
            var label = new Paragraph(text);
            label.getStyleClass().add("small");
            if (!box.getChildren().isEmpty()) label.getStyleClass().add("muted");
            box.getChildren().add(label);
        }
        box.getStyleClass().add("hit");
        box.setAccessibleText(hit.title() + ", " + hit.line());
        return box;
    }
}
