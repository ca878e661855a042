/// The running log: all entries, found and filtered.
@NullMarked
package app.courante.ui.timeline;

import org.jspecify.annotations.NullMarked;
