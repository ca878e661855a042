/// The screen of exercises: the hall where they begin, the console of those who run one, and what
/// reaches those who play.
@NullMarked
package app.courante.ui.exercise;

import org.jspecify.annotations.NullMarked;
