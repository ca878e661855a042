/// The screen that judges an exercise: objectives with their evidence, injects against reactions,
/// what observers noted.
@NullMarked
package app.courante.ui.debrief;

import org.jspecify.annotations.NullMarked;
