/// A crisis or an exercise played again: where in its log one is, and how one goes on.
@NullMarked
package app.courante.ui.replay;

import org.jspecify.annotations.NullMarked;
