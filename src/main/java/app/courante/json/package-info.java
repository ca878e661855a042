/// How values of the domain are written as JSON: the same in the journal and on the command line.
@NullMarked
package app.courante.json;

import org.jspecify.annotations.NullMarked;
