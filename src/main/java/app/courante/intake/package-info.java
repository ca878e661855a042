/// A log kept elsewhere, as a table of cells, and how its columns become lines. Plain Java.
@NullMarked
package app.courante.intake;

import org.jspecify.annotations.NullMarked;
