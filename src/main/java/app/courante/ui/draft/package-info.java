/// The screen on which a version of the plan is written: a draft, its pages, its forms, what it
/// lacks.
@NullMarked
package app.courante.ui.draft;

import org.jspecify.annotations.NullMarked;
