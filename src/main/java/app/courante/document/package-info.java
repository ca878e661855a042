/// The plan as a document that is read, written, edited and compared: one description of its shape,
/// and everything that follows from it. Plain Java.
@NullMarked
package app.courante.document;

import org.jspecify.annotations.NullMarked;
