/// Situation reports, built, edited, approved and read again, and the meeting at which they are
/// given.
@NullMarked
package app.courante.ui.reports;

import org.jspecify.annotations.NullMarked;
