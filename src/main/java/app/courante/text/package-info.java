/// Words for people: one bundle a language, and values that still wait for their language. Plain
/// Java.
@NullMarked
package app.courante.text;

import org.jspecify.annotations.NullMarked;
