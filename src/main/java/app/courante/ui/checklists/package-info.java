/// Action cards, their steps, and the actions given in the log.
@NullMarked
package app.courante.ui.checklists;

import org.jspecify.annotations.NullMarked;
