package app.courante.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// One of a few words, all seen at once: arrows or the digit before each choose.
public final class Radios<T> extends FlowPane {
    private final ObjectProperty<T> chosen;
    private final List<T> all;
    private final List<RadioButton> buttons;

    /// A choice with this id.
    ///
    /// @param first what is chosen until another is
    public Radios(String id, List<T> all, T first, Function<T, String> named) {
        super(14, 4);
        this.all = List.copyOf(all);
        this.chosen = new SimpleObjectProperty<>(first);
        setId(id);
        var group = new ToggleGroup();
        this.buttons =
                this.all.stream()
                        .map(one -> {
                            var button =
                                    new RadioButton(
                                            (this.all.indexOf(one) + 1) + " " + named.apply(one));
                            button.setToggleGroup(group);
                            button.setSelected(one.equals(first));
                            button.selectedProperty()
                                    .addListener((_, _, on) -> {
                                        if (on) chosen.set(one);
                                    });
                            return button;
                        })
                        .toList();
        getChildren().setAll(buttons);
        chosen.addListener((_, _, one) -> buttons.get(this.all.indexOf(one)).setSelected(true));
        addEventFilter(KeyEvent.KEY_TYPED, this::digit);
    }

    public ObjectProperty<T> chosen() {
        return chosen;
    }

    @Override
    public void requestFocus() {
        buttons.get(all.indexOf(chosen.get())).requestFocus();
    }

    private void digit(KeyEvent typed) {
        int digit = Digits.of(typed);
        if (digit == 0 || digit > all.size()) return;
        chosen.set(all.get(digit - 1));
        requestFocus();
        typed.consume();
    }
}
