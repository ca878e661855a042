package app.courante.house.bad.desk;

import javafx.scene.Node;

/// Knows the window.
record HoldsNode(Node node) {}
