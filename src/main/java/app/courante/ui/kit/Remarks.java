package app.courante.ui.kit;

import app.courante.ui.kit.Pill.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was noticed while something was read, each with its place: a panel of any length.
public final class Remarks<T> extends VBox {
    private final Function<T, Remark> told;
    private final LongList<Numbered<T>> list;
    private final Panel panel;
    private final double place;

    /// One of them as it is shown.
    ///
    /// @param where the place it is about; may be empty
    public record Remark(String where, String text, Tone tone) {}

    /// A thing and its rank, since two may well be equal.
    private record Numbered<T>(int number, T of) {}

    /// Shows nothing yet.
    ///
    /// @param id of the list
    /// @param place how wide the places are; 0 where none has one
    public Remarks(String id, String title, double place, Function<T, Remark> told) {
        this.told = told;
        this.place = place;
        list = new LongList<>(Numbered::number, numbered -> row(numbered.of()));
        list.setId(id);
        list.setAccessibleText(title);
        panel = new Panel(title, list);
        setVgrow(panel, Priority.ALWAYS);
        getChildren().setAll(panel);
    }

    public void show(List<T> things) {
        list.show(
                IntStream.range(0, things.size())
                        .mapToObj(i -> new Numbered<>(i, things.get(i)))
                        .toList());
    }

    /// What is said beside the title.
    public Label caption() {
        return panel.caption();
    }

    /// How high the list would like to be.
    public void setListHeight(double height) {
        list.setPrefHeight(height);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private Region row(T thing) {
        var remark = told.apply(thing);
        var text = new Paragraph(remark.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(10);
        if (place > 0) row.getChildren().add(where(remark));
        row.getChildren().add(text);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText((remark.where() + " " + remark.text()).strip());
        return row;
    }

    private Label where(Remark remark) {
        var where = new Label(remark.where());
        where.getStyleClass().addAll("small", "toned", Pill.styleClass(remark.tone()));
        where.setMinWidth(place);
        where.setMaxWidth(place);
        return where;
    }
}
