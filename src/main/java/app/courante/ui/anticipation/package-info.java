/// The screen on which the cell looks ahead: what may come, and what was asked of others.
@NullMarked
package app.courante.ui.anticipation;

import org.jspecify.annotations.NullMarked;
