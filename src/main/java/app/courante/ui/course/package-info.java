/// The course of a crisis: what was seen, the declaration, levels, which part of the plan is
/// active.
@NullMarked
package app.courante.ui.course;

import org.jspecify.annotations.NullMarked;
