/// What is said to those outside: who must hear, messages on their way, questions that came.
@NullMarked
package app.courante.ui.communication;

import org.jspecify.annotations.NullMarked;
