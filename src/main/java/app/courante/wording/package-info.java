/// What facts and alerts say, in the reader's language: the same sentences on every screen, on the
/// command line and on paper.
@NullMarked
package app.courante.wording;

import org.jspecify.annotations.NullMarked;
