/// Our few controls and helpers; every JavaFX trick lives here.
@NullMarked
package app.courante.ui.kit;

import org.jspecify.annotations.NullMarked;
