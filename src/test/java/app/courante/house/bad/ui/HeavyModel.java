package app.courante.house.bad.ui;

import javafx.scene.control.Button;

/// A model that holds a node.
record HeavyModel(Button button) {}
