/// An exercise: its scenario as one immutable document, what of it can ever happen, and what it
/// fails to ask. No clock, no chance, no files.
@NullMarked
package app.courante.exercise;

import org.jspecify.annotations.NullMarked;
