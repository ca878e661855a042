/// The command line: a second face of the same desk, beside the window.
@NullMarked
package app.courante.console;

import org.jspecify.annotations.NullMarked;
