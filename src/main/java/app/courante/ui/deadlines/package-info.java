/// The screen of what must be filed outside by a limit of law or contract.
@NullMarked
package app.courante.ui.deadlines;

import org.jspecify.annotations.NullMarked;
