/// What a situation means at an instant: whom to call, who holds what, which step is due, what is
/// alarming. Pure functions of the situation, its plan and the time.
@NullMarked
package app.courante.crisis.board;

import org.jspecify.annotations.NullMarked;
