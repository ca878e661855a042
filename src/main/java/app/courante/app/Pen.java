package app.courante.app;

import java.io.IOException;
import javafx.scene.Scene;

/// Draws what a scene shows now, under a name.
interface Pen {
    void write(String name, Scene scene) throws IOException;
}
