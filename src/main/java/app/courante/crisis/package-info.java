/// What happens in a crisis: events, commands, decisions, folds, situation. Plain Java.
@NullMarked
package app.courante.crisis;

import org.jspecify.annotations.NullMarked;
