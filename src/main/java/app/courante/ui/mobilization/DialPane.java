package app.courante.ui.mobilization;

import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The number in big figures, beside it a code to dial it from a mobile, below the person's other
/// numbers.
final class DialPane extends VBox {
    private static final double CODE_SIZE = 132;

    private static final PseudoClass FORBIDDEN = PseudoClass.getPseudoClass("forbidden");

    private final MobilizationModel model;
    private final CallWords words;
    private final QrCode code = new QrCode(CODE_SIZE);
    private final Label number = new Paragraph("");
    private final Label hint = new Paragraph("");
    private final FlowPane others = new FlowPane(6, 6);

    /// @param begin begins the call, or gives it up
    DialPane(MobilizationModel model, CallWords words, Button begin) {
        this.model = model;
        this.words = words;
        getStyleClass().add("call-part");
        code.setId("call-qr");
        number.setId("call-number");
        number.getStyleClass().add("call-number");
        hint.getStyleClass().addAll("small", "muted");
        var beside = new VBox(6, hint, begin, others);
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(12, code, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        getChildren().setAll(number, row);
        Watch.value(this, model.call().number(), _ -> show());
        Watch.value(this, model.turn(), _ -> show());
    }

    private void show() {
        var turn = model.turn().get();
        var dialled = model.call().number().get();
        var uri = model.call().uri();
        number.setText(dialled.isEmpty() ? words.of("mobilization.no-number") : dialled);
        code.show(uri, words.of("mobilization.qr", dialled));
        code.setVisible(!uri.isEmpty());
        code.setManaged(!uri.isEmpty());
        hint.setText(
                uri.isEmpty()
                        ? dialled.isEmpty()
                                ? ""
                                : words.of(
                                        model.mayDial()
                                                ? "mobilization.no-qr"
                                                : "exercise.do-not-dial")
                        : words.of("mobilization.scan"));
        number.pseudoClassStateChanged(FORBIDDEN, !model.mayDial() && !dialled.isEmpty());
        others.getChildren().clear();
        if (turn == null || turn.numbers().size() < 2) return;
        for (var other : turn.numbers()) {
            var button = new ToggleButton(other);
            button.getStyleClass().addAll("chip", "mono", "call-other");
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.pseudoClassStateChanged(FORBIDDEN, !model.mayDial());
            button.setSelected(other.equals(dialled));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.call().number().set(other);
            });
            others.getChildren().add(button);
        }
        var key = new Label(words.of("mobilization.other-number"));
        key.getStyleClass().addAll("small", "muted");
        others.getChildren().add(key);
    }
}
