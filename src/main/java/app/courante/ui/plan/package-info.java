/// The plan in force, read.
@NullMarked
package app.courante.ui.plan;

import org.jspecify.annotations.NullMarked;
