/// The call-out: who is called for which role, and what came of it.
@NullMarked
package app.courante.ui.mobilization;

import org.jspecify.annotations.NullMarked;
