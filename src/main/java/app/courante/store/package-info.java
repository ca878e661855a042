/// The durable log: the journal files, and the H2 store rebuilt from them.
@NullMarked
package app.courante.store;

import org.jspecify.annotations.NullMarked;
