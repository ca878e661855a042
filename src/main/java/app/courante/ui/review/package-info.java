/// The screen that looks back: the figures of the crisis, the hot wash, what is to be improved.
@NullMarked
package app.courante.ui.review;

import org.jspecify.annotations.NullMarked;
