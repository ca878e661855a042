/// Builds every object once, in order; the only user of the JavaFX platform.
@NullMarked
package app.courante.app;

import org.jspecify.annotations.NullMarked;
