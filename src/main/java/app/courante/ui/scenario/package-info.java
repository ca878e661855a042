/// The screen on which a scenario of an exercise is written.
@NullMarked
package app.courante.ui.scenario;

import org.jspecify.annotations.NullMarked;
