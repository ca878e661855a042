/// The screen of the recovery (PRA): tasks over time, what can be done now, backups.
@NullMarked
package app.courante.ui.recovery;

import org.jspecify.annotations.NullMarked;
