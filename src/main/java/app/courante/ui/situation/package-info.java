/// Everything that counts now, on one screen.
@NullMarked
package app.courante.ui.situation;

import org.jspecify.annotations.NullMarked;
