package app.courante.house.bad.ui;

import javafx.scene.control.Button;

/// Sets its colour past the style sheet.
final class PaintsItself {
    void paint(Button button) {
        button.setStyle("-fx-text-fill: red");
    }
}
