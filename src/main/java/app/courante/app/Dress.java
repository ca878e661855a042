package app.courante.app;

import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Words;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.Views;
import javafx.scene.Parent;

/// What sets a window apart from that of the cell: which screens it has, what stands around them,
/// and its look.
interface Dress {
    /// That of the cell's own window.
    Dress PLAIN = new Dress() {};

    /// The screens, as far as they are to be reached here.
    default Views views(Screens screens) {
        return screens;
    }

    /// Where improvements go from here.
    default Taking taking(Taking usual) {
        return usual;
    }

    /// How files are brought here.
    default Attaching evidence(Attaching usual) {
        return usual;
    }

    /// The window's content in one language.
    default Parent around(Shell shell, Words words) {
        return shell;
    }

    /// The style class of the window's root, by which its colours are others; empty for none.
    default String look() {
        return "";
    }

    /// Whether it is told here what was found when the house was opened.
    default boolean tellsIncidents() {
        return true;
    }
}
