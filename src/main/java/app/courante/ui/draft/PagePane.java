package app.courante.ui.draft;

import app.courante.document.FieldName;
import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One page of the draft: its things and the form of the one chosen, or a form alone.
final class PagePane extends Columns {
    private final Writing<?> model;
    private final DraftPage page;
    private final Words words;
    private final Runnable leave;
    private final @Nullable ThingsPane things;
    private final Panel formPanel;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Path shown;
    private @Nullable FormPane form;
    private @Nullable Input plain;

    PagePane(Writing<?> model, DraftPage page, Words words, Runnable leave) {
        this.model = model;
        this.page = page;
        this.words = words;
        this.leave = leave;
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        formPanel =
                new Panel(
                        words.of(
                                model.manuscript().isList(page)
                                        ? "writing.thing"
                                        : "writing.fields"),
                        scroll);
        formPanel.setMinHeight(0);
        if (model.manuscript().isList(page)) {
            things = new ThingsPane(model, page, words, this::enterForm, leave);
            var panel = new Panel(words.of(page.title()), things);
            panel.setMinHeight(0);
            addRow(0, panel, formPanel);
            share(42, 58);
        } else {
            things = null;
            addRow(0, formPanel);
            share(100);
        }
        refresh();
    }

    /// Shows what the document says now.
    void refresh() {
        if (things != null) things.refresh();
        var place = wanted();
        if (!Objects.equals(place, shown)) build(place);
        if (form != null) form.refresh();
        if (plain != null) plain.refresh();
    }

    /// Puts the focus on the page.
    void enter() {
        if (things != null) things.enter();
        else enterForm();
    }

    /// Puts the focus on the field at this place and brings it into view.
    void focus(Path place) {
        boolean taken = form != null ? form.focus(place) : plain != null && plain.focus(place);
        if (!taken) enter();
        var scene = getScene();
        if (taken && scene != null && scene.getFocusOwner() != null) reveal(scene.getFocusOwner());
    }

    boolean take(KeyEvent event) {
        return things != null && things.take(event);
    }

    /// From a field back to the list, from there back to the pages.
    void leave() {
        var scene = getScene();
        if (things != null && scene != null && isIn(scene.getFocusOwner(), scroll)) things.enter();
        else leave.run();
    }

    private void enterForm() {
        if (form != null) form.enter();
        if (plain != null) plain.focus(page.path());
    }

    private @Nullable Path wanted() {
        var now = model.shown().get();
        if (now == null) return null;
        if (!model.manuscript().isList(page)) return page.path();
        int item = model.spot().get().item();
        return item >= 0 && item < Places.count(now.document(), page.path())
                ? page.path().at(item)
                : null;
    }

    private void build(@Nullable Path place) {
        shown = place;
        form = null;
        plain = null;
        var shape = model.manuscript().shape(page);
        if (place == null) scroll.setContent(hint());
        else if (shape != null) {
            var made = new FormPane(model, words, place, shape);
            form = made;
            scroll.setContent(made);
        } else {
            var made = plainInput();
            plain = made;
            var box = new javafx.scene.layout.VBox(made.node());
            box.getStyleClass().add("draft-form");
            scroll.setContent(box);
        }
        scroll.setVvalue(0);
    }

    private Input plainInput() {
        var holder = model.manuscript().shape().kindAt(page.path().parent());
        var name =
                holder instanceof Kind.Nested(var group)
                        ? words.of(FieldName.of(group, group.field(page.path().last())))
                        : words.of(page.title());
        return model.manuscript().kind(page) instanceof Kind.Refs(var part)
                ? new RefsInput(model, page.path(), PlanShape.referred(part), words, name)
                : new TextInput(model, page.path(), model.manuscript().kind(page), words, name);
    }

    private Label hint() {
        var hint = new Label(words.of("writing.choose"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "empty");
        return hint;
    }

    private void reveal(Node node) {
        var content = scroll.getContent();
        if (content == null || !isIn(node, content)) return;
        var bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height =
                content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) scroll.setVvalue(Math.clamp((bounds.getMinY() - 40) / height, 0, 1));
    }

    private static boolean isIn(@Nullable Node node, Node holder) {
        for (var at = node; at != null; at = at.getParent()) if (at.equals(holder)) return true;
        return false;
    }
}
