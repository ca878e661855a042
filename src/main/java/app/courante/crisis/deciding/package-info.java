/// What a command would do: the facts to write down, or why not. Pure functions of the situation,
/// the command and who asks.
@NullMarked
package app.courante.crisis.deciding;

import org.jspecify.annotations.NullMarked;
