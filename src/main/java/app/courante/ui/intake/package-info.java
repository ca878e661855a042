/// A log kept elsewhere is read in: which column is what, which zone, what was noticed.
@NullMarked
package app.courante.ui.intake;

import org.jspecify.annotations.NullMarked;
