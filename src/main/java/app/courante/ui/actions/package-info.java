/// Actions given in the log: listed, done, dropped.
@NullMarked
package app.courante.ui.actions;

import org.jspecify.annotations.NullMarked;
